import { describe, expect, test } from 'vitest'
import { alsLetters, leesOndertiteling } from './ondertiteling'
import type { Ondertitel } from './schema'
import { alsWebvtt } from './webvtt'

const een = { begin: 1_000, eind: 3_500, tekst: 'Welkom allemaal.' }
const twee = { begin: 4_000, eind: 6_000, tekst: 'We beginnen.' }
const EEN = '00:00:01.000 --> 00:00:03.500'
const TWEE = '00:00:04.000 --> 00:00:06.000'
const vtt = (...blokken: string[]) => ['WEBVTT', ...blokken].join('\n\n')
const lees = (bron: string): Ondertitel[] | string => {
  const gelezen = leesOndertiteling(bron)
  return 'fout' in gelezen ? gelezen.fout : gelezen.ondertitels
}
const teksten = (bron: string) => {
  const gelezen = lees(bron)
  return typeof gelezen === 'string' ? gelezen : gelezen.map(({ tekst }) => tekst)
}

describe('een ondertiteling lezen', () => {
  const gewoon = vtt(`${EEN}\nWelkom allemaal.`, `${TWEE}\nWe beginnen.`)

  test.each([
    ['gewoon', gewoon],
    ['met een merkteken vooraan', `\ufeff${gewoon}`],
    ['met regeleinden van Windows', gewoon.replaceAll('\n', '\r\n')],
    ['met regeleinden van een oude Mac', gewoon.replaceAll('\n', '\r')],
    ['met lege regels en spaties vooraan', `\n  \n${gewoon}`],
    [
      'met een titel en kenmerken in de kop',
      gewoon.replace('WEBVTT', 'WEBVTT - Webinar\nKind: captions\nLanguage: nl'),
    ],
    ['met namen van stukken', vtt(`intro\n${EEN}\nWelkom allemaal.`, `2\n${TWEE}\nWe beginnen.`)],
    [
      'met een plek op het scherm',
      vtt(`${EEN} line:0 position:20% align:start\nWelkom allemaal.`, `${TWEE} foo:bar\nWe beginnen.`),
    ],
    [
      'met opmerkingen',
      vtt('NOTE\nGemaakt door\nNoor', `${EEN}\nWelkom allemaal.`, 'NOTE zo', `${TWEE}\nWe beginnen.`),
    ],
    [
      'met opmaak',
      vtt(
        'STYLE\n::cue { color: red }',
        `${EEN}\n<c.geel>Welkom</c> <i>allemaal</i>.`,
        `${TWEE}\n<b>We</b> <00:00:05.000>beginnen.`,
      ),
    ],
    [
      'met een vak op het scherm',
      vtt(
        'REGION\nid:vak\nwidth:40%\nlines:3',
        `${EEN} region:vak\nWelkom allemaal.`,
        `${TWEE}\nWe beginnen.`,
      ),
    ],
    [
      'zonder uren',
      vtt('00:01.000 --> 00:03.500\nWelkom allemaal.', '00:04.000 --> 00:06.000\nWe beginnen.'),
    ],
    ['door elkaar', vtt(`${TWEE}\nWe beginnen.`, `${EEN}\nWelkom allemaal.`)],
    ['zonder lege regel ertussen', vtt(`${EEN}\nWelkom allemaal.\n${TWEE}\nWe beginnen.`)],
    [
      'met stukken zonder tekst',
      vtt(`${EEN}\nWelkom allemaal.`, '00:00:03.600 --> 00:00:03.900\n<i></i>', `${TWEE}\nWe beginnen.`),
    ],
    [
      'zonder witruimte om de pijl',
      vtt(`${EEN.replaceAll(' ', '')}\nWelkom allemaal.`, `${TWEE}\nWe beginnen.`),
    ],
    [
      'als SRT',
      `1\n${EEN.replaceAll('.', ',')}\nWelkom allemaal.\n\n2\n${TWEE.replaceAll('.', ',')}\n{\\an8}<font color="#fff">We</font> beginnen.\n\n3\n`,
    ],
  ])('%s', (_vorm, bron) => {
    expect(lees(bron)).toEqual([een, twee])
  })

  test('wie spreekt staat voor wat diegene zegt, en twee sprekers houden hun regel', () => {
    expect(
      teksten(vtt(`${EEN}\n<v Noor de Vries>Welkom.`, `${TWEE}\n- Ja.\n- Nee, Jan zei 1,500 keer nee.`)),
    ).toEqual(['Noor de Vries: Welkom.', '- Ja.\n- Nee, Jan zei 1,500 keer nee.'])
  })

  test('tekens met een naam of nummer worden letters, en wat niemand kan bewaren valt weg', () => {
    expect(
      teksten(vtt(`${EEN}\nPijn &amp; benauwdheid &lt;3, caf&eacute;&#33;&nbsp;&onbekend; 5 & 6`)),
    ).toEqual(['Pijn & benauwdheid <3, café! &onbekend; 5 & 6'])
    expect(teksten(vtt(`${EEN}\na&#0;b\u0007c&#55296;d\u202ee`))).toEqual(['abcde'])
  })

  test('stukken mogen elkaar overlappen', () => {
    expect(teksten(vtt('00:01.000 --> 00:09.000\nLang.', '00:02.000 --> 00:03.000\nKort.'))).toEqual([
      'Lang.',
      'Kort.',
    ])
  })

  test('HTML is tekst, en komt ook als tekst weer naar buiten', () => {
    const gelezen = lees(vtt(`${EEN}\n<script>alert(1)</script>&lt;img src=x&gt; a --&gt; b`))
    expect(gelezen).toEqual([{ ...een, tekst: 'alert(1)<img src=x> a --> b' }])
    if (typeof gelezen === 'string') throw new Error(gelezen)
    const uit = alsWebvtt(gelezen)
    expect(uit).toBe(`WEBVTT\n\n${EEN}\nalert(1)&lt;img src=x&gt; a --&gt; b\n`)
    expect(lees(uit)).toEqual(gelezen)
  })

  test.each([
    ['een tijd zonder duizendsten', vtt(`${EEN}\nA`, '00:00:04 --> 00:00:06.000\nB'), 'Regel 6:'],
    ['een minuut 61', vtt('00:61:01.000 --> 01:62:02.000\nA'), 'Regel 3:'],
    ['een einde voor het begin', vtt('00:00:05.000 --> 00:00:04.000\nA'), 'Regel 3:'],
    ['een halve tijd in SRT', `1\n00:00:01,0 --> 00:00:02,000\nA`, 'Regel 2:'],
    ['tekst zonder tijd', vtt(`${EEN}\nA`, 'Nog iets\nen meer'), 'Regel 6:'],
    ['een zin zonder tijd', vtt(`${EEN}\nA`, 'Nog iets'), 'Regel 6:'],
    ['een lege regel in een stuk, na een lege kop', `\n${vtt(`${EEN}\nA\n\nB`)}`, 'Regel 7:'],
    ['geen tijden', 'Zomaar een tekst', 'Hier staan geen tijden in.'],
    ['alleen een kop', 'WEBVTT', 'Hier staan geen tijden in.'],
    ['geen tekst', vtt(EEN), 'Bij geen van de tijden staat tekst.'],
    ['te veel tekst ineens', vtt(`${EEN}\n${'a'.repeat(501)}`), 'Bij 0:01 staan meer dan 500 tekens.'],
    ['een heel lang stuk', vtt(`${EEN}\nA`, `${TWEE}\n${'<v a>'.repeat(200_000)}`), 'Regel 6:'],
    [
      'een tijd van na een dag',
      vtt('25:00:00.000 --> 25:00:01.000\nA'),
      'Er staat een tijd in van na 24 uur.',
    ],
    ['te veel stukken', vtt(...Array.from({ length: 5_001 }, () => `${EEN}\nA`)), 'Er passen 5.000 stukjes'],
  ])('weigert %s met een zin die zegt wat er is', (_wat, bron, zin) => {
    expect(lees(bron)).toEqual(expect.stringMatching(new RegExp(`^${zin}`)))
  })

  test.each([
    ['tags in elkaar', '<b>'.repeat(1_300)],
    ['sprekers in elkaar', '<v a>'.repeat(790)],
    ['losse &-tekens', '&a'.repeat(1_900)],
  ])('een bestand van een MB vol %s is binnen een paar tellen gelezen of geweigerd', (_wat, stuk) => {
    const blok = `${EEN}\n${stuk}\n\n`
    const begin = process.cpuUsage()
    lees(`WEBVTT\n\n${blok.repeat(Math.floor(1_000_000 / blok.length))}`)
    // Work, not time: the machine may be busy. Without the limit on a block it is minutes.
    expect(process.cpuUsage(begin).user).toBeLessThan(10_000_000)
  })
})

test('een bestand mag in de letters van vroeger staan', () => {
  const tekst = vtt(`${EEN}\nGeërfd café`)
  const utf16 = Buffer.from(`\ufeff${tekst}`, 'utf16le')
  expect(alsLetters(new TextEncoder().encode(tekst))).toBe(tekst)
  expect(alsLetters(Buffer.from(tekst, 'latin1'))).toBe(tekst)
  expect(teksten(alsLetters(utf16))).toEqual(['Geërfd café'])
  expect(teksten(alsLetters(Buffer.from(utf16).swap16()))).toEqual(['Geërfd café'])
})
