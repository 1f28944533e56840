import { beforeEach, expect, test } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { createOrganisatie } from '../organisaties/create-organisatie'
import { requireSterk } from './wachtwoordsterkte'

let organisatieId: string | null = null

beforeEach(async () => {
  await aNetwerk({ naam: 'Netwerk Palliatieve Zorg Waardenland', korteNaam: 'Waardenland' })
  const { id } = await createOrganisatie(job('proef'), {
    naam: 'Huize Zonnegaarde',
    soort: 'HOSPICE',
    gemeente: '',
    netwerkId: '',
    website: '',
    telefoon: '',
    opmerking: '',
  })
  organisatieId = id
})

const meet = (wachtwoord: string) =>
  requireSterk(database(), wachtwoord, {
    naam: 'Hanna de Vries',
    email: 'h.devries@hospice-goes.nl',
    organisatieId,
  })

test.each([
  'paraplu kwartel zolder fiets',
  'Xk7#pQ2!vLm9$wRt4',
  '8391 5527 0193 4482 91',
  'ΔΙΚΑΙΟΣΥΝΗ μεσημέρι 77',
  `${'lantaarn molen pindakaas '.repeat(8)}`,
  // One word that others know is no harm in a long text of other words.
  'paraplu kwartel hospice zolder fiets',
  'de zorg drinkt paarse lantaarns leeg',
  'Hanna gooit zeven kwartels in de soep',
  'waardenland telt elf roze molenstenen',
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
  'welkom-in-het-hospice',
  'welkombijhethospicevanzeeland',
  'palliatieve zorg zeeland',
  'Welkom bij het netwerk van de zorg!',
  'hospices netwerken beheerders zorgen',
  'h0sp1ce-w3lk0m-k3nnispl31n',
  'Coördinatoren-verzorging-patiënten',
  'netwerk waardenland 20261122',
  'waardenland-zonnegaarde-1980',
  'mijn wachtwoord voor de redactie',
  'hospice-paraplu-zeeland',
])('%s is te makkelijk', async (wachtwoord) => {
  await expect(meet(wachtwoord)).rejects.toMatchObject({
    fields: { wachtwoord: [expect.stringContaining('te makkelijk')] },
  })
})

test('wie alleen bekende woorden koos, leest dat dát de reden is', async () => {
  await expect(meet('welkom bij het netwerk van de zorg in waardenland')).rejects.toMatchObject({
    fields: { wachtwoord: [expect.stringContaining('woorden die bij jou of je werk horen')] },
  })
})

test('een lange rij van korte woordjes houdt niemand op', async () => {
  const begin = performance.now()
  await expect(meet(`hospice ${'meten'.repeat(38)}x`)).rejects.toThrow()
  expect(performance.now() - begin).toBeLessThan(5_000)
})
