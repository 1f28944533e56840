import { expect, test } from 'vitest'
import { requireSterk } from './wachtwoordsterkte'

const meet = (wachtwoord: string) =>
  requireSterk(wachtwoord, ['Hanna de Vries', 'h.devries@hospice-goes.nl'], 'wachtwoord')

test.each([
  'paraplu kwartel zolder fiets',
  'Xk7#pQ2!vLm9$wRt4',
  'ΔΙΚΑΙΟΣΥΝΗ μεσημέρι 77',
  `${'lantaarn molen pindakaas '.repeat(8)}`,
])('%s is goed', async (wachtwoord) => {
  await expect(meet(wachtwoord)).resolves.toBeUndefined()
})

test.each([
  'aaaaaaaaaaaaaaaaaaaa',
  '123456789012345678',
  'wachtwoord12345',
  'qwertyuiopasdfghj',
  'hanna de vries 1980',
  'HannaHospiceGoes2026!',
  'welkom-op-het-kennisplein',
  'palliatieve zorg zeeland',
])('%s is te makkelijk', async (wachtwoord) => {
  await expect(meet(wachtwoord)).rejects.toMatchObject({
    fields: { wachtwoord: [expect.stringContaining('te makkelijk')] },
  })
})
