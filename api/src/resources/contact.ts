import { maskPhone } from '../kernel/phone.ts'
import type { Vault } from '../acting/vault.ts'
import type { Need } from './resource.entity.ts'

/** Whom a need is for. */
export interface NeedContact {
  name: string
  phone: string
}

/** `李** 138****0000`: enough to tell two people apart, too little to call. */
export const maskContact = ({ name, phone }: NeedContact): string => `${Array.from(name.trim())[0] ?? ''}** ${maskPhone(phone)}`

/** Null: erases it. */
export function sealContact(vault: Vault, need: Pick<Need, 'id' | 'contactCipher' | 'contactMask'>, contact: NeedContact | null): void {
  need.contactCipher = contact && vault.seal(JSON.stringify(contact), need.id)
  need.contactMask = contact && maskContact(contact)
}

export const openContact = (vault: Vault, need: Need): NeedContact =>
  JSON.parse(vault.open(Buffer.from(need.contactCipher!), need.id)) as NeedContact
