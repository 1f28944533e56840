import { afterEach, expect, test } from 'vitest'
import { InvalidInputError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { coordinator, hospicemedewerker } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { inschrijvingVan } from '@/tests/support/inschrijvingen'
import { findCertificaat, findEigenCertificaat } from '../certificaten/queries'
import { enrolScholing } from '../scholingen/enrol-scholing'
import { findScholing } from '../scholingen/queries'
import { confirmAanwezigheid } from './confirm-aanwezigheid'
import { createDeelnamecode } from './create-deelnamecode'
import { findAanwezigheid } from './queries'
import { setAanwezigheid } from './set-aanwezigheid'

const BEGIN = new Date('2026-11-09T19:00:00Z')
const EINDE = new Date('2026-11-09T21:00:00Z')
const om = (tijd: string) => holdClock(new Date(`2026-11-09T${tijd}Z`))

afterEach(() => holdClock())

/** One evening, with two who have a place and a code on the screen. */
async function avond() {
  holdClock(new Date('2026-10-01T09:00:00Z'))
  const netwerk = await aNetwerk()
  const { id, publicatie } = await aScholing({
    publicatie: { netwerkId: netwerk.id },
    bijeenkomsten: [{ begin: BEGIN, einde: EINDE }],
  })
  const organisator = await coordinator({ netwerkId: netwerk.id })
  const [noor, bo] = [await hospicemedewerker({ naam: 'Noor de Vries' }), await hospicemedewerker()]
  for (const actor of [noor, bo]) await enrolScholing(actor, { id })
  const { slug } = publicatie
  await createDeelnamecode(organisator, { id })
  const code = (await findAanwezigheid(organisator, { slug }))?.deelnamecode ?? ''
  return { id, slug, code, organisator, noor, bo }
}

test('de code werkt van een half uur voor het begin tot twee uur na het einde', async () => {
  const { id, slug, code, noor } = await avond()
  const stand = async () => (await findScholing(noor, { slug }))?.deelname
  for (const tijd of ['18:29:59.999', '23:00:00.001']) {
    om(tijd)
    expect(await stand()).toBeNull()
    await expect(confirmAanwezigheid(noor, { id, code })).rejects.toThrow(RefusedError)
  }
  om('18:30:00')
  expect(await stand()).toBe('CODE')
  await confirmAanwezigheid(noor, { id, code: ` ${code.toLowerCase()} ` })
  expect(await stand()).toBe('ER')
  om('21:00:00')
  expect(await stand()).toBe('CERTIFICAAT')
})

test('een verkeerde code telt, en na tien keer raden helpt ook de goede niet meer', async () => {
  const { id, code, noor } = await avond()
  om('19:10:00')
  for (let keer = 0; keer < 10; keer += 1)
    await expect(confirmAanwezigheid(noor, { id, code: '22222' })).rejects.toThrow(InvalidInputError)
  await expect(confirmAanwezigheid(noor, { id, code })).rejects.toThrow('Je probeerde het te vaak.')
})

test('wie niet is ingeschreven vindt met de code niets', async () => {
  const { id, code } = await avond()
  om('19:10:00')
  await expect(confirmAanwezigheid(await hospicemedewerker(), { id, code })).rejects.toThrow(NotFoundError)
})

test('de lijst laat staan wie intussen de code invulde, en haalt alleen weg wat was aangevinkt', async () => {
  const { id, slug, code, organisator, noor, bo } = await avond()
  const [vanNoor, vanBo] = [await inschrijvingVan(noor, id), await inschrijvingVan(bo, id)]
  const erZijn = async () =>
    (await findAanwezigheid(organisator, { slug }))?.deelnemers
      .filter(({ aanwezigOp }) => aanwezigOp)
      .map((deelnemer) => [deelnemer.id, deelnemer.aanwezigDoor])
  om('18:59:00')
  await expect(setAanwezigheid(organisator, { id, aanwezigIds: [vanBo.id], eerderIds: [] })).rejects.toThrow(
    RefusedError,
  )
  await confirmAanwezigheid(noor, { id, code })
  om('19:00:00')
  await setAanwezigheid(organisator, { id, aanwezigIds: [vanBo.id], eerderIds: [] })
  expect(await erZijn()).toEqual([
    [vanNoor.id, 'CODE'],
    [vanBo.id, 'LIJST'],
  ])
  await setAanwezigheid(organisator, { id, aanwezigIds: [vanNoor.id], eerderIds: [vanNoor.id, vanBo.id] })
  expect(await erZijn()).toEqual([[vanNoor.id, 'CODE']])
})

test('een certificaat is er na afloop, alleen voor wie er was, en de open pagina noemt geen naam', async () => {
  const { id, slug, organisator, noor, bo } = await avond()
  om('19:30:00')
  const vanNoor = await inschrijvingVan(noor, id)
  await setAanwezigheid(organisator, { id, aanwezigIds: [vanNoor.id], eerderIds: [] })
  expect(await findEigenCertificaat(noor, { slug })).toBeNull()
  om('21:00:00')
  const certificaat = await findEigenCertificaat(noor, { slug })
  expect(certificaat).toMatchObject({ naam: 'Noor de Vries', slug })
  expect(await findEigenCertificaat(bo, { slug })).toBeNull()
  const code = certificaat?.code ?? ''
  const open = await findCertificaat({ kind: 'bezoeker' }, { code: `${code.slice(0, 6)}-${code.slice(6)}` })
  expect(open).toEqual({
    code,
    titel: certificaat?.titel,
    dagen: [BEGIN],
    initialen: 'N.d.V.',
  })
  // Taken off the list again: the paper is not valid any more.
  await setAanwezigheid(organisator, { id, aanwezigIds: [], eerderIds: [vanNoor.id] })
  expect(await findCertificaat({ kind: 'bezoeker' }, { code })).toBeNull()
})
