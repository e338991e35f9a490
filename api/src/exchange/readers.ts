import { Turnstile } from '../people/turnstile.ts'
import { readingLimits } from './reading/limits.ts'

/** Lets so many files be read at a time. */
export const readers = new Turnstile(readingLimits.atOnce, readingLimits.waiting)
