import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { Refusal } from '../kernel/refusal.ts'

const SHORTEST = 10
/** A password that is guessed within so many attempts, as a power of ten, is refused. */
const FEWEST_GUESSES = 8
/** So many letters must be left of a password beside words that anybody would try first. */
const FEWEST_LEFT = 6
/** What is judged of a long one: its length alone makes up for the rest. */
const JUDGED = 64
/** What anybody would try first here, beside the person's own words. */
const OF_THE_PRODUCT = ['双社', 'shuangshe', '街道', '社区', 'jiedao', 'shequ', '书记', '委员会']

/**
 * Refuses what is guessed quickly: the passwords most in use, words that have to do with whose it is (`context`), repetition, sequences,
 * and neighbouring keys; says which of these it is.
 */
export async function expectStrong(password: string, context: readonly string[], field: string): Promise<void> {
  if (/\p{Cc}/u.test(password) || password.trim() === '') throw new Refusal('PASSWORD_CHARACTERS', {}, field)
  if ([...password].length < SHORTEST) throw new Refusal('PASSWORD_WEAK', {}, field)
  const words = [...OF_THE_PRODUCT, ...context.flatMap(wordsOf)]
  if (isMadeOf(password, words)) throw new Refusal('PASSWORD_CONTEXT', {}, field)
  const judge = await (judging ??= loadJudge())
  const { guessesLog10, sequence } = judge.check(password.slice(0, JUDGED), words)
  if (guessesLog10 >= FEWEST_GUESSES) return
  const isOf = (dictionary: string): boolean => sequence.some((part) => part['dictionaryName'] === dictionary)
  if (isOf('userInputs')) throw new Refusal('PASSWORD_CONTEXT', {}, field)
  throw new Refusal(sequence.some((part) => part.pattern === 'dictionary') ? 'PASSWORD_COMMON' : 'PASSWORD_PATTERN', {}, field)
}

/** Whether hardly anything is left without these words: figures and signs, which are put around them so readily, count half. */
function isMadeOf(password: string, words: readonly string[]): boolean {
  const whole = password.toLowerCase()
  const rest = words.toSorted((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word.toLowerCase(), ''), whole)
  const weight = [...rest].reduce((sum, character) => sum + (/\p{L}/u.test(character) ? 1 : 0.5), 0)
  return rest !== whole && weight < FEWEST_LEFT
}

/** A name as it is, and its parts. */
const wordsOf = (name: string): string[] => [name, ...name.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length > 1)

let judging: Promise<ZxcvbnFactory> | undefined

/** The lists are large, and seldom needed. */
async function loadJudge(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Judge }, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')])
  return new Judge({ dictionary: common.dictionary, graphs: common.adjacencyGraphs, maxLength: JUDGED })
}
