import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lookForAdvisories } from './advisories.mjs'
import { buildApi, buildWeb } from './build.mjs'
import { ROOT, runNode, runProgram, stepAside, StepFailed } from './progress.mjs'
import { measureWeb } from './web-size.mjs'

/** Two at a time, each in its order: the API is built by its types, which others look at. */
const lanes = [
  [
    ['格式 Format', () => runProgram('oxfmt', ['--check'])],
    ['规范 Lint', () => runProgram('oxlint', ['--deny-warnings'])],
    ['类型 Types', () => runProgram('typescript#tsc', ['-b'])],
    ['接口契约 Schema drift', schemaDrift],
    ['架构 Architecture', () => runProgram('dependency-cruiser#depcruise', ['api/src', 'web/src', 'tests', '--config'])],
    ['无用代码 Unused code', () => runProgram('knip', [])],
    ['已知漏洞 Known vulnerabilities', lookForAdvisories],
  ],
  [
    ['模板规范 Template rules', () => runProgram('eslint', ['src'], { workspace: 'web' })],
    ['网页类型 Types of the web', () => runProgram('vue-tsc', ['--noEmit'], { workspace: 'web' })],
    [
      '网页的查询 Documents of the web',
      () => runProgram('@graphql-codegen/cli#graphql-codegen', ['--config', 'codegen.ts', '--check'], { workspace: 'web' }),
    ],
    ['网页体积 Size of the web', () => buildWeb().then(measureWeb)],
  ],
]

const results = await Promise.all(lanes.map(run))
const passed = results.flat().filter(Boolean).length
const failed = results.flat().length - passed
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function run(lane) {
  const done = []
  for (const [label, work] of lane) done.push(await stepAside(label, work))
  return done
}

/** The committed contract is what the code publishes, to the letter. */
async function schemaDrift() {
  await buildApi()
  const folder = mkdtempSync(join(tmpdir(), 'shuangshe-schema-'))
  try {
    const printed = join(folder, 'schema.graphql')
    await runNode(['api/dist/server/print-schema.js', printed])
    if (readFileSync(printed, 'utf8') !== readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8')) {
      throw new StepFailed(
        'schema/schema.graphql 与代码不符,请运行 node api/dist/server/print-schema.js schema/schema.graphql 并提交。' +
          'schema/schema.graphql differs from the code: run that command and commit the result.',
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
