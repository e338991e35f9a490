import { v7, validate } from 'uuid'

/** Ids are UUIDv7: unique by themselves, in order of time, opaque to clients. */
export const newId = (): string => v7()

export const isId = (value: string): boolean => validate(value)

/** An id as it is kept, in lower case: however it is written, it means one thing. */
export const oneForm = (value: string): string => (isId(value) ? value.toLowerCase() : value)
