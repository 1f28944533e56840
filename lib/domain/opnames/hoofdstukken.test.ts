import { describe, expect, test } from 'vitest'
import { leesHoofdstukken, toonHoofdstukken } from './hoofdstukken'
import { hoofdstukkenAlsWebvtt } from './webvtt'

describe('hoofdstukken van een opname', () => {
  test('staan elk op een regel, met de tijd voorop, en komen op volgorde', () => {
    const gelezen = leesHoofdstukken('\r\n1:02:05 Vragen\r\n\n0:00  Welkom\n12:30\tPijn & angst ')
    const hoofdstukken = [
      { begin: 0, titel: 'Welkom' },
      { begin: 750_000, titel: 'Pijn & angst' },
      { begin: 3_725_000, titel: 'Vragen' },
    ]
    expect(gelezen).toEqual({ hoofdstukken })
    expect(toonHoofdstukken(hoofdstukken)).toBe('0:00 Welkom\n12:30 Pijn & angst\n1:02:05 Vragen')
    expect(hoofdstukkenAlsWebvtt(hoofdstukken)).toContain('00:12:30.000 --> 01:02:05.000\nPijn &amp; angst\n')
    expect(leesHoofdstukken(' \n')).toEqual({ hoofdstukken: [] })
  })

  test('elke regel die niet klopt krijgt een eigen zin', () => {
    expect(leesHoofdstukken('0:00 Welkom\nPauze\n12:75 Laat\n13:00\n25:00:00 Ver')).toEqual({
      fouten: [
        'Regel 2: begin met de tijd en dan de titel, zoals 12:30 Vragen uit de zaal.',
        'Regel 3: minuten en seconden lopen tot en met 59.',
        'Regel 4: begin met de tijd en dan de titel, zoals 12:30 Vragen uit de zaal.',
        'Regel 5: deze tijd ligt na 24 uur.',
      ],
    })
    expect(leesHoofdstukken(`0:00 ${'a'.repeat(121)}`)).toEqual({
      fouten: ['Regel 1: Maak de titel korter dan 120 tekens.'],
    })
    expect(leesHoofdstukken('1:00 Een\n01:00 Twee')).toEqual({
      fouten: ['Op 1:00 beginnen twee hoofdstukken. Geef er één een andere tijd.'],
    })
    expect(leesHoofdstukken('0:00 A\n'.repeat(61))).toEqual({
      fouten: ['Er passen 60 hoofdstukken bij een opname. Voeg er een paar samen.'],
    })
  })
})
