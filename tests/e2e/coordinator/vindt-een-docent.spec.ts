import { coordinator, hospicemedewerker } from '../../support/actors'
import { netwerkId, uniek } from '../../support/e2e-gegevens'
import { aGebruiker } from '../../support/factories/gebruiker'
import { expect, test } from '../test'

test('wie kan lesgeven zet zichzelf in de docentenpoule, een coördinator vindt die collega, en weg is meteen weg', async ({
  open,
}) => {
  const naam = uniek('Dirkje Docent')
  const zin = uniek('Praten over een hersenletsel dat niemand ziet')
  const { id } = await aGebruiker({ naam, netwerkId: await netwerkId('zeeland') })
  const docent = await open({ id }, '/mijn/docent')
  await docent.getByRole('button', { name: 'Zet mij in de docentenpoule' }).click()
  await expect(docent.getByRole('heading', { name: /kloppen nog niet/ })).toBeVisible()
  await docent.getByLabel('Waarover kun je lesgeven?').fill(zin)
  await docent
    .getByRole('group', { name: /Over welke doelgroepen/ })
    .getByLabel('Dementie')
    .check()
  await docent
    .getByRole('group', { name: /In welke werkvormen/ })
    .getByRole('checkbox')
    .first()
    .check()
  await docent
    .getByRole('group', { name: /Naar welke netwerken/ })
    .getByLabel(/Zeeland/)
    .check()
  await docent.getByRole('button', { name: 'Zet mij in de docentenpoule' }).click()
  await expect(docent.getByText('Bewaard. Coördinatoren en de redactie zien dit nu.')).toBeVisible()

  const zoeker = await open(await coordinator({ netwerkId: await netwerkId('zeeland') }), '/scholingsagenda')
  await zoeker.getByRole('link', { name: 'Zoek een docent' }).click()
  await zoeker.getByLabel('Doelgroep').selectOption('dementie')
  await zoeker.getByLabel('Reist naar').selectOption('zeeland')
  await zoeker.getByRole('button', { name: 'Toon resultaten' }).click()
  const gevonden = zoeker.getByRole('listitem').filter({ hasText: naam })
  await expect(gevonden).toContainText(zin)
  await expect(gevonden.getByRole('link')).toHaveAttribute('href', /^mailto:/)
  await expect(zoeker.getByRole('table', { name: /Hoeveel docenten er zijn/ })).toContainText('Niemand')

  await docent.getByRole('button', { name: 'Haal mij uit de docentenpoule' }).click()
  await expect(docent.getByText('Je staat niet meer in de docentenpoule.')).toBeVisible()
  await zoeker.reload()
  await expect(zoeker.getByRole('listitem').filter({ hasText: naam })).toHaveCount(0)
})

test('wie geen scholingen maakt, ziet niet wie er lesgeven', async ({ open, bestaatNiet }) => {
  await bestaatNiet(await open(await hospicemedewerker(), '/scholingsagenda'), '/docenten')
})
