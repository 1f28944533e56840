import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseEnv } from '@/lib/platform/env'
import { ROOT } from './source-files'

/* The production form. There is no engine here to start it, so everything that can be read is checked by reading. */
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const serviceSchema = z.object({
  image: z.string(),
  build: z.object({ context: z.string(), target: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  restart: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  volumes: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  configs: z.array(z.object({ source: z.string(), target: z.string() })).default([]),
  security_opt: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()), timeout: z.string() }).optional(),
})

const text = read('docker-compose.yml')
const compose = z
  .object({
    services: z.record(z.string(), serviceSchema),
    volumes: z.record(z.string(), z.unknown()),
    networks: z.record(z.string(), z.unknown()),
    configs: z.record(z.string(), z.object({ content: z.string() })),
  })
  .parse(parse(text, { merge: true }))
const services = Object.entries(compose.services)
const ours = services.filter(([, { image }]) => image.startsWith('kennisplein-'))
const dockerfile = read('Dockerfile').replaceAll('\\\n', ' ')
const stages = new Map(
  [...dockerfile.matchAll(/^FROM (\S+) AS (\S+)$/gm)].map(([, image, name]) => [name, image]),
)
const exampleNames = [...read('.env.example').matchAll(/^([A-Z_\d]+)=/gm)].map(([, name]) => name)
// `$$` is a dollar sign for the container itself.
const references = [...text.replaceAll('$$', '').matchAll(/\$\{([A-Z_\d]+)([^}]*)\}/g)].map(
  ([, name, rest]) => ({
    name: name ?? '',
    rest: rest ?? '',
  }),
)

describe('docker-compose.yml', () => {
  test('is the whole production form', () => {
    const images = services.map(([, { image }]) => image.replace(/:.*/, ''))
    expect(images.filter((image) => image === 'kennisplein-web')).toHaveLength(2)
    for (const image of [
      'kennisplein-beheer',
      'postgres',
      'getmeili/meilisearch',
      'chrislusf/seaweedfs',
      'caddy',
    ]) {
      expect(images).toContain(image)
    }
  })

  test('every image has a whole version, never a moving tag', () => {
    const images = [...services.map(([, { image }]) => image), ...stages.values()]
    expect(images.filter((image) => !/:v?\d+\.\d+(\.\d+)?(-[a-z\d.]+)*$/.test(image ?? ''))).toEqual([])
  })

  test('every service that stays is watched, and one that waits, waits until the other is ready', () => {
    const unwatched = services.filter(([, { restart, healthcheck }]) => restart !== 'no' && !healthcheck)
    expect(unwatched.map(([name]) => name)).toEqual([])
    for (const [name, { depends_on: needs }] of services) {
      for (const [other, { condition }] of Object.entries(needs)) {
        const target = compose.services[other]
        expect(target, `${name} needs ${other}`).toBeDefined()
        expect(condition).toBe(
          target?.restart === 'no' ? 'service_completed_successfully' : 'service_healthy',
        )
      }
    }
  })

  test('every volume, network, config and stage that is named is there, and every named volume is used', () => {
    const used = services.flatMap(([, { volumes }]) => volumes.map((volume) => volume.split(':')[0] ?? ''))
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.volumes).sort())
    for (const [, { networks, configs, build }] of services) {
      expect(networks.filter((name) => !(name in compose.networks))).toEqual([])
      expect(configs.filter(({ source }) => !(source in compose.configs))).toEqual([])
      if (build) expect(stages.has(build.target)).toBe(true)
    }
  })

  test('everything that holds data keeps it in a named volume', () => {
    for (const name of ['database', 'zoekmotor', 'opslag', 'proxy']) {
      expect(compose.services[name]?.volumes.length, name).toBeGreaterThan(0)
    }
  })

  test('only the proxy is open to the outside, and data stay on the inner network', () => {
    expect(services.filter(([, { ports }]) => ports.length).map(([name]) => name)).toEqual(['proxy'])
    expect(compose.networks).toMatchObject({ binnen: { internal: true } })
    for (const name of ['database', 'zoekmotor', 'opslag']) {
      expect(compose.services[name]?.networks).toEqual(['binnen'])
    }
    for (const [name, { security_opt }] of services) {
      expect(security_opt, name).toContain('no-new-privileges:true')
    }
  })

  test('the proxy sends visitors to both websites', () => {
    const caddyfile = compose.configs['proxy']?.content ?? ''
    const websites = ours.filter(([, { build }]) => build?.target === 'web').map(([name]) => `${name}:3000`)
    expect(caddyfile).toContain(`reverse_proxy ${websites.join(' ')} {`)
  })
})

describe('secrets and settings', () => {
  test('every variable stands in .env.example, and every variable there is known', () => {
    const settings = [...read('lib/platform/env.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name)
    const known = [...references.map(({ name }) => name), ...settings]
    expect(settings.length).toBeGreaterThan(15)
    expect(references.filter(({ name }) => !exampleNames.includes(name))).toEqual([])
    expect(exampleNames.filter((name) => !known.includes(name ?? ''))).toEqual([])
    expect(settings.filter((name) => !exampleNames.includes(name))).toEqual([])
  })

  test('a secret has no default: without it the start stops and says what to do', () => {
    const secrets = references.filter(({ name }) => /PASSWORD|SECRET|KEY|DOMEIN|SMTP_URL/.test(name))
    const soft = secrets.filter(({ rest }) => !/^:\?.{20,}/.test(rest)).map(({ name }) => name)
    expect(secrets.length).toBeGreaterThan(8)
    expect([...new Set(soft)].sort()).toEqual(['OIDC_CLIENT_SECRET'])
    // A default of one of the images would be one that everybody knows.
    const written = services.flatMap(([, { environment }]) => Object.entries(environment))
    const literal = written.filter(
      ([name, value]) => /(PASSWORD|SECRET|KEY)$/.test(name) && !value.includes('${'),
    )
    expect(literal).toEqual([])
  })

  test('only the search engine and the step that makes its keys have the master key, and each process one key', () => {
    const master = services.filter(([, { environment }]) =>
      Object.values(environment).some((value) => value.includes('MEILISEARCH_MASTER_KEY')),
    )
    expect(master.map(([name]) => name)).toEqual(['sleutels', 'zoekmotor'])
    const keysOf = (name: string) =>
      compose.services[name]?.volumes.filter((volume) => volume.includes('sleutel'))
    expect(keysOf('web-1')).toEqual(['zoeksleutel:/sleutels:ro'])
    expect(keysOf('web-2')).toEqual(['zoeksleutel:/sleutels:ro'])
    expect(keysOf('achtergrond')).toEqual(['schrijfsleutel:/sleutels:ro'])
  })

  test('the settings of our own services pass our own check', () => {
    for (const [name, { environment }] of ours) {
      const filled = Object.fromEntries(
        Object.entries(environment).map(([key, value]) => [key, fillIn(value)]),
      )
      expect(parseEnv(filled).NEXTAUTH_URL, name).toMatch(/^https:/)
      expect(parseEnv(filled).DEMO, name).toBe('0')
    }
  })
})

describe('Dockerfile', () => {
  test('every file that is copied from here is in the repository', () => {
    const copies = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, list]) => list?.split(' ') ?? [],
    )
    expect(copies.length).toBeGreaterThan(2)
    expect(copies.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  test('what the images start is in the repository, or made by the build', () => {
    const commands = [
      ...[...dockerfile.matchAll(/^CMD (.+)$/gm)].map(([, list]) =>
        z.array(z.string()).parse(JSON.parse(list ?? '[]')),
      ),
      ...ours.flatMap(([, { command, healthcheck }]) => [command ?? [], healthcheck?.test ?? []]),
    ]
    const scripts = commands.flat().filter((word) => /^[\w./-]+\.(ts|mjs|js)$/.test(word))
    expect(scripts).toContain('server.js')
    expect(scripts.filter((path) => path !== 'server.js' && !existsSync(join(ROOT, path)))).toEqual([])
  })

  test('the images run on the Node that is supported, and not as root', () => {
    expect([...new Set(stages.values())]).toEqual([expect.stringMatching(/^node:24\./)])
    for (const stage of ['web', 'beheer']) {
      const body = dockerfile.split(`AS ${stage}\n`)[1]?.split(/^FROM /m)[0] ?? ''
      expect(body).toMatch(/^USER node$/m)
      expect(body.indexOf('USER node')).toBeLessThan(body.indexOf('CMD'))
    }
  })

  test('secrets and data of this machine do not travel along', () => {
    const ignored = read('.dockerignore').split('\n')
    for (const name of ['.env', '.env.*', '.data', '.git', 'node_modules']) expect(ignored).toContain(name)
  })
})

// Values for what only the operator knows.
const EXAMPLES: Record<string, string> = {
  SMTP_URL: 'smtps://gebruiker:wachtwoord@mail.example:465',
  MAIL_FROM: 'Kennisplein <noreply@kennisplein.example>',
}

const fillIn = (value: string) =>
  value.replace(
    /\$\{([A-Z_\d]+)(?::-([^}]*))?[^}]*\}/g,
    (_whole, name, preset) => preset ?? EXAMPLES[name] ?? 'x'.repeat(32),
  )
