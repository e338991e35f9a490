import { type Goal, goal } from '../goals.ts'
import { percent } from '../table.ts'
import { RATE, type Round } from './run.ts'

const SHARE_OF_LIMIT = 0.8
const TIMES: Record<string, number> = { 'Apollo, graphql-ws': 4, PostGraphile: 5 }
const MOST_BYTES = 30_000
const MOST_MS = 150

export function goalsOf(results: readonly Round[]): Goal[] {
  return results.filter(({ contender }) => contender === 'Shuangshe').flatMap((ours) => ofSize(ours, results))
}

function ofSize(ours: Round, results: readonly Round[]): Goal[] {
  const { subscribers } = ours
  const of = (contender: string): Round | undefined =>
    results.find((each) => each.contender === contender && each.subscribers === subscribers)
  const limit = of('ws.send(Buffer)')!
  const share = ours.deliveriesPerSecond / limit.deliveriesPerSecond
  const cpuShare = limit.cpuPerMessage / ours.cpuPerMessage
  return [
    goal(`${subscribers}: deliveries/s`, `≥ ${percent(SHARE_OF_LIMIT)} of ws.send(Buffer)`, percent(share), share >= SHARE_OF_LIMIT),
    goal(
      `${subscribers}: messages of one event for the same processor time`,
      `≥ ${percent(SHARE_OF_LIMIT)} of ws.send(Buffer)`,
      percent(cpuShare),
      cpuShare >= SHARE_OF_LIMIT,
    ),
    ...Object.entries(TIMES).flatMap(([name, times]) => {
      const peer = of(name)
      if (!peer) return []
      const [faster, lighter] = [ours.deliveriesPerSecond / peer.deliveriesPerSecond, peer.cpuPerMessage / ours.cpuPerMessage]
      return [
        goal(`${subscribers}: deliveries/s`, `≥ ${times} × ${name}`, `${faster.toFixed(2)} ×`, faster >= times),
        goal(
          `${subscribers}: messages of one event for the same processor time`,
          `≥ ${times} × ${name}`,
          `${lighter.toFixed(2)} ×`,
          lighter >= times,
        ),
      ]
    }),
    goal(
      `${subscribers}: memory of a connection`,
      `≤ ${MOST_BYTES / 1000} kB`,
      `${(ours.memory / 1000).toFixed(1)} kB`,
      ours.memory <= MOST_BYTES,
    ),
    ...(subscribers >= 5_000
      ? [
          goal(
            `${subscribers}: p99 from mutation to board`,
            `≤ ${MOST_MS} ms at ${RATE} events/s`,
            `${ours.p99.toFixed(0)} ms at ${ours.rate.toFixed(1)}`,
            ours.p99 <= MOST_MS && ours.rate >= 0.9 * RATE,
          ),
        ]
      : []),
  ]
}
