import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from '@/lib/kernel/zod'
import { isVeiligeHref } from './leesschema'
import { optioneleTekst, tekstVeld } from './schema'

const tekst = (text: string) => ({ type: 'text', text })
const alinea = (...content: unknown[]) => ({ type: 'paragraph', content })
const beeld = (alt: string) => ({
  type: 'image',
  attrs: { bijlageId: '0197c5d8-6f0a-7d4e-8c1a-000000000000', alt },
})
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const link = (href: string) => alinea({ ...tekst('x'), marks: [{ type: 'link', attrs: { href } }] })

describe('links', () => {
  test.each([
    'https://palliaweb.nl',
    'http://113.nl/',
    'mailto:a@b.nl',
    'tel:0886051444',
    'tel:+31886051444',
    'tel:112',
    '/themadossiers/psychiatrie#webinars',
    '/',
  ])('%s mag', (href) => expect(isVeiligeHref(href)).toBe(true))

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//boos.nl',
    '/\\boos.nl',
    '\\\\boos.nl',
    '/\t/boos.nl',
    'https:boos.nl',
    'https://',
    'https://bank.nl@boos.nl/',
    'ftp://x.nl',
    'x',
    '',
    '#anker',
    '?x=1',
    'blob:https://x.nl/1',
    'mailto:a',
    'tel:javascript',
    `https://x.nl/${'a'.repeat(2100)}`,
    'https://x.nl/\u202egnp',
    'https://x.nl/a b',
    'intent://x',
    'about:blank',
  ])('%j mag niet', (href) => expect(isVeiligeHref(href)).toBe(false))

  test('wat mag, blijft binnen http(s), mailto, tel of de eigen site', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((s) => `/${s}`),
          fc.string().map((s) => `https://${s}`),
        ),
        (href) => {
          if (!isVeiligeHref(href)) return
          const gelezen = new URL(href, 'https://kennisplein.example')
          expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(gelezen.protocol)
          if (href.startsWith('/')) expect(gelezen.origin).toBe('https://kennisplein.example')
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('een tekstveld in een formulier', () => {
  const schema = z.strictObject({
    tekst: tekstVeld({ maxTekens: 20 }),
    verhaal: optioneleTekst({ variant: 'verhaal' }),
  })
  const verstuur = (velden: Record<string, string>) => {
    const formData = new FormData()
    for (const [naam, waarde] of Object.entries(velden)) formData.set(naam, waarde)
    const uitkomst = parseWithZod(formData, { schema })
    return uitkomst.status === 'success' ? { waarde: uitkomst.value } : { fout: uitkomst.error }
  }
  const goed = JSON.stringify(doc(alinea(tekst('Dag'))))

  test('een gevuld veld wordt een tekst, een leeg veld dat mag ontbreken wordt null', () => {
    expect(verstuur({ tekst: goed })).toEqual({ waarde: { tekst: doc(alinea(tekst('Dag'))), verhaal: null } })
    expect(verstuur({ tekst: goed, verhaal: JSON.stringify(doc(alinea())) })).toMatchObject({
      waarde: { verhaal: null },
    })
  })

  test.each([
    ['niets', {}, 'Schrijf hier een tekst.'],
    ['een lege tekst', { tekst: JSON.stringify(doc(alinea(tekst('  ')))) }, 'Schrijf hier een tekst.'],
    ['kapotte JSON', { tekst: '{"type"' }, 'zonder opmaak'],
    ['JSON die geen tekst is', { tekst: '7' }, 'zonder opmaak'],
    [
      'te veel tekens',
      { tekst: JSON.stringify(doc(alinea(tekst('a'.repeat(21))))) },
      '21 tekens. Er passen er 20.',
    ],
    [
      'een gevaarlijke link',
      { tekst: JSON.stringify(doc(link('javascript:alert(1)'))) },
      'Een link in je tekst klopt niet',
    ],
    [
      'een voetnoot zonder bron',
      { tekst: JSON.stringify(doc(alinea({ type: 'voetnoot', attrs: { bron: '' } }))) },
      'voetnoot',
    ],
    [
      'een afbeelding zonder beschrijving',
      { tekst: JSON.stringify(doc(alinea(tekst('Dag')), beeld(' '))) },
      'Er is 1 afbeelding zonder beschrijving',
    ],
    [
      'meer afbeeldingen zonder beschrijving',
      { tekst: JSON.stringify(doc(beeld(''), beeld('Een bed'), beeld(''))) },
      'Er zijn 2 afbeeldingen zonder beschrijving',
    ],
  ])('%s geeft een Nederlandse zin bij het veld', (_naam, velden, zin) => {
    expect(verstuur(velden)).toMatchObject({ fout: { tekst: [expect.stringContaining(zin)] } })
  })

  test('in een verhaal past geen tabel, kop of voetnoot', () => {
    for (const blok of [{ type: 'horizontalRule' }, alinea({ type: 'voetnoot', attrs: { bron: 'x' } })]) {
      const antwoord = verstuur({ tekst: goed, verhaal: JSON.stringify(doc(blok)) })
      expect(antwoord).toMatchObject({ fout: { verhaal: [expect.stringContaining("alinea's en lijsten")] } })
    }
  })

  test('een aanroeper op de server mag de tekst zelf geven', () => {
    expect(schema.parse({ tekst: doc(alinea(tekst('Dag'))) })).toMatchObject({ verhaal: null })
  })

  test('vijandige invoer geeft altijd een zin en nooit een uitzondering', () => {
    const gif = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true }),
      fc.json(),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(gif, (waarde) => {
        const uitkomst = tekstVeld().safeParse(waarde)
        expect(String(uitkomst.success || uitkomst.error.issues[0]?.message)).toMatch(/^(true|[A-Z].*\.)$/)
      }),
      { numRuns: 500 },
    )
  })
})
