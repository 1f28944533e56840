import { afterEach, describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker } from '@/tests/support/actors'
import { anOrganisatie } from '@/tests/support/factories/organisatie'
import { aScholing } from '@/tests/support/factories/scholing'
import { inschrijvingen, inschrijvingVan, mails, meldAf, standen } from '@/tests/support/inschrijvingen'
import { enrolCollega } from './enrol-collega'

const emailVan = async ({ id }: GebruikerActor) =>
  (await database().gebruiker.findUniqueOrThrow({ where: { id } })).email

async function tweeCollegas() {
  const { id: organisatieId } = await anOrganisatie()
  const [ik, collega] = [
    await hospicemedewerker({ organisatieId }),
    await hospicemedewerker({ organisatieId }),
  ]
  return { ik, collega, email: await emailVan(collega), organisatieId }
}

afterEach(() => holdClock())

describe('een collega inschrijven', () => {
  test('geeft die een plek en een mail die zegt wie het deed, en de collega kan zich afmelden', async () => {
    const { id } = await aScholing({ scholing: { capaciteit: 1 } })
    const { ik, collega, email } = await tweeCollegas()
    await enrolCollega(ik, { id, email: ` ${email.toUpperCase()} ` })
    await enrolCollega(ik, { id, email })
    expect(await standen(id)).toEqual([[collega.id, 'BEVESTIGD']])
    expect(await inschrijvingen(id)).toMatchObject([{ ingeschrevenDoorId: ik.id }])
    const [mail, ...meer] = await mails('bevestigd')
    expect(meer).toEqual([])
    expect(mail).toMatchObject({ aan: email })
    expect(mail?.tekst).toContain(`Je collega ${ik.naam} heeft je ingeschreven.`)
    await meldAf(collega, id)
    expect(await standen(id)).toEqual([])
  })

  test('is iets van de eigen organisatie; het antwoord verraadt niet of iemand een account heeft', async () => {
    const { id, publicatie } = await aScholing()
    const { ik, organisatieId } = await tweeCollegas()
    const weg = await hospicemedewerker({ organisatieId })
    await database().gebruiker.update({ where: { id: weg.id }, data: { gedeactiveerdOp: new Date() } })
    const adressen = [
      'niemand@hospice.example',
      await emailVan(await hospicemedewerker()),
      await emailVan(weg),
      await emailVan(ik),
    ]
    for (const email of adressen)
      expect(await enrolCollega(ik, { id, email })).toEqual({ slug: publicatie.slug })
    expect(await inschrijvingen(id)).toEqual([])
    // Who belongs to no organisatie has no colleagues, also not others who belong to none.
    const los = await hospicemedewerker()
    await enrolCollega(await hospicemedewerker(), { id, email: await emailVan(los) })
    expect(await inschrijvingen(id)).toEqual([])
  })

  test('kan niet voor wat de collega zelf niet mag lezen, of als aanmelden niet kan', async () => {
    const { organisatieId, email } = await tweeCollegas()
    const meer = await coordinator({ organisatieId })
    const besloten = await aScholing({ publicatie: { zichtbaarheid: 'NETWERKCOORDINATOREN' } })
    await enrolCollega(meer, { id: besloten.id, email })
    expect(await inschrijvingen(besloten.id)).toEqual([])
    const dicht = await aScholing({ scholing: { aanmeldenOpen: false } })
    await expect(enrolCollega(meer, { id: dicht.id, email })).rejects.toThrow(RefusedError)
  })

  test('is niet eindeloos te proberen', async () => {
    const { id } = await aScholing()
    const { ik } = await tweeCollegas()
    for (let keer = 0; keer < 20; keer += 1) await enrolCollega(ik, { id, email: `p${keer}@hospice.example` })
    await expect(enrolCollega(ik, { id, email: 'p21@hospice.example' })).rejects.toThrow('Probeer het later')
    expect(await inschrijvingVan(ik, id).catch(() => null)).toBeNull()
  })
})
