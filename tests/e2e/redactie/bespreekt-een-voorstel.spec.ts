import { updateOnderdeel } from '@/lib/domain/themadossiers/update-onderdeel'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { aThemadossier, tekst } from '../../support/factories/themadossier'
import { expect, test } from '../test'

test('een redacteur zet een opmerking bij een voorstel, en wie het schreef leest haar boven het formulier', async ({
  open,
}) => {
  const vera = await hospicemedewerker({ naam: 'Vera van Zorg' })
  const { publicatie, onderdelen } = await aThemadossier({ dossier: { verantwoordelijkeId: vera.id } })
  const deel = onderdelen.find(({ soort }) => soort === 'ONDERZOEK')
  if (!deel) throw new Error('geen onderdeel')
  const inhoud = tekst('Vraag eerst naar de nacht.')
  await updateOnderdeel(vera, { id: deel.id, versie: deel.versie, titel: deel.titel, inhoud })
  const voorstel = await database().versie.findFirstOrThrow({ where: { item: deel.ref, aard: 'VOORSTEL' } })

  const voorbeeld = `/themadossiers/${publicatie.slug}/voorbeeld?versie=${voorstel.id}`
  const bijRedactie = await open(await redactie({ naam: 'Ria Redactie' }), voorbeeld, {
    javaScriptEnabled: false,
  })
  await bijRedactie.getByRole('link', { name: 'Zet opmerkingen bij dit voorstel' }).click()
  const woorden = bijRedactie.getByRole('region', { name: /voorstel van Vera van Zorg/ })
  await woorden.getByRole('link', { name: 'Zet hier een opmerking bij: Vraag eerst naar de nacht.' }).click()
  await bijRedactie.getByLabel('Je opmerking bij dit stuk tekst').fill('Ook naar de dag?')
  await bijRedactie.getByRole('button', { name: 'Plaats opmerking' }).click()
  await expect(woorden.getByRole('article', { name: 'Opmerking van Ria Redactie' })).toContainText('de dag')

  const bijVera = await open(vera, `/themadossiers/${publicatie.slug}/bewerken/onderzoek`)
  await expect(bijVera.getByRole('article', { name: 'Opmerking van Ria Redactie' })).toContainText(
    '“Vraag eerst naar de nacht.”',
  )
})
