import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'

const key = (secret: Buffer, purpose: string): KeyObject => createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)))

/** Keeps what must not lie in the database as it is. All keys derive from the one secret of the installation. */
export class Vault {
  readonly #encryption: KeyObject
  readonly #digest: KeyObject
  /** Key of the change log's cursors. */
  readonly cursorKey: KeyObject
  /** The same for all processes of an installation, another for each installation; tells nothing of the secret. */
  readonly installation: string

  constructor(secret: Buffer) {
    this.#encryption = key(secret, 'personal data')
    this.#digest = key(secret, 'digests')
    this.cursorKey = key(secret, 'cursors')
    this.installation = key(secret, 'installation').export().toString('hex', 0, 8)
  }

  /** AES-256-GCM; `owner` (the row's id) is bound in, so that a value moved to another row doesn't open. */
  seal(content: string | Uint8Array, owner: string): Buffer {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.#encryption, nonce).setAAD(Buffer.from(owner))
    const sealed = Buffer.concat([cipher.update(typeof content === 'string' ? Buffer.from(content) : content), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
  }

  open(sealed: Buffer, owner: string): string {
    return this.openBytes(sealed, owner).toString('utf8')
  }

  openBytes(sealed: Buffer, owner: string): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.#encryption, sealed.subarray(0, 12)).setAAD(Buffer.from(owner))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
  }

  /** What is stored of a secret: enough to recognise it, useless to whoever reads the database. */
  digest(secret: string): Buffer {
    return createHmac('sha256', this.#digest).update(secret).digest()
  }

  /** A code that can be made again for the same purpose and id, so that repeating a mutation gives the same answer. */
  derive(purpose: string, id: string, length: number): string {
    const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
    const bytes = createHmac('sha512', this.#digest).update(`${purpose}:${id}`).digest()
    return Array.from({ length }, (_, index) => alphabet[bytes[index]! % alphabet.length]).join('')
  }
}
