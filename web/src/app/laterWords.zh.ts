import { byRoom } from './byRoom.ts'

/** The words of what opens later. */
export default byRoom(import.meta.glob('./*/messages.zh.ts', { base: '../', eager: true, import: 'default' }))
