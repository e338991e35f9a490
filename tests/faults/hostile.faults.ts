import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { getIntrospectionQuery } from 'graphql'
import type { Client } from '../support/client.ts'
import { Installation } from '../support/installation.ts'
import { report } from '../support/issues.ts'
import { memoryOf } from '../support/memory.ts'
import { signIn } from '../support/world.ts'
import type { Fault, Outcome, Trial } from './fault.ts'
import type { Hostility } from './hostile.ts'

/** As often as somebody who works quietly asks for something, milliseconds. */
const QUIET_MS = 40
const LOOK_MS = 250
/** What a quiet user may be held up, and what the process may need besides. */
const MOST = { times: 2, megabytes: 100 }
const CARDS = 60

const aliases = (count: number, each: (n: number) => string): string => Array.from({ length: count }, (_, n) => each(n)).join(' ')

/** About as much as is allowed at once, each in another way. */
function dearest(ids: string[]): Hostility['questions'] {
  const [, fragments] = /(fragment FullType[^]*)/.exec(getIntrospectionQuery())!
  return [
    {
      query: `query ($ids: [ID!]!) { ${aliases(14, (n) => `n${n}: nodes(ids: $ids) { id ... on Issue { title text stage dueAt turnNames community { name } } }`)} }`,
      variables: { ids },
    },
    { query: `{ ${aliases(1, (n) => `i${n}: __schema { types { ...FullType } }`)} } ${fragments}`, variables: {} },
    {
      query: `{ ${aliases(8, (n) => `l${n}: issues(first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { id title text turnNames parties { id } } totalCount }`)} }`,
      variables: {},
    },
  ]
}

interface Seen {
  /** Milliseconds each answer took, in order. */
  took: number[]
  failures: string[]
}

const p99 = ({ took }: Pick<Seen, 'took'>): number => took.toSorted((a, b) => a - b)[Math.ceil(took.length * 0.99) - 1] ?? Infinity

/** Somebody who asks for a little now and then. */
async function work(client: Client, ms: number): Promise<Seen> {
  const seen: Seen = { took: [], failures: [] }
  const end = performance.now() + ms
  while (performance.now() < end) {
    const begun = performance.now()
    const { errors } = await client.execute('{ issues(first: 5) { nodes { id title stage } } }')
    if (errors) seen.failures.push(String(errors[0]!.extensions?.['code']))
    seen.took.push(performance.now() - begun)
    await sleep(QUIET_MS)
  }
  return seen
}

interface Attack extends Seen {
  megabytes: number
  unready: number
  looks: number
}

/** What a quiet user, the process and its readiness come to while one account does its worst. */
async function attacked(place: Installation, index: number, questions: Hostility['questions'], ms: number): Promise<Attack> {
  const server = place.servers[index]!
  const { member, secretary } = place.world
  const [quiet, hostile] = await Promise.all([signIn(server.url, member), signIn(server.url, secretary)])
  const argument: Hostility = { url: server.url, headers: hostile.headers(), questions, connections: 40, sockets: 120 }
  const child = fork(fileURLToPath(new URL('hostile.ts', import.meta.url)), [JSON.stringify(argument)], { execArgv: [] })
  const before = memoryOf(server.pid)
  let [most, looks, unready] = [before, 0, 0]
  const over = new AbortController()
  const looking = (async () => {
    while (!over.signal.aborted) {
      looks += 1
      if (!(await place.isReady(index))) unready += 1
      most = Math.max(most, memoryOf(server.pid))
      await sleep(LOOK_MS)
    }
  })()
  const seen = await work(quiet, ms)
  over.abort()
  await looking
  child.kill('SIGKILL')
  await once(child, 'exit')
  return { ...seen, megabytes: most - before, looks, unready }
}

function judge({ megabytes, unready, looks, failures, ...seen }: Attack, alone: number): string[] {
  const faults: string[] = []
  if (p99(seen) > MOST.times * alone) faults.push(`a quiet user waited ${p99(seen).toFixed(0)} ms (p99), ${alone.toFixed(0)} ms when alone`)
  if (failures.length > 0) faults.push(`a quiet user was answered ${failures.length} times with ${failures[0]}`)
  if (megabytes > MOST.megabytes) faults.push(`memory grew by ${megabytes.toFixed(0)} MB`)
  if (unready > 0) faults.push(`/health/ready said no ${unready} times of ${looks}`)
  return faults
}

/** One account does the dearest there is by all ways it finds, at a process with budgets and at one without. */
async function hostileClient(trial: Trial): Promise<Outcome> {
  const size = trial.size({
    short: { alone: 2_500, attacked: 6_000, control: 3_000 },
    full: { alone: 10_000, attacked: 40_000, control: 10_000 },
    long: { alone: 20_000, attacked: 300_000, control: 10_000 },
  })
  const place = await Installation.open({ processes: 2, env: (index) => ({ BUDGETS: index === 0 ? '1' : '0' }) })
  try {
    const { world, servers } = place
    const ids: string[] = []
    for (let n = 0; n < CARDS; n++) ids.push((await report(world, {}, n % 2 ? world.resident : world.member)).id)
    const questions = dearest(ids)
    const quiet = await signIn(servers[0]!.url, world.member)
    await work(quiet, size.alone / 2)
    const alone = await work(quiet, size.alone)
    const attack = await attacked(place, 0, questions, size.attacked)
    const after = await work(quiet, size.alone)
    const usual = p99({ took: [...alone.took, ...after.took] })
    const control = judge(await attacked(place, 1, questions, size.control), usual)
    const figures = `a quiet user’s p99 ${usual.toFixed(0)} ms alone, ${p99(attack).toFixed(0)} ms beside it; memory +${attack.megabytes.toFixed(0)} MB`
    return { rounds: 1, changes: CARDS, boards: 0, faults: judge(attack, usual), control, figures }
  } finally {
    await place.close()
  }
}

export const hostile: Fault = {
  name: 'hostile-client',
  what: 'one account asks for the dearest there is over 40 connections and 120 sockets, and half of them read nothing',
  rounds: { short: 0, full: 1, long: 1 },
  seconds: 75,
  run: hostileClient,
}
