// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest'
import { exportInschrijvingen } from '@/lib/domain/scholingen/export-inschrijvingen'
import { requireActor } from '@/lib/web/require-actor'
import { GET } from './route'

vi.mock('@/lib/web/require-actor', () => ({ requireActor: vi.fn(), currentActor: vi.fn() }))
vi.mock('@/lib/domain/scholingen/export-inschrijvingen', () => ({ exportInschrijvingen: vi.fn() }))

const MINUUT = 60_000
const vraag = () =>
  GET(new Request('http://localhost:3000/scholingsagenda/rouw/inschrijvingen.csv'), {
    params: Promise.resolve({ slug: 'rouw' }),
  })
const wie = (minuten: number) => ({
  kind: 'gebruiker' as const,
  id: '0192f0c1-1111-7aaa-8bbb-1234567890ab',
  naam: 'Ria',
  rollen: ['REDACTIE' as const],
  netwerkId: null,
  bevestigdOp: new Date(Date.now() - minuten * MINUUT),
})

beforeEach(() => {
  vi.mocked(exportInschrijvingen).mockReset().mockResolvedValue({ bestandsnaam: 'x.csv', csv: '"Naam"' })
})

test('wie het wachtwoord net gaf, krijgt het bestand', async () => {
  vi.mocked(requireActor).mockResolvedValue(wie(1))
  const antwoord = await vraag()
  expect(antwoord.headers.get('content-disposition')).toBe('attachment; filename="x.csv"')
  expect(await antwoord.text()).toBe('"Naam"')
})

test('anders gaat het eerst naar de vraag om het wachtwoord, en weer terug naar de lijst', async () => {
  vi.mocked(requireActor).mockResolvedValue(wie(16))
  await expect(vraag()).rejects.toMatchObject({
    digest: expect.stringContaining(
      '/mijn/bevestigen?naar=%2Fscholingsagenda%2Frouw%2Finschrijvingen%3Fbevestigd%3Dja',
    ),
  })
  expect(exportInschrijvingen).not.toHaveBeenCalled()
})
