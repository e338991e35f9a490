import type { Deed, Sign } from '../session/bar.ts'

export const signs = Object.values(import.meta.glob<Sign>('../*/*.sign.ts', { eager: true, import: 'sign' }))
export const deeds = Object.values(import.meta.glob<Deed>('../*/*.deed.ts', { eager: true, import: 'deed' }))
