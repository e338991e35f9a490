/** One event to many open boards: what fan-out costs, beside a bare broadcast and what others offer. */
import { Contender } from '../contender.ts'
import { benchOptions, conclude } from '../goals.ts'
import { goalsOf } from './goals.ts'
import { KINDS, Ours } from './ours.ts'
import { printResults, summarise } from './results.ts'
import { type Event, measure, type Round, type Server } from './run.ts'

/** What a peer tells when it is ready; its document, where it can't be the web's own. */
interface Ready {
  url: string
  query?: string
}

const { quick, json } = benchOptions()
/** Whoever can't keep up with five thousand is given a minute each time to catch up: two rounds of that are enough. */
const plan = quick
  ? { sizes: [{ size: 1_000, rounds: 1 }], saturateMs: 3_000, rateMs: 4_000 }
  : {
      sizes: [
        { size: 1_000, rounds: 3 },
        { size: 5_000, rounds: 2 },
      ],
      saturateMs: 5_000,
      rateMs: 10_000,
    }
const peers = {
  'ws.send(Buffer)': 'limit',
  'Apollo, graphql-ws': 'apollo',
  'GraphQL Yoga': 'yoga',
  Mercurius: 'mercurius',
  PostGraphile: 'postgraphile',
}
const { contender: subscribers } = await Contender.start('fanout/subscribers.contender.ts')
const rounds: Round[] = []
await Ours.with(async (ours) => {
  for (const { size, rounds: times } of plan.sizes)
    for (let round = 0; round < times; round++) {
      rounds.push(await measure(ofOurs(ours), subscribers, size, plan))
      for (const [name, program] of Object.entries(peers)) {
        const peer = await startPeer(name, program, ours)
        // Not everybody bears five thousand: whoever drops them is told of, and the others go on.
        const measured = await measure(peer, subscribers, size, plan).catch((error: Error) =>
          console.log(`· ${size} subscribers, ${error.message}`),
        )
        if (measured) rounds.push(measured)
      }
    }
})
await subscribers.stop()
const results = summarise(rounds)
printResults(results)
conclude(goalsOf(results), results, json)

function ofOurs(ours: Ours): Server {
  return {
    name: 'Shuangshe',
    contender: ours.contender,
    url: ours.url,
    query: ours.query,
    kinds: KINDS,
    people: () => ours.subscribers(),
    write: (events) => ours.write(events),
    publish: (event) => ours.mutate(...event),
    stop: async () => {},
  }
}

async function startPeer(name: string, program: string, { sample, databaseUrl, query: web }: Ours): Promise<Server> {
  const { contender, ready } = await Contender.start<Ready>(`fanout/${program}.contender.ts`, { sample, databaseUrl })
  const publish = (events: Event[]) => contender.ask({ publish: events })
  return {
    name,
    contender,
    url: ready.url,
    query: ready.query ?? web,
    kinds: 1,
    people: () => Promise.resolve([{ headers: {}, variables: { boardId: 'b', after: 'c' } }]),
    write: publish,
    publish: (event) => publish([event]),
    stop: () => contender.stop(),
  }
}
