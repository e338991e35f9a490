import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import readConfig from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const rules = await readConfig(join(root, '.dependency-cruiser.cjs'))

/** Names of the rules broken under `folder`, in order of the alphabet. */
async function brokenRules(folder: string, parts: string[]): Promise<string[]> {
  const { output } = await cruise(parts, { ...rules, baseDir: folder })
  const { violations } = (output as ICruiseResult).summary
  return [...new Set(violations.map(({ rule }) => rule.name))].toSorted()
}

it('nobody imports upwards or around the contract', async () => {
  expect(await brokenRules(root, ['api/src', 'web/src', 'tests'])).toEqual([])
})

describe('the rules find', () => {
  let house: string
  beforeEach(() => (house = mkdtempSync(join(tmpdir(), 'shuangshe-house-'))))
  afterEach(() => rmSync(house, { recursive: true }))

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), text)
  }

  it.each([
    ['api/src/kernel/id.ts', 'api/src/issues/issue.ts', 'kernel imports nothing of ours'],
    ['api/src/people/session.ts', 'api/src/issues/issue.ts', 'api: people imports downwards only'],
    ['api/src/acting/act.ts', 'api/src/people/session.ts', 'api: acting imports downwards only'],
    ['api/src/issues/issue.ts', 'api/src/boards/board.ts', 'api: issues imports downwards only'],
    ['api/src/issues/issue.ts', 'api/src/server/start.ts', 'api: issues imports downwards only'],
    ['api/src/matching/fit/fit.ts', 'api/src/issues/issue.entity.ts', 'api: matching imports downwards only'],
    ['api/src/issues/issue.ts', 'api/src/coordination/party.entity.ts', 'api: issues imports downwards only'],
    ['api/src/coordination/agreement.service.ts', 'api/src/resources/resource.entity.ts', 'api: coordination imports downwards only'],
    ['api/src/resources/resource.step.ts', 'api/src/matches/match.entity.ts', 'api: resources imports downwards only'],
    ['api/src/matches/match.service.ts', 'api/src/bookings/booking.step.ts', 'api: matches imports downwards only'],
    ['api/src/bookings/booking.step.ts', 'api/src/campaigns/campaign.entity.ts', 'api: bookings imports downwards only'],
    ['api/src/campaigns/campaign.reactions.ts', 'api/src/calls/call.policy.ts', 'api: campaigns imports downwards only'],
    ['api/src/calls/call.step.ts', 'api/src/boards/board.ts', 'api: calls imports downwards only'],
    ['api/src/changes/log.ts', 'api/src/acting/viewer.ts', 'the change log, jobs and the fleet know no feature'],
    ['api/src/fleet/presence.ts', 'api/src/acting/viewer.ts', 'the change log, jobs and the fleet know no feature'],
    ['web/src/ui/Button.vue', 'web/src/issues/stages.ts', 'ui knows no domain word'],
    ['web/src/session/viewer.ts', 'web/src/board/columns.ts', 'web: session imports downwards only'],
    ['api/src/boards/board.events.ts', 'api/src/issues/issue.ts', 'boards know no feature by name: nouns state what boards show'],
    ['web/src/app/places.ts', 'web/src/meetings/days.ts', 'the app knows no feature by name: rooms register themselves'],
    ['web/src/board/columns.ts', 'api/src/issues/issue.ts', 'web knows the api through schema/ alone'],
    [
      'tests/live/resume.test.ts',
      'api/src/changes/log.ts',
      'tests know the api through schema/ alone; one file starts it, one opens the matching engine',
    ],
  ])('%s importing %s', async (from, to, rule) => {
    const source = `import { x } from '${'../'.repeat(from.split('/').length - 1)}${to}'\nconsole.log(x)\n`
    write(from, from.endsWith('.vue') ? `<script setup lang="ts">\n${source}</script>\n<template><p /></template>\n` : source)
    write(to, 'export const x = 1\n')
    expect(await brokenRules(house, [from, to])).toContain(rule)
  })

  it('nothing in imports that go down', async () => {
    write('api/src/kernel/id.ts', 'export const x = 1\n')
    write('api/src/issues/issue.ts', `import { x } from '../kernel/id.ts'\nconsole.log(x)\n`)
    write('api/src/resources/resource.facts.ts', 'export const x = 1\n')
    write('api/src/campaigns/campaign.reactions.ts', `import { x } from '../resources/resource.facts.ts'\nconsole.log(x)\n`)
    expect(await brokenRules(house, ['api'])).toEqual([])
  })
})
