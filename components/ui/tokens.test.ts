import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const TEXT = 4.5
const SHAPE = 3

type Theme = 'licht' | 'donker'
type Pair = { front: string; back: string; least: number }

const tokens = readTokens()
const grounds = ['paper', 'surface', 'sunken']
const tinted = [
  'lavendel',
  'zand',
  'hemel',
  'mos',
  'abrikoos',
  'roos',
  'zee',
  'steen',
  'klopt',
  'bijna',
  'te-laat',
  'action',
  'accent',
]

const pairs: Pair[] = [
  ...cross(
    ['ink', 'ink-soft', 'action', 'action-strong', 'accent', 'klopt', 'bijna', 'te-laat'],
    grounds,
    TEXT,
  ),
  ...cross(['line', 'focus'], grounds, SHAPE),
  ...cross(['on-action'], ['action', 'action-strong'], TEXT),
  ...cross(['on-te-laat'], ['te-laat', 'te-laat-strong'], TEXT),
  ...cross(['action', 'action-strong', 'ink-soft'], ['action-tint'], TEXT),
  ...tinted.flatMap((name) => cross([name, 'ink'], [`${name}-tint`], TEXT)),
]

describe.each<Theme>(['licht', 'donker'])('in het thema %s', (theme) => {
  test.each(pairs)('is $front leesbaar op $back', ({ front, back, least }) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(least)
  })
})

test('elke kleur van de ontwerpafspraken is er, en elke kleur wordt hier nagerekend', () => {
  expect(
    Object.fromEntries(
      ['ink', 'paper', 'surface', 'action', 'accent', 'klopt', 'bijna', 'te-laat'].map((name) => [
        name,
        colour(name, 'licht'),
      ]),
    ),
  ).toEqual({
    ink: '#1d2a2f',
    paper: '#fbf9f6',
    surface: '#ffffff',
    action: '#0b5f66',
    accent: '#a8481f',
    klopt: '#2e6b3a',
    bijna: '#8a5a00',
    'te-laat': '#a3282d',
  })
  const checked = new Set(pairs.flatMap(({ front, back }) => [front, back]))
  // A soft line only separates; what it separates is clear without it (WCAG 1.4.11 asks nothing of it).
  expect([...tokens.keys()].filter((name) => !checked.has(name))).toEqual(['line-soft'])
})

function cross(fronts: string[], backs: string[], least: number): Pair[] {
  return fronts.flatMap((front) => backs.map((back) => ({ front, back, least })))
}

function readTokens(): Map<string, { licht: string; donker: string }> {
  const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
  const found = css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)
  return new Map([...found].map(([, name = '', licht = '', donker = '']) => [name, { licht, donker }]))
}

function colour(name: string, theme: Theme): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`tokens.css has no --color-${name}`)
  return token[theme]
}

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
