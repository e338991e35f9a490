import { parentPort, workerData } from 'node:worker_threads'
import { type CampaignSize, campaignOf } from './campaign.ts'
import { type Method, outcomeOf } from './methods.ts'

const { size, method } = workerData as { size: CampaignSize; method: Method }
const { needs, offers } = campaignOf(size)
const started = performance.now()
const before = process.cpuUsage()
const outcome = await outcomeOf(method, needs, offers)
const seconds = (performance.now() - started) / 1000
const { user, system } = process.cpuUsage(before)
parentPort!.postMessage({ ...outcome, seconds, processorSeconds: (user + system) / 1e6 }, [])
