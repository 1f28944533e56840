import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { overDagen, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('de redactie zet er een agenda van anderen bij, ziet wat ermee is, en lezers vinden wat erin staat met de bron', async ({
  open,
}) => {
  const naam = uniek('Netwerk hiernaast')
  const kantoor = await open(await redactie(), '/redactie/agendabronnen')
  await kantoor.getByRole('link', { name: 'Nieuwe agenda' }).click()
  await kantoor.getByLabel('Van wie is de agenda').fill(naam)
  await kantoor.getByLabel('Adres van de agenda').fill('http://127.0.0.1/agenda.ics')
  await kantoor.getByRole('button', { name: 'Toevoegen en lezen' }).click()
  await expect(kantoor.getByText('Vul een webadres in dat met https:// begint').first()).toBeVisible()
  await expect(kantoor.getByLabel('Van wie is de agenda')).toHaveValue(naam)
  await kantoor
    .getByLabel('Adres van de agenda')
    .fill(`https://${uniek('agenda').replace(' ', '-')}.example/feed.ics`)
  await kantoor.getByRole('button', { name: 'Toevoegen en lezen' }).click()
  await expect(kantoor.getByText('De agenda staat erbij.')).toBeVisible()

  // Nothing outside is asked in a test: what a reading leaves behind is written here as it does.
  const titel = uniek('Symposium hiernaast')
  const { id: bronId } = await database().agendabron.findFirstOrThrow({ where: { naam } })
  await database().agendabron.update({
    where: { id: bronId },
    data: {
      gelezenOp: new Date(),
      goedOp: overDagen(-2),
      fout: 'De andere kant gaf geen antwoord.',
      foutSinds: overDagen(-1),
      overgeslagen: [{ wat: 'Zonder datum', waarom: 'Er staat geen datum in.' }],
      scholingen: {
        create: {
          sleutel: 'een',
          titel,
          begin: overDagen(10),
          einde: overDagen(10.1),
          heleDag: false,
          online: true,
          adres: 'https://hiernaast.example/symposium',
        },
      },
    },
  })
  await kantoor.reload()
  await expect(kantoor.getByText('Wat er stond, laten we staan.')).toBeVisible()
  await expect(kantoor.getByText('Er staat geen datum in.')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), '/scholingsagenda')
  await expect(lezer.getByRole('link', { name: titel })).toHaveCount(0)
  await lezer
    .getByRole('link', { name: /elders/i })
    .first()
    .click()
  await lezer
    .getByRole('navigation', { name: 'Van wie' })
    .getByRole('link', { name: `${naam} (1)` })
    .click()
  await lezer.getByRole('navigation', { name: 'Waar' }).getByRole('link', { name: 'Online (1)' }).click()
  const regel = lezer.getByRole('listitem').filter({ hasText: titel })
  await expect(regel).toContainText(`Van ${naam}`)
  await expect(regel.getByRole('link', { name: titel })).toHaveAttribute(
    'href',
    'https://hiernaast.example/symposium',
  )
  await expect(lezer.getByRole('status')).toHaveText('1 scholing elders')

  await kantoor.getByLabel('Lees deze agenda elke dag').uncheck()
  await kantoor.getByRole('button', { name: 'Opslaan' }).click()
  await expect(kantoor.getByText('Opgeslagen.')).toBeVisible()
  await lezer.goto('/scholingsagenda/elders')
  await expect(lezer.getByText(titel)).toHaveCount(0)
})
