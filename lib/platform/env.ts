import 'server-only'
import { z } from 'zod'

const leeg = (value: unknown) => (value === '' ? undefined : value)

const url = (protocols: string[], example: string) =>
  z
    .string()
    .refine(
      (value) => protocols.some((protocol) => value.startsWith(protocol)) && URL.canParse(value),
      `is geen geldig adres. Voorbeeld: ${example}`,
    )

const envSchema = z.object({
  DATABASE_URL: url(['postgresql:', 'postgres:'], 'postgresql://kennisplein:geheim@db:5432/kennisplein'),
  MEILISEARCH_URL: z.preprocess(leeg, url(['http:', 'https:'], 'http://meilisearch:7700').optional()),
  MEILISEARCH_API_KEY: z.preprocess(
    leeg,
    z.string().min(16, 'is te kort. Voorbeeld: 32 willekeurige tekens').optional(),
  ),
  MEILISEARCH_API_KEY_FILE: z.preprocess(leeg, z.string().optional()),
  NEXTAUTH_URL: url(['http:', 'https:'], 'https://kennisplein.example'),
  NEXTAUTH_SECRET: z
    .string({ error: 'ontbreekt. Voorbeeld: de uitvoer van openssl rand -base64 48' })
    .min(32, 'is te kort. Voorbeeld: de uitvoer van openssl rand -base64 48'),
  SMTP_URL: z.preprocess(
    leeg,
    url(['smtp:', 'smtps:'], 'smtps://gebruiker:wachtwoord@mail.example:465').optional(),
  ),
  MAIL_FROM: z.preprocess(
    leeg,
    z
      .string()
      .regex(/@/, 'is geen afzender. Voorbeeld: Kennisplein <noreply@kennisplein.example>')
      .default('Kennisplein <noreply@kennisplein.example>'),
  ),
  STORAGE_URL: z.preprocess(leeg, url(['file:', 's3:'], 'file:///var/lib/kennisplein').default('file:.data')),
  OIDC_ISSUER: z.preprocess(leeg, url(['https:'], 'https://login.organisatie.example').optional()),
  OIDC_CLIENT_ID: z.preprocess(leeg, z.string().optional()),
  OIDC_CLIENT_SECRET: z.preprocess(leeg, z.string().optional()),
  DEMO: z.preprocess(leeg, z.enum(['0', '1'], 'is geen 0 of 1. Voorbeeld: DEMO=1').default('0')),
  /** set by `npm run bench` only */
  BENCH: z.preprocess(leeg, z.enum(['0', '1'], 'is geen 0 of 1. Voorbeeld: BENCH=0').default('0')),
  DEMO_PASSWORD: z.preprocess(
    leeg,
    z
      .string()
      .min(15, 'is korter dan 15 tekens. Voorbeeld: welkom-op-het-kennisplein')
      .default('welkom-op-het-kennisplein'),
  ),
  PORT: z.preprocess(
    leeg,
    z.coerce
      .number('is geen getal. Voorbeeld: 3000')
      .int()
      .min(1)
      .max(65535, 'is geen poort. Voorbeeld: 3000')
      .default(3000),
  ),
  HOST: z.preprocess(leeg, z.string().default('localhost')),
  LOG_LEVEL: z.preprocess(
    leeg,
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'is geen niveau. Voorbeeld: info')
      .default('info'),
  ),
})

export type Env = z.output<typeof envSchema>

/**
 * Reads the environment once. In: variable names to values. Out: typed settings.
 * Throws an Error whose message names each wrong variable, what is wrong and an example (contract.md §2).
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const result = envSchema.safeParse(variables)
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new Error(`De instellingen kloppen niet: ${faults.join('; ')}.`)
}

let cached: Env | undefined

/** The settings of this process, read at first use so that `next build` needs none of them. */
export function env(): Env {
  cached ??= parseEnv(process.env)
  return cached
}

/** Ends the process with one sentence when a setting is wrong. For the start of a server. */
export function requireEnv(): void {
  try {
    env()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
