import { expect, test } from 'vitest'
import { RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { meldAf } from '@/tests/support/inschrijvingen'
import { enrolScholing } from '../scholingen/enrol-scholing'
import { sendScholingbericht } from './send-scholingbericht'

const BERICHT = { onderwerp: 'Andere zaal', bericht: 'We zitten in zaal 2.\n\n<b>Tot dan</b>' }
const gestuurd = () => database().mailbericht.findMany({ where: { sleutel: { contains: '/bericht/' } } })

async function metPlekken() {
  const netwerk = await aNetwerk()
  const { id } = await aScholing({ publicatie: { netwerkId: netwerk.id }, scholing: { capaciteit: 2 } })
  const organisator = await coordinator({ netwerkId: netwerk.id })
  return { id, organisator }
}

test('een bericht gaat naar wie een plek heeft, ieder een eigen mail, en niet naar wie wacht of zich afmeldde', async () => {
  const { id, organisator } = await metPlekken()
  const [een, twee, weg, wacht] = [
    await hospicemedewerker(),
    await hospicemedewerker(),
    await hospicemedewerker(),
    await hospicemedewerker(),
  ]
  await enrolScholing(weg, { id })
  await meldAf(weg, id)
  for (const actor of [een, twee, wacht]) await enrolScholing(actor, { id })
  expect(await sendScholingbericht(organisator, { id, ...BERICHT })).toMatchObject({ aantal: 2 })
  // Pressed twice.
  await sendScholingbericht(organisator, { id, ...BERICHT })
  const mails = await gestuurd()
  const adressen = await database().gebruiker.findMany({ where: { id: { in: [een.id, twee.id] } } })
  expect(mails.map(({ aan }) => aan).sort()).toEqual(adressen.map(({ email }) => email).sort())
  expect(mails[0]?.tekst).toContain('We zitten in zaal 2.')
  expect(mails[0]?.html).toContain('&lt;b&gt;Tot dan&lt;/b&gt;')
  const regels = await database().logboekregel.findMany({ where: { handeling: 'scholing.sendBericht' } })
  expect(regels.map(({ details }) => details)).toEqual([{ aantal: 2 }, { aantal: 2 }])
})

test('zonder deelnemers gaat er niets uit', async () => {
  const { id, organisator } = await metPlekken()
  await expect(sendScholingbericht(organisator, { id, ...BERICHT })).rejects.toThrow(RefusedError)
  expect(await gestuurd()).toEqual([])
})
