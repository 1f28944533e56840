import { readFile } from 'node:fs/promises'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker } from '../../support/actors'
import { netwerkId, overDagen, schrijfIn } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een verpleegkundige geeft een BIG-nummer, en de organisator stuurt de lijst in', async ({
  open,
  bestaatNiet,
}) => {
  const zeeland = await netwerkId()
  const { id, publicatie } = await aScholing({
    publicatie: { netwerkId: zeeland },
    scholing: { accreditatie: 'TOEGEKEND' },
  })
  const adres = `/scholingsagenda/${publicatie.slug}`
  const [noor, bo] = [await hospicemedewerker({ naam: 'Noor de Vries' }), await hospicemedewerker()]
  await schrijfIn(id, bo)

  const bijNoor = await open(noor, adres)
  const paneel = bijNoor.getByRole('region', { name: 'Inschrijven' })
  await paneel.getByLabel('Opmerking voor de organisator').fill('Ik eet geen vlees.')
  await paneel.getByLabel('Registratienummer').fill('0901 2345')
  await paneel.getByRole('button', { name: 'Schrijf je in' }).click()
  await expect(paneel.getByRole('alert')).toContainText('Een BIG-nummer heeft 11 cijfers.')
  // What was typed stays, also when the register changes.
  await expect(paneel.getByLabel('Registratienummer')).toHaveValue('0901 2345')
  await expect(paneel.getByLabel('Opmerking voor de organisator')).toHaveValue('Ik eet geen vlees.')
  await expect(paneel.getByLabel('BIG-nummer')).toBeChecked()
  await paneel.getByLabel('Registratienummer').fill('0901 2345 601')
  await paneel.getByRole('button', { name: 'Schrijf je in' }).click()
  await expect(paneel.getByRole('status').first()).toContainText('Je bent ingeschreven')
  await expect(paneel.getByText('Je BIG-nummer voor de accreditatie: 09012345601')).toBeVisible()

  const lijst = `${adres}/inschrijvingen`
  const page = await open(await coordinator({ netwerkId: zeeland }), lijst)
  const deel = page.getByRole('region', { name: 'Accreditatie' })
  await expect(deel).toContainText('1 van 2 gaven een registratienummer.')
  await expect(page.getByText('09012345601')).toHaveCount(0)

  await database().bijeenkomst.updateMany({
    where: { scholingId: id },
    data: { begin: overDagen(-1), einde: overDagen(-0.9) },
  })
  await page.reload()
  await expect(deel).toContainText('Nog niemand staat als aanwezig op de lijst.')
  await deel.getByRole('link', { name: 'Vul eerst in wie er was' }).click()
  for (const { naam } of [noor, bo]) await page.getByLabel(naam).check()
  await page.getByRole('button', { name: 'Bewaar de lijst' }).click()
  await expect(page.getByText('2 van 2 waren er.')).toBeVisible()

  await page.goto(lijst)
  await expect(deel).toContainText('Er waren 2 mensen.')
  await expect(deel.getByRole('listitem')).toContainText(bo.naam)
  const download = page.waitForEvent('download')
  await deel.getByRole('link', { name: 'Download de lijst voor de accreditatie (CSV)' }).click()
  const bestand = await download
  expect(bestand.suggestedFilename()).toBe(`accreditatie-${publicatie.slug}.csv`)
  const csv = await readFile(await bestand.path(), 'utf8')
  expect(csv).toContain('"Noor de Vries";"BIG-nummer";"nr. 09012345601"')
  expect(csv).toContain(`"${bo.naam}";"";"GEEN NUMMER: vraag het na"`)

  // Afterwards one can still give it.
  const bijBo = await open(bo, adres)
  await bijBo.getByText('Geef je nummer voor accreditatiepunten').click()
  await bijBo.getByLabel('Relatienummer').check()
  await bijBo.getByLabel('Registratienummer').fill('=1')
  await bijBo.getByRole('button', { name: 'Bewaar het nummer' }).click()
  await expect(bijBo.getByRole('region', { name: 'Inschrijven' }).getByRole('alert')).toContainText(
    'Een relatienummer heeft 3 tot 20',
  )
  await expect(bijBo.getByLabel('Relatienummer')).toBeChecked()
  await bijBo.getByLabel('Registratienummer').fill('rp 1234')
  await bijBo.getByRole('button', { name: 'Bewaar het nummer' }).click()
  await expect(bijBo.getByText('Je relatienummer voor de accreditatie: RP1234')).toBeVisible()

  await page.goto(lijst)
  await expect(deel).toContainText('Elk nummer is er.')
  await deel.getByText('De lijst is ingestuurd', { exact: true }).click()
  await deel.getByRole('button', { name: 'Ingestuurd: wis de nummers' }).click()
  await expect(deel).toContainText('De registratienummers zijn gewist.')
  await bijBo.reload()
  await expect(bijBo.getByText('RP1234')).toHaveCount(0)

  const buur = await coordinator({ netwerkId: await netwerkId('rotterdam-en-omstreken') })
  await bestaatNiet(await open(buur, adres), lijst)
})
