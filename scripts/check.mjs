import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lookForAdvisories } from './advisories.mjs'
import { buildApi, buildWeb } from './build.mjs'
import { contractChange } from './contract-change.mjs'
import { fetchPackages, verifyLockfiles } from './packages.mjs'
import { ROOT, runNode, runProgram, runTool, stepAside, StepFailed } from './progress.mjs'
import { measureWeb } from './web-size.mjs'

/** Two at a time, each in its order: the API is built by its types, which others look at. */
const lanes = [
  [
    ['格式 Format', () => runTool('oxfmt', ['--check'])],
    ['规范 Lint', () => runTool('oxlint', ['--deny-warnings'])],
    ['类型 Types', () => runProgram('typescript#tsc', ['-b'])],
    ['接口契约 Schema drift', schemaDrift],
    ['契约兼容 Contract broken', contractChange],
    ['架构 Architecture', () => runTool('dependency-cruiser#depcruise', ['api/src', 'web/src', 'tests', '--config'])],
    ['无用代码 Unused code', () => runTool('knip', [])],
    ['依赖锁定 Lockfiles', verifyLockfiles],
    ['已知漏洞 Known vulnerabilities', lookForAdvisories],
  ],
  [
    ['模板规范 Template rules', () => runTool('eslint', ['--config', '../scripts/tools/eslint.config.js', 'src'], 'web')],
    ['网页类型 Types of the web', () => runTool('vue-tsc', ['--noEmit'], 'web')],
    [
      '网页的查询 Documents of the web',
      () => runTool('@graphql-codegen/cli#graphql-codegen', ['--config', 'codegen.ts', '--check'], 'scripts/tools'),
    ],
    ['网页体积 Size of the web', () => buildWeb().then(measureWeb)],
  ],
]

await fetchPackages('tools', 'bench')
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
