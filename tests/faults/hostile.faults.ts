import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { getIntrospectionQuery } from 'graphql'
import type { Client } from '../support/client.ts'
import { Installation } from '../support/installation.ts'
import { report } from '../support/issues.ts'
import { heldUp } from '../support/held-up.ts'
import { memoryOf } from '../support/memory.ts'
import { signIn } from '../support/world.ts'
import type { Fault, Outcome, Trial } from './fault.ts'
import type { Hostility } from './hostile.ts'

/** As often as somebody who works quietly asks for something, milliseconds. */
const QUIET_MS = 20
const LOOK_MS = 250
/** What a quiet user may be held up, and what the process may need besides. */
const MOST = { times: 2, megabytes: 100 }
const CARDS = 60
const BUSTLE = { requests: 60, megabytes: 5, least: 3, most: 6 }

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

/**
 * Somebody who asks for a little now and then. What other programs of this machine keep the process from is none of its doing, nor of those
 * who ask it: the time it waited for a processor isn't counted.
 */
async function work(client: Client, pid: number, ms: number): Promise<Seen> {
  const seen: Seen = { took: [], failures: [] }
  const end = performance.now() + ms
  while (performance.now() < end) {
    const [begun, before] = [performance.now(), heldUp(pid)]
    const { errors } = await client.execute('{ issues(first: 5) { nodes { id title stage } } }')
    if (errors) seen.failures.push(String(errors[0]!.extensions?.['code']))
    seen.took.push(performance.now() - begun - (heldUp(pid) - before))
    await sleep(QUIET_MS)
  }
  return seen
}

/** Several who ask for ordinary pages as fast as they come, until the process takes no more memory for it: so much it holds on a busy day. */
async function bustle(clients: readonly Client[], pid: number): Promise<void> {
  let before = 0
  for (let round = 0; round < BUSTLE.least || (round < BUSTLE.most && memoryOf(pid) - before > BUSTLE.megabytes); round++) {
    before = memoryOf(pid)
    await Promise.all(
      clients
        .flatMap((client) => [client, client, client])
        .map(async (client) => {
          for (let n = 0; n < BUSTLE.requests; n++)
            await client.execute('{ issues(first: 40) { nodes { id title text stage dueAt turnNames community { name } } totalCount } }')
        }),
    )
  }
}

interface Attack {
  attacked: Seen
  /** The same person at the same time, at a process nobody attacks: machine, database and attacker are the same. */
  beside: Seen
  /** Held before, and at most. */
  megabytes: [number, number]
  unready: number
  looks: number
}

/** What a quiet user, the process and its readiness come to while one account does its worst. */
async function attack(place: Installation, index: number, questions: Hostility['questions'], ms: number): Promise<Attack> {
  const [server, other] = [place.servers[index]!, place.servers[SPARED]!]
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
  const [attacked, beside] = await Promise.all([work(quiet, server.pid, ms), work(quiet.at(other.url), other.pid, ms)])
  over.abort()
  await looking
  child.kill('SIGKILL')
  await once(child, 'exit')
  return { attacked, beside, megabytes: [before, most], looks, unready }
}

function judge({ attacked, beside, megabytes, unready, looks }: Attack): string[] {
  const { failures } = attacked
  const grown = megabytes[1] - megabytes[0]
  const faults: string[] = []
  if (p99(attacked) > MOST.times * p99(beside))
    faults.push(`a quiet user waited ${p99(attacked).toFixed(0)} ms (p99), ${p99(beside).toFixed(0)} ms at a process left alone`)
  if (failures.length > 0) faults.push(`a quiet user was answered ${failures.length} times with ${failures[0]}`)
  if (grown > MOST.megabytes) faults.push(`memory grew by ${grown.toFixed(0)} MB`)
  if (unready > 0) faults.push(`/health/ready said no ${unready} times of ${looks}`)
  return faults
}

/** Processes: one with budgets that is attacked, one that is left alone, one without budgets. */
const [ATTACKED, SPARED, UNBOUNDED] = [0, 1, 2]

/** One account does the dearest there is by all ways it finds, at a process with budgets and at one without. */
async function hostileClient(trial: Trial): Promise<Outcome> {
  const size = trial.size({
    short: { alone: 3_000, attacked: 10_000, control: 4_000 },
    full: { alone: 6_000, attacked: 40_000, control: 10_000 },
    long: { alone: 10_000, attacked: 300_000, control: 10_000 },
  })
  const place = await Installation.open({ processes: 3, env: (index) => ({ BUDGETS: index === UNBOUNDED ? '0' : '1' }) })
  try {
    const { world, servers } = place
    const ids: string[] = []
    for (let n = 0; n < CARDS; n++) ids.push((await report(world, {}, n % 2 ? world.resident : world.member)).id)
    const clients = await Promise.all(
      [world.member, world.resident, world.secretary].map((citizen) => signIn(servers[UNBOUNDED]!.url, citizen)),
    )
    const at = (index: number): Client[] => clients.map((client) => client.at(servers[index]!.url))
    await bustle(at(SPARED), servers[SPARED]!.pid)
    await bustle(at(ATTACKED), servers[ATTACKED]!.pid)
    const alone = await work(at(ATTACKED)[0]!, servers[ATTACKED]!.pid, size.alone)
    await bustle(at(ATTACKED), servers[ATTACKED]!.pid)
    const questions = dearest(ids)
    const worst = await attack(place, ATTACKED, questions, size.attacked)
    await bustle(at(UNBOUNDED), servers[UNBOUNDED]!.pid)
    const control = judge(await attack(place, UNBOUNDED, questions, size.control))
    const [ms, besideMs, aloneMs] = [worst.attacked, worst.beside, alone].map((seen) => p99(seen).toFixed(0))
    const figures = `a quiet user’s p99 ${ms} ms, ${besideMs} ms at a process left alone, ${aloneMs} ms before; memory ${worst.megabytes.map((each) => each.toFixed(0)).join(' → ')} MB`
    return { rounds: 1, changes: CARDS, boards: 0, faults: judge(worst), control, figures }
  } finally {
    await place.close()
  }
}

export const hostile: Fault = {
  name: 'hostile-client',
  what: 'one account asks for the dearest there is over 40 connections and 120 sockets, and half of them read nothing',
  rounds: { short: 1, full: 1, long: 1 },
  seconds: 90,
  run: hostileClient,
}
