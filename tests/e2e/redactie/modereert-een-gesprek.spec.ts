import { paths } from '@/lib/web/paths'
import { hospicemedewerker, redactie } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aPraktijkverhaal } from '../../support/factories/praktijkverhaal'
import { expect, test } from '../test'

test('een reactie wordt beantwoord, aangepast, gemeld, verborgen met een reden en weer teruggezet', async ({
  open,
}) => {
  const { publicatie } = await aPraktijkverhaal({ publicatie: { titel: uniek('De stoel bij het raam') } })
  const adres = paths.praktijkverhaal(publicatie.slug)
  const [schrijver, lezer] = [await hospicemedewerker(), await hospicemedewerker()]

  const eerste = await open(schrijver, adres)
  const veld = eerste.getByRole('textbox', { name: 'Schrijf de eerste reactie' })
  await veld.fill('Bij ons deed mevrouw Jansen dat ook zo.')
  await eerste.getByRole('button', { name: 'Plaats je reactie' }).click()
  await expect(eerste.getByText('Fout: “mevrouw Jansen” lijkt een naam')).toBeVisible()
  await expect(veld).toHaveValue('Bij ons deed mevrouw Jansen dat ook zo.')
  await veld.fill('Bij ons deed een gast dat ook zo.')
  await eerste.getByRole('button', { name: 'Plaats je reactie' }).click()
  const reactie = eerste.getByRole('article', { name: `Reactie van ${schrijver.naam}` })
  await expect(reactie).toContainText('Bij ons deed een gast dat ook zo.')
  await reactie.getByText('Pas je reactie aan').click()
  await reactie.getByRole('textbox').fill('Bij ons deed een gast dat vaak zo.')
  await reactie.getByRole('button', { name: 'Bewaar' }).click()
  await expect(reactie).toContainText('(aangepast)')

  const tweede = await open(lezer, adres)
  const gezien = tweede.getByRole('article', { name: `Reactie van ${schrijver.naam}` })
  await expect(gezien.getByText('Pas je reactie aan')).toHaveCount(0)
  await tweede
    .getByText(/^Antwoord/)
    .first()
    .click()
  await tweede
    .getByRole('textbox', { name: /antwoord/i })
    .first()
    .fill('Hoe lang bleef dat helpen?')
  await tweede
    .getByRole('button', { name: /antwoord/i })
    .first()
    .click()
  await expect(tweede.getByRole('article', { name: `Reactie van ${lezer.naam}` })).toContainText('Hoe lang')
  await gezien.getByText('Meld deze reactie').click()
  await gezien.getByRole('textbox').fill('Dit kan over iemand gaan die ik ken.')
  await gezien.getByRole('button', { name: 'Stuur naar de redactie' }).click()
  await expect(gezien).toContainText('Je meldde deze reactie.')

  const kantoor = await open(await redactie(), adres)
  const bijDeRedactie = kantoor.getByRole('article', { name: `Reactie van ${schrijver.naam}` })
  await bijDeRedactie.getByText('Verberg als redactie').click()
  await bijDeRedactie.getByRole('textbox').fill('Iemand is hieraan te herkennen.')
  await bijDeRedactie.getByRole('button', { name: 'Verberg deze reactie' }).click()
  await expect(bijDeRedactie).toContainText('Iemand is hieraan te herkennen.')

  await tweede.reload()
  await expect(tweede.getByText('Verborgen door de redactie')).toBeVisible()
  await expect(tweede.getByText('Bij ons deed een gast')).toHaveCount(0)
  await expect(tweede.locator('p', { hasText: 'Hoe lang bleef dat helpen?' })).toBeVisible()
  await eerste.reload()
  await expect(reactie).toContainText('De redactie verborg je reactie')

  await bijDeRedactie.getByRole('button', { name: /^Zet terug/ }).click()
  await expect(bijDeRedactie.getByText('Verberg als redactie')).toBeVisible()
  await tweede.reload()
  await expect(gezien).toContainText('Bij ons deed een gast dat vaak zo.')
})
