import { describe, expect, test } from 'vitest'
import type { Rol } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { aVertrek, metWachtwoord, SLEUTEL } from '@/tests/support/factories/vertrek'
import { assignOverdracht } from './assign-overdracht'
import { deactivateGebruiker } from './deactivate-gebruiker'
import { OP_NAAM_SOORTEN } from './labels'
import { leesOpNaam } from './opnaam'

const opNaamVan = async (id: string) =>
  (await leesOpNaam(database(), id)).map(({ soort, sleutel }) => `${soort} ${sleutel}`)

const pauze = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms))

describe('niets blijft zonder naam achter', () => {
  test.each(OP_NAAM_SOORTEN)(
    'een account met %s op naam sluit niet, ook niet buiten het portaal om',
    async (soort) => {
      const { beheerder, van, ander } = await aVertrek()
      const rest = (await leesOpNaam(database(), van.id)).filter((regel) => regel.soort !== soort)
      await database().klad.deleteMany({ where: { gebruikerId: ander.id } })
      const derde = await aGebruiker({ rollen: ['REDACTIE'] })
      await assignOverdracht(beheerder, {
        id: van.id,
        stukken: rest.map(({ soort: van_, sleutel }) => ({ soort: van_, sleutel, naar: derde.id })),
      })
      await expect(deactivateGebruiker(beheerder, { id: van.id })).rejects.toThrow('Draag dat eerst over')
      await expect(
        database().gebruiker.update({ where: { id: van.id }, data: { gedeactiveerdOp: new Date() } }),
      ).rejects.toThrow()
      expect(await database().gebruiker.findUnique({ where: { id: van.id } })).toMatchObject({
        gedeactiveerdOp: null,
      })
    },
  )

  test('elke verwijzing naar een gebruiker is bekend: werk dat over moet gaan, of wat mag blijven staan', async () => {
    const rijen = await database().$queryRaw<{ naam: string }[]>`
      select conrelid::regclass::text || '.' || attname as naam from pg_constraint
        join pg_attribute on attrelid = conrelid and attnum = conkey[1]
       where contype = 'f' and confrelid = '"Gebruiker"'::regclass order by 1`
    expect(rijen.map(({ naam }) => naam.replaceAll('"', ''))).toEqual(
      [
        'Aanwezigheid.gebruikerId',
        'Agendaadres.gebruikerId',
        // What was agreed stays agreed; the list of besluiten says that somebody else has to take it up.
        'Besluit.eigenaarId',
        'Bijlage.gebruikerId',
        'Consultatielijn.verantwoordelijkeId',
        'Consultatielijn.vervangerId',
        'Controle.gebruikerId',
        // Only open accounts are found; erased with the rest of the person.
        'Docent.gebruikerId',
        'GebruikerRol.gebruikerId',
        'Gespreksstilte.gebruikerId',
        // The person to speak to about a stop; who is gone is answered for by the coordinators of the netwerk.
        'Halte.aanvragerId',
        'Herinnering.gebruikerId',
        'Inschrijving.gebruikerId',
        'Inschrijving.ingeschrevenDoorId',
        'Klad.gebruikerId',
        // Who is gone writes no more; the author goes on alone, and the address of a question stays unanswered.
        'Meeschrijver.gebruikerId',
        'Meeschrijver.gevraagdDoorId',
        'Melding.afgehandeldDoorId',
        'Melding.gebruikerId',
        'Opmerking.auteurId',
        'Opmerking.houderId',
        'Opmerking.opgelostDoorId',
        'Publicatie.auteurId',
        'Publicatie.goedkeurderId',
        'Publicatie.plaatserId',
        'Publicatie.redacteurId',
        'Publicatie.tweedeLezerId',
        'Reactie.auteurId',
        'Reactie.verborgenDoorId',
        'Reflectie.gebruikerId',
        'Session.gebruikerId',
        // Spoke there, also after the account; the link of the mail still answers.
        'Spreker.gebruikerId',
        // Hears the answer; who is gone is stood in for by the coordinators of the netwerk.
        'Spreker.gevraagdDoorId',
        'Themadossier.vervangerId',
        'Themadossier.verantwoordelijkeId',
        'Uitnodiging.gebruikerId',
        // Half a file: nobody else's work, and gone after two days.
        'Upload.gebruikerId',
        'Versie.gebruikerId',
        'Werktoewijzing.gebruikerId',
      ].sort(),
    )
  })

  test('een gesloten account krijgt niets op naam, wat er ook schrijft', async () => {
    const weg = await aGebruiker({ gedeactiveerdOp: new Date() })
    const dossier = await aThemadossier()
    const db = database()
    const naar = { where: { id: dossier.id } }
    await expect(db.themadossier.update({ ...naar, data: { verantwoordelijkeId: weg.id } })).rejects.toThrow()
    await expect(db.themadossier.update({ ...naar, data: { vervangerId: weg.id } })).rejects.toThrow()
    await expect(aConsultatielijn({ verantwoordelijkeId: weg.id })).rejects.toThrow()
    await expect(aConsultatielijn({ vervangerId: weg.id })).rejects.toThrow()
    await expect(aPublicatie({ status: 'CONCEPT', auteurId: weg.id })).rejects.toThrow()
    await expect(
      db.klad.create({ data: { gebruikerId: weg.id, sleutel: SLEUTEL, inhoud: {} } }),
    ).rejects.toThrow()
  })

  test('sluiten en tegelijk iets op die naam zetten: nooit allebei, twintig keer', async () => {
    const beheerder = await metWachtwoord()
    // Without anybody in between it does close, so what follows is not always refused for another reason.
    const rustig = await aGebruiker({ rollen: ['REDACTIE'] })
    await deactivateGebruiker(beheerder, { id: rustig.id })
    for (let keer = 0; keer < 20; keer += 1) {
      const rollen: Rol[] = ['REDACTIE']
      const { id } = await aGebruiker({ rollen })
      await Promise.allSettled([
        deactivateGebruiker(beheerder, { id }),
        pauze(keer * 10).then(() => aPublicatie({ status: 'CONCEPT', auteurId: id })),
      ])
      const { gedeactiveerdOp } = await database().gebruiker.findUniqueOrThrow({ where: { id } })
      expect(gedeactiveerdOp !== null && (await opNaamVan(id)).length > 0).toBe(false)
    }
  })
})
