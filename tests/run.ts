import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { findChromium } from './support/chromium'

type Count = { passed: number; failed: number }
type Stage = { title: string; run: (args: string[]) => Promise<Count> }

const ROOT = process.cwd()
const REPORTS = join(ROOT, '.data/test')

const CHECKS: Stage[] = [
  { title: 'Biome', run: () => oneCheck(['biome', 'check', '--error-on-warnings']) },
  { title: 'Routes en typen', run: () => oneCheck(['next', 'typegen'], ['tsc', '--noEmit', '-p', '.']) },
  { title: 'Ongebruikte code', run: () => oneCheck(['knip', '--no-progress']) },
  { title: 'Architectuur', run: () => vitest('architecture', ['--project', 'architecture']) },
]
const UNIT: Stage = {
  title: 'Regels, rechten en beloften',
  run: (args) => vitest('unit', ['--project', 'unit', '--project', 'components', ...args]),
}
const E2E: Stage = { title: 'In de browser', run: (args) => playwright(args) }

const PARTS: Record<string, Stage[]> = {
  check: CHECKS,
  unit: [UNIT],
  e2e: [E2E],
  test: [...CHECKS, UNIT, E2E],
}

/** Runs every stage, also after one that failed, and gives the exit code. The last line is the whole count. */
async function runAll(stages: Stage[], extra: string[]): Promise<number> {
  mkdirSync(REPORTS, { recursive: true })
  const total = { passed: 0, failed: 0 }
  const failures: string[] = []
  for (const { title, run } of stages) {
    const begin = Date.now()
    console.log(`\n=== ${title} ===`)
    const { passed, failed } = await run(extra)
    console.log(`=== ${title}: ${passed} goed, ${failed} fout, ${Math.round((Date.now() - begin) / 1000)} s`)
    total.passed += passed
    total.failed += failed
    if (failed > 0) failures.push(title)
  }
  if (failures.length) console.log(`\nFout in: ${failures.join(', ')}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

async function oneCheck(...commands: string[][]): Promise<Count> {
  for (const [tool = '', ...words] of commands) {
    if ((await runTool(tool, words)) !== 0) return { passed: 0, failed: 1 }
  }
  return { passed: 1, failed: 0 }
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
})

async function vitest(name: string, words: string[]): Promise<Count> {
  const report = freshReport(name)
  const code = await runTool('vitest', [
    'run',
    ...words,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const counted = readReport(report, vitestReport)
  return withCode(code, { passed: counted?.numPassedTests ?? 0, failed: counted?.numFailedTests ?? 0 })
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

async function playwright(words: string[]): Promise<Count> {
  const report = freshReport('e2e')
  const environment = {
    ...process.env,
    CHROMIUM_PATH: await findChromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    // Tests may import our server code; `server-only` throws without this.
    NODE_OPTIONS: '--conditions=react-server',
  }
  const code = await runTool('playwright', ['test', ...words], environment)
  const stats = readReport(report, playwrightReport)?.stats
  if (stats && stats.flaky > 0)
    console.log(`${stats.flaky} in de browser lukte pas de tweede keer: kijk hierboven welke.`)
  return withCode(code, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
  })
}

/** A tool that fell over, or ran nothing, is a failure, also when none of its tests says so. */
function withCode(code: number, { passed, failed }: Count): Count {
  const isSilentFailure = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: isSilentFailure ? 1 : failed }
}

function freshReport(name: string): string {
  const file = join(REPORTS, `${name}.json`)
  // The report of an earlier run must not be counted when this one falls over.
  rmSync(file, { force: true })
  return file
}

function readReport<T>(file: string, schema: z.ZodType<T>): T | null {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}

function runTool(
  tool: string,
  words: string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', tool), words, {
      cwd: ROOT,
      env: environment,
      stdio: 'inherit',
    })
    child.once('error', () => resolve(127))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

const [part = 'test', ...args] = process.argv.slice(2)
process.exit(await runAll(PARTS[part] ?? [], args))
