import { database } from '@/lib/platform/db'
import { coordinator, redactie } from '../../support/actors'
import { typIn } from '../../support/e2e-editor'
import { netwerkId, schrijfVerhaal, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een collega schrijft mee op de telefoon, en wie bij die collega werkt beoordeelt het niet', async ({
  open,
}) => {
  const schrijver = await coordinator({ netwerkId: await netwerkId() })
  const collega = await coordinator({ netwerkId: await netwerkId('rotterdam-en-omstreken') })
  const [naast, elders] = [await redactie(), await redactie()]
  const huis = await database().organisatie.findFirstOrThrow({ select: { id: true } })
  await database().gebruiker.updateMany({
    where: { id: { in: [collega.id, naast.id] } },
    data: { organisatieId: huis.id },
  })
  const { email } = await database().gebruiker.findUniqueOrThrow({ where: { id: collega.id } })
  const titel = uniek('Samen aan tafel')
  const { slug } = await schrijfVerhaal(schrijver, { titel })

  const page = await open(schrijver, `/praktijkverhalen/${slug}`)
  await page.getByText('Samen schrijven', { exact: true }).click()
  await page.getByLabel('E-mailadres van een collega').fill(email)
  await page.getByRole('button', { name: 'Vraag om mee te schrijven' }).click()
  await expect(page.getByText('De vraag is gesteld.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: email })).toContainText('Gevraagd')

  const telefoon = await open(collega, '/mijn', { viewport: { width: 360, height: 740 } })
  const vraag = telefoon.getByRole('listitem').filter({ hasText: titel })
  await expect(vraag).toContainText(`${schrijver.naam} vraagt of je meeschrijft`)
  await vraag.getByLabel('Wil je er iets bij zeggen?').fill('Graag, ik was erbij.')
  await vraag.getByRole('button', { name: 'Ik schrijf mee' }).click()
  await expect(telefoon.getByText('Je schrijft mee.', { exact: false })).toBeVisible()
  await expect(telefoon.getByRole('button', { name: 'Ter beoordeling aanbieden' })).toHaveCount(0)
  await typIn(telefoon, 'Uitkomst', ' De familie was blij.')
  await telefoon.getByRole('button', { name: 'Bewaar als concept' }).click()
  await expect(telefoon).toHaveURL(/net=bewaard/)

  const later = await open(schrijver, `/praktijkverhalen/${slug}`)
  await expect(later.getByText('De familie was blij.')).toBeVisible()
  await later.getByText('Samen schrijven (één collega schrijft mee)').click()
  await expect(later.getByText('“Graag, ik was erbij.”')).toBeVisible()
  await later.getByRole('button', { name: 'Ter beoordeling aanbieden' }).click()
  await expect(later.getByText(/Je verhaal ligt bij de redactie/)).toBeVisible()

  const teDichtbij = await open(naast, `/praktijkverhalen/${slug}`)
  await teDichtbij.getByRole('button', { name: 'Publiceren' }).click()
  await expect(teDichtbij.getByText('dezelfde organisatie als iemand die meeschreef')).toBeVisible()
  const ander = await open(elders, `/praktijkverhalen/${slug}`)
  await ander.getByRole('button', { name: 'Publiceren' }).click()
  await expect(ander.getByText('Het verhaal is gepubliceerd.')).toBeVisible()
})
