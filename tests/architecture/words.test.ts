import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse, visit } from 'graphql'
import { describe, expect, it } from 'vitest'

/**
 * One idea has one word, everywhere: on screens, in refusals, in tables, in the contract's descriptions and in the README. These words were
 * given up for others; the glossary of the README holds those that stand.
 */
const retired = {
  zh: [
    [/供给/, '资源'],
    [/契合/, '匹配度'],
    [/牵线人/, '交叉任职, or who introduced'],
    [/我的诉求/, '我的事项'],
    [/种子[“‘]/, '抽签编号'],
    [/追赶/, '正在同步'],
    [/没能|没有生成成功|没有载入/, '…失败'],
    [/载入/, '加载'],
    [/去任职|建人员|建起来/, '安排任职, 添加人员, 完成初始设置'],
    [/往来|我们(给出|得到)/, '共建台账, 我们提供的, 我们获得的'],
    [/没有来/, '未到岗, 未到场'],
    [/该回访/, '待回访'],
    [/没有代表/, '尚未绑定'],
    [/没有对您开放/, '无权查看'],
  ],
  en: [
    [/\bunits?\b(?! of measure)/i, 'organization'],
    [/\b(posts (from|wished)|graduate agrees)\b/i, 'vacancies, candidate'],
    [/\bcarr(y|ies|ied|ying) (it )?out\b/i, 'in progress'],
    [/^turn: /i, 'waiting on'],
    [/\bbridges?\b/i, 'cross-appointment'],
    [/\b(need’s side|side in need|offering side)\b/i, 'requester, provider'],
    [/\b(both (sides )?are to answer)\b/i, 'awaiting both sides'],
    [/\b(let it run on|concerning me|what for|as the system|catching up)\b/i, 'Extend, Involving me, Purpose, Match system, Syncing'],
    [/\bseed\b/i, 'the number of the draw'],
  ],
} as const

/** Words that mean one thing at one place alone: the last stage, a filter, a part of a campaign, a place one goes to. */
const retiredAt: readonly (readonly [file: string, line: RegExp])[] = [
  ['web/src/issues/messages.first.zh.ts', /CONFIRMED: '回访/],
  ['web/src/issues/messages.first.en.ts', /CARRYING_OUT: 'Carrying out'/],
  ['api/src/issues/issue.words.ts', /CONFIRMED: .*回访/],
  ['web/src/board/messages.first.zh.ts', /other: '其他'/],
  ['web/src/requests/messages.first.zh.ts', /title: '请求'/],
  ['web/src/campaigns/messages.zh.ts', /picture: '图'|matches: '名单'|call: '发动'/],
  ['web/src/campaigns/messages.en.ts', /desk: 'Desk'|picture: 'Picture'|posts: 'Posts'/],
]

const root = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const messages = (language: string) => globSync(`web/src/*/messages{,.first}.${language}.ts`, { cwd: root })
/** What a file says between quotes, the places for values left out. */
const quoted = (file: string) =>
  Array.from(read(file).matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g), ([, single, template]) =>
    (single ?? template)!.replace(/\{\w+\}/g, ''),
  )
const wordsIn = (file: string) => quoted(file).map((said) => ({ file, said }))
const wordsOf = (pattern: string) => globSync(pattern, { cwd: root }).flatMap(wordsIn)

function descriptions(): string[] {
  const found: string[] = []
  visit(parse(read('schema/schema.graphql')), {
    enter: (node) => void ('description' in node && node.description && found.push(node.description.value)),
  })
  return found
}

/** What is said although its word was given up. */
function relapses(said: readonly { file: string; said: string }[], language: 'zh' | 'en') {
  return said.flatMap((line) => retired[language].flatMap(([word, instead]) => (word.test(line.said) ? [{ ...line, instead }] : [])))
}

const hanzi = /\p{Script=Han}/u
const ofApi = () =>
  ['api/src/**/*.words.ts', 'api/src/exchange/sheets/*.ts', 'api/src/exchange/writing/*.ts'].flatMap((pattern) => wordsOf(pattern))

describe('a word that was given up does not come back', () => {
  it('on a screen', () => {
    expect(messages('zh').length).toBeGreaterThan(15)
    expect(relapses(messages('zh').flatMap(wordsIn), 'zh')).toEqual([])
    // A quantity has a unit of measure; a party, a school and a barracks are public units.
    const english = messages('en')
      .flatMap(wordsIn)
      .filter(({ said }) => !['Unit', 'Public unit'].includes(said) && !said.startsWith('.'))
    expect(relapses(english, 'en')).toEqual([])
  })

  it('in a refusal, a table or whatever else the server says', () => {
    expect(
      relapses(
        ofApi().filter(({ said }) => hanzi.test(said)),
        'zh',
      ),
    ).toEqual([])
    const english = ofApi().filter(({ said }) => !hanzi.test(said) && said.includes(' ') && !said.startsWith('Different units'))
    expect(relapses(english, 'en')).toEqual([])
  })

  it('in what the contract says of itself', () => {
    const said = descriptions().map((text) => ({ file: 'schema/schema.graphql', said: text }))
    expect(said.length).toBeGreaterThan(500)
    expect(relapses(said, 'zh')).toEqual([])
    const english = said.filter((line) => !/in one unit|in their units|units of measure/.test(line.said))
    expect(relapses(english, 'en')).toEqual([])
  })

  it('in the glossary', () => {
    const glossary = read('README.md').split('## 词汇')[1]!
    expect(relapses([{ file: 'README.md', said: glossary }], 'zh')).toEqual([])
  })

  it('where it meant one thing alone', () => {
    expect(retiredAt.filter(([file, line]) => line.test(read(file)))).toEqual([])
  })
})
