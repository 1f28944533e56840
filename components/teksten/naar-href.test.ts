import { expect, test } from 'vitest'
import { isVeiligeHref } from '@/lib/domain/teksten/leesschema'
import { naarHref } from './naar-href'

test.each([
  ['https://palliaweb.nl/x', 'https://palliaweb.nl/x'],
  [' palliaweb.nl/agenda?x=1 ', 'https://palliaweb.nl/agenda?x=1'],
  ['www.113.nl', 'https://www.113.nl'],
  ['naam@hospice.nl', 'mailto:naam@hospice.nl'],
  ['088 605 14 44', 'tel:0886051444'],
  ['+31 (0)88-605.14.44', 'tel:+310886051444'],
  ['113', 'tel:113'],
  ['/themadossiers/nah', '/themadossiers/nah'],
])('%j wordt %s, en dat mag in een tekst', (invoer, href) => {
  expect(naarHref(invoer)).toBe(href)
  expect(isVeiligeHref(href)).toBe(true)
})

test.each(['javascript:alert(1)', 'zomaar woorden', '', 'mailto:', 'data:text/html,x'])(
  'van %j wordt geen link gemaakt',
  (invoer) => {
    expect(isVeiligeHref(naarHref(invoer))).toBe(false)
  },
)
