import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker } from '../../support/actors'
import { netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een opname is te zien zodra de spreker ja zegt, en weg zodra zij dat intrekt', async ({ open }) => {
  const netwerk = await netwerkId()
  const wie = await coordinator({ netwerkId: netwerk })
  const titel = uniek('Webinar met opname')
  const { id, publicatie } = await aScholing({
    publicatie: { titel, netwerkId: netwerk },
    bijeenkomsten: [{ begin: overDagen(-5) }],
  })
  await database().opname.create({
    data: {
      scholingId: id,
      url: 'https://video.example/webinar',
      beschikbaar: true,
      toestemming: 'Per mail',
    },
  })
  const adres = `/scholingsagenda/${publicatie.slug}`
  const page = await open(wie, adres)
  await expect(page.getByText('De opname blijft dicht tot je de sprekers noemt')).toBeVisible()
  await page.getByRole('link', { name: 'Naar de sprekers' }).click()
  await page.getByLabel('Naam').fill('Noor de Vries')
  const email = `noor-${publicatie.slug}@ggz.example`
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Voeg deze spreker toe' }).click()
  await expect(page.getByText('De spreker is bewaard.')).toBeVisible()
  await page.getByText('Vraag akkoord voor een opname').click()
  await page.getByRole('button', { name: 'Mail de vraag' }).click()
  await expect(page.getByText('Gevraagd, nog geen antwoord')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), adres)
  await expect(lezer.getByRole('heading', { name: 'Spreker', exact: true })).toBeVisible()
  await expect(lezer.getByRole('heading', { name: 'Opname', exact: true })).toHaveCount(0)

  const spreker = await open(null, await linkIn(email))
  await expect(spreker.getByText('Beste Noor de Vries')).toBeVisible()
  await spreker.getByRole('radio', { name: 'Ja, dat is goed' }).check()
  await spreker.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
  await expect(spreker.getByText('Je antwoord is bewaard.')).toBeVisible()
  await lezer.reload()
  await lezer.getByRole('link', { name: 'Bekijk de opname' }).click()
  await expect(lezer.getByText('Deze video staat bij video.example')).toBeVisible()
  await lezer.goto(adres)

  await spreker.getByRole('radio', { name: 'Nee', exact: true }).check()
  await spreker.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
  await expect(spreker.getByText('Je trok je akkoord in.')).toBeVisible()
  await lezer.reload()
  await expect(lezer.getByRole('heading', { name: titel })).toBeVisible()
  await expect(lezer.getByRole('heading', { name: 'Opname', exact: true })).toHaveCount(0)

  // Ten quiet minutes later, which are over now.
  await database()
    .$executeRaw`update graphile_worker._private_jobs set run_at = now() where key = ${`akkoordstand:${id}`}`
  const { email: aan } = await database().gebruiker.findUniqueOrThrow({ where: { id: wie.id } })
  await expect
    .poll(() => database().mailbericht.count({ where: { aan, onderwerp: { contains: 'gewist' } } }))
    .toBe(1)
  await page.reload()
  await expect(page.getByText('wissen we de opname helemaal')).toBeVisible()
})

/** The path of the link in the mail to this address, as the outbox has it. */
async function linkIn(aan: string): Promise<string> {
  const { tekst } = await database().mailbericht.findFirstOrThrow({ where: { aan } })
  return /\/opname-akkoord\?token=[\w-]{43}/.exec(tekst ?? '')?.[0] ?? ''
}
