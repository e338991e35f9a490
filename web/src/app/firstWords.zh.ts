import { byRoom } from './byRoom.ts'

/** The words of the first screen. */
export default byRoom(import.meta.glob('./*/messages.first.zh.ts', { base: '../', eager: true, import: 'default' }))
