import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emailSchema } from './schema'

const neemtAan = (adres: unknown) => emailSchema.safeParse(adres).success

test('een e-mailadres heeft één vorm, hoe je het ook typt', () => {
  for (const adres of [
    'Noor@Hospice.Example',
    ' noor@hospice.example ',
    'ｎｏｏｒ@hospice.example',
    'noor＠hospice.example',
  ])
    expect(emailSchema.parse(adres)).toBe('noor@hospice.example')
})

test.each([
  'geen-apenstaart',
  'a@b@c.example',
  'a@b.example@c.example',
  'noor(opmerking)@hospice.example',
  'Noor <noor@hospice.example>',
  'groep:noor@hospice.example;',
  '"noor jansen"@hospice.example',
  'noor@hospice.example,ander@hospice.example',
  'noor@hospice.example\r\nBcc: ander@hospice.example',
  'noor\u0000@hospice.example',
  'noor@hospice\u200b.example',
  'nооr@hospice.example',
  'noor@[127.0.0.1]',
  `${'a'.repeat(250)}@x.example`,
  '',
  null,
  12,
  ['noor@hospice.example'],
])('geen adres: %j', (adres) => {
  expect(neemtAan(adres)).toBe(false)
})

test('wat wordt aangenomen, is gewoon ASCII in kleine letters met één apenstaart', () => {
  const deel = fc.string({ unit: 'binary', maxLength: 12 })
  const gewoon = fc.constantFrom('noor', 'a.b', 'x+y', '＠', '@', '(c)', '\u0000', '\u202e', 'é', 'K')
  const stuk = fc.array(fc.oneof(deel, gewoon), { minLength: 1, maxLength: 3 }).map((delen) => delen.join(''))
  fc.assert(
    fc.property(stuk, stuk, (naam, plaats) => {
      const { success, data } = emailSchema.safeParse(`${naam}@${plaats}.example`)
      if (!success) return
      expect(data).toMatch(/^[\x21-\x3f\x5b-\x7e]+@[a-z0-9.-]+$/)
      expect(emailSchema.parse(data)).toBe(data)
    }),
    { numRuns: 3_000 },
  )
})
