import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, expect, test, vi } from 'vitest'
import { forgetPdfs, makePdf } from '@/lib/background/print-pdf'
import type { Blad } from '@/lib/domain/teksten/blad'
import { database } from '@/lib/platform/db'
import { findChromium } from '@/tests/support/chromium'
import { pdfAnswer } from './pdf-answer'

vi.mock(import('next/headers'), () => ({
  headers: () => Promise.resolve(new Headers({ 'x-nonce': 'n0nce' })),
}))

const blad = (tekst: string): Blad => ({
  titel: 'Proef',
  vorm: 'LIGGEND',
  bladzijden: [[{ soort: 'TITEL', tekst }], [{ soort: 'LIJST', punten: ['één', 'twee & drie'] }]],
})

beforeAll(() => findChromium(), 300_000)

/** What the background process does with the order, once it is there. */
async function werk(run: (sleutel: string) => Promise<unknown>): Promise<void> {
  const { sleutel } = await vi.waitFor(
    () => database().afdruk.findFirstOrThrow({ where: { pdf: null, mislukt: false } }),
    10_000,
  )
  await run(sleutel)
}

const wachtend = () => database().$queryRaw<{ n: number }[]>`
  select count(*)::int n from graphile_worker.jobs where task_identifier = ${makePdf.name}`

test('twee vragen om dezelfde bladzijde zijn één keer werk, en een uur later is ze weg', async () => {
  const [een, twee] = await Promise.all([
    pdfAnswer(blad('Dag Łucja'), 'proef'),
    pdfAnswer(blad('Dag Łucja'), 'proef'),
    werk((sleutel) => makePdf.run({ sleutel })),
  ])
  expect(await wachtend()).toEqual([{ n: 1 }])
  expect(een.headers.get('content-disposition')).toBe('attachment; filename="proef.pdf"')
  const pdf = await getDocumentProxy(new Uint8Array(await een.arrayBuffer()))
  expect(pdf.numPages).toBe(2)
  expect((await extractText(pdf, { mergePages: true })).text).toContain('Dag Łucja')
  expect((await twee.arrayBuffer()).byteLength).toBeGreaterThan(1_000)

  await forgetPdfs.run({})
  expect(await database().afdruk.count()).toBe(1)
  await database().afdruk.updateMany({ data: { createdAt: new Date(Date.now() - 3_700_000) } })
  await forgetPdfs.run({})
  expect(await database().afdruk.count()).toBe(0)
}, 60_000)

test('lukt het niet, dan komt de bladzijde zelf; opnieuw vragen probeert het opnieuw', async () => {
  const [antwoord] = await Promise.all([
    pdfAnswer(blad('Nog eens'), 'proef'),
    werk((sleutel) => database().afdruk.update({ where: { sleutel }, data: { mislukt: true } })),
  ])
  expect(antwoord.status).toBe(503)
  const html = await antwoord.text()
  expect(html).toContain('<h1>Nog eens</h1>')
  expect(html).toContain('Een PDF maken lukte nu niet.')
  expect(html).toContain('nonce="n0nce"')

  const [weer] = await Promise.all([
    pdfAnswer(blad('Nog eens'), 'proef'),
    werk((sleutel) => makePdf.run({ sleutel })),
  ])
  expect(weer.headers.get('content-type')).toBe('application/pdf')
}, 60_000)
