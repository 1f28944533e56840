import { expect, test } from 'vitest'
import { checkboxesProps, checkboxProps, choiceProps, fieldProps } from './conform-field'

const base = { id: 'f-titel', name: 'titel' }

test('een tekstveld krijgt terug wat er getypt was, en zijn grenzen', () => {
  expect(
    fieldProps({ ...base, initialValue: 'Rust', required: true, maxLength: 120, errors: ['Te kort.'] }),
  ).toEqual({
    id: 'f-titel',
    name: 'titel',
    errors: ['Te kort.'],
    required: true,
    maxLength: 120,
    defaultValue: 'Rust',
  })
})

test('een grens die er niet is, komt niet als leeg attribuut mee', () => {
  expect(Object.keys(fieldProps({ ...base, minLength: undefined }))).not.toContain('minLength')
})

test('een keuze krijgt geen lengte, ook als het schema er een heeft', () => {
  expect(choiceProps({ ...base, initialValue: 'zeeland', maxLength: 40 })).toEqual({
    id: 'f-titel',
    name: 'titel',
    errors: undefined,
    required: false,
    defaultValue: 'zeeland',
  })
})

test.each([
  ['niets', undefined, []],
  ['een leeg veld', '', []],
  ['één vinkje', 'arts', ['arts']],
  ['meer vinkjes', ['arts', 'vrijwilliger'], ['arts', 'vrijwilliger']],
  ['iets vreemds', { arts: 'on' }, []],
])('vinkjes uit %s', (_naam, initialValue, expected) => {
  expect(checkboxesProps({ ...base, initialValue }).defaultValues).toEqual(expected)
})

test.each([
  ['on', true],
  [true, true],
  [undefined, false],
  ['off', false],
])('een vinkje uit %s is %s', (initialValue, expected) => {
  expect(checkboxProps({ ...base, initialValue }).defaultChecked).toBe(expected)
})
