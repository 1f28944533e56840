import { describe, expect, test } from 'vitest'
import { createDiscipline } from '@/lib/domain/disciplines/create-discipline'
import { listDisciplines, listDisciplinesVoorBeheer } from '@/lib/domain/disciplines/queries'
import { updateDiscipline } from '@/lib/domain/disciplines/update-discipline'
import { createDomein } from '@/lib/domain/domeinen/create-domein'
import { findDomein, listDomeinen, listDomeinenVoorBeheer } from '@/lib/domain/domeinen/queries'
import { updateDomein } from '@/lib/domain/domeinen/update-domein'
import { createNiveau } from '@/lib/domain/niveaus/create-niveau'
import { listNiveaus, listNiveausVoorBeheer } from '@/lib/domain/niveaus/queries'
import { updateNiveau } from '@/lib/domain/niveaus/update-niveau'
import { createSynoniemgroep } from '@/lib/domain/synoniemgroepen/create-synoniemgroep'
import { findSynoniemgroep, listSynoniemgroepenVoorBeheer } from '@/lib/domain/synoniemgroepen/queries'
import { updateSynoniemgroep } from '@/lib/domain/synoniemgroepen/update-synoniemgroep'
import { createWerkvorm } from '@/lib/domain/werkvormen/create-werkvorm'
import { listWerkvormenVoorBeheer } from '@/lib/domain/werkvormen/queries'
import { updateWerkvorm } from '@/lib/domain/werkvormen/update-werkvorm'
import { listFilternamen } from '@/lib/domain/zoekopdrachten/queries'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { ForbiddenError, InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'

const domein = {
  nummer: 3,
  naam: 'Fysiek',
  uitleg: 'Lichaam',
  vindplaatsen: 'ZonMw: 3 | https://www.zonmw.nl/3',
  opmerking: '',
}
const discipline = { naam: 'Huisarts', gebruikelijkNiveau: '' }
const werkvorm = {
  naam: 'Moreel beraad',
  uitleg: 'Samen nadenken',
  sterkePunten: '',
  letOp: '',
  herkomst: '',
}
const niveau = { nummer: 4, naam: 'Niveau 4', uitleg: 'Mbo', opmerking: '' }
const synoniemgroep = { termen: 'delier\nverward', verwijstNaar: '' }

const LIJSTEN = [
  {
    naam: 'domein',
    maak: (actor: Actor) => createDomein(actor, domein),
    wijzig: (actor: Actor, id: string, versie: number, actief: boolean) =>
      updateDomein(actor, { ...domein, id, versie, actief }),
    beheer: listDomeinenVoorBeheer,
    lees: listDomeinen,
  },
  {
    naam: 'discipline',
    maak: (actor: Actor) => createDiscipline(actor, discipline),
    wijzig: (actor: Actor, id: string, versie: number, actief: boolean) =>
      updateDiscipline(actor, { ...discipline, id, versie, actief }),
    beheer: listDisciplinesVoorBeheer,
    lees: listDisciplines,
  },
  {
    naam: 'werkvorm',
    maak: (actor: Actor) => createWerkvorm(actor, werkvorm),
    wijzig: (actor: Actor, id: string, versie: number, actief: boolean) =>
      updateWerkvorm(actor, { ...werkvorm, id, versie, actief }),
    beheer: listWerkvormenVoorBeheer,
    lees: async (actor: Actor) => [...(await listFilternamen(actor, {})).werkvorm.keys()],
  },
  {
    naam: 'niveau',
    maak: (actor: Actor) => createNiveau(actor, niveau),
    wijzig: (actor: Actor, id: string, versie: number, actief: boolean) =>
      updateNiveau(actor, { ...niveau, id, versie, actief }),
    beheer: listNiveausVoorBeheer,
    lees: listNiveaus,
  },
  {
    naam: 'synoniemgroep',
    maak: (actor: Actor) => createSynoniemgroep(actor, synoniemgroep),
    wijzig: (actor: Actor, id: string, versie: number, actief: boolean) =>
      updateSynoniemgroep(actor, { ...synoniemgroep, id, versie, actief }),
    beheer: listSynoniemgroepenVoorBeheer,
    lees: null,
  },
]

describe.each(LIJSTEN)('een $naam', ({ maak, wijzig, beheer: lijst, lees }) => {
  test('alleen de redactie en de pilotinhoud maken en veranderen er een', async () => {
    const { id } = await maak(job('seed'))
    for (const actor of [bezoeker, await hospicemedewerker(), await coordinator(), await beheer()]) {
      await expect(maak(actor)).rejects.toThrow(ForbiddenError)
      await expect(wijzig(actor, id, 1, true)).rejects.toThrow(ForbiddenError)
      await expect(lijst(actor, {})).rejects.toThrow(ForbiddenError)
    }
    expect(await lijst(await redactie(), {})).toHaveLength(1)
  })

  test('een tweede met dezelfde naam wordt geweigerd', async () => {
    const redacteur = await redactie()
    await maak(redacteur)
    await expect(maak(redacteur)).rejects.toThrow(RefusedError)
  })

  test('wat niet in gebruik is, is niet te kiezen', async () => {
    const redacteur = await redactie()
    const { id } = await maak(redacteur)
    if (lees) expect(await lees(bezoeker, {})).toHaveLength(1)
    expect(await wijzig(redacteur, id, 1, false)).toMatchObject({ uitkomst: 'OPGESLAGEN', versie: 2 })
    if (lees) expect(await lees(bezoeker, {})).toEqual([])
    expect((await lijst(redacteur, {}))[0]).toMatchObject({ actief: false, versie: 2 })
  })

  test('wie te laat opslaat, krijgt beide teksten', async () => {
    const redacteur = await redactie()
    const { id } = await maak(redacteur)
    await wijzig(redacteur, id, 1, true)
    expect(await wijzig(redacteur, id, 1, false)).toMatchObject({
      uitkomst: 'BOTSING',
      botsing: { versie: 2, hun: { actief: true }, jouw: { actief: false } },
    })
  })
})

describe('eigen regels van een lijst', () => {
  test('twee domeinen of niveaus krijgen niet hetzelfde nummer', async () => {
    const redacteur = await redactie()
    await createDomein(redacteur, domein)
    const { id, slug } = await createDomein(redacteur, { ...domein, nummer: 4, naam: 'Psychisch' })
    await expect(updateDomein(redacteur, { ...domein, naam: 'Psychisch', id, versie: 1 })).rejects.toThrow(
      InvalidInputError,
    )
    expect((await findDomein(redacteur, { slug }))?.nummer).toBe(4)
    await expect(createNiveau(redacteur, { ...niveau, nummer: 9 })).rejects.toThrow(InvalidInputError)
  })

  test('een vindplaats is een titel met een webadres, ook als er een dubbele punt in de titel staat', async () => {
    const redacteur = await redactie()
    const { slug } = await createDomein(redacteur, domein)
    expect((await findDomein(redacteur, { slug }))?.vindplaatsen).toEqual([
      { titel: 'ZonMw: 3', url: 'https://www.zonmw.nl/3' },
    ])
    for (const vindplaatsen of ['alleen een titel', 'titel | javascript:alert(1)']) {
      await expect(
        createDomein(redacteur, { ...domein, nummer: 5, naam: 'X', vindplaatsen }),
      ).rejects.toThrow(InvalidInputError)
    }
  })

  test('een groep woorden heeft er minstens twee die verschillen', async () => {
    const redacteur = await redactie()
    await expect(
      createSynoniemgroep(redacteur, { ...synoniemgroep, termen: 'delier\nDELIER' }),
    ).rejects.toThrow(InvalidInputError)
    const { slug } = await createSynoniemgroep(redacteur, {
      ...synoniemgroep,
      termen: [' delier ', 'verward', 'Verward'],
    })
    expect((await findSynoniemgroep(redacteur, { slug }))?.termen).toEqual(['delier', 'Verward'])
  })

  test('een verwijzing naar niets wordt een zin bij het veld', async () => {
    const poging = createSynoniemgroep(await redactie(), {
      ...synoniemgroep,
      verwijstNaar: 'begrip/bestaat-niet',
    })
    await expect(poging).rejects.toMatchObject({ fields: { verwijstNaar: [expect.any(String)] } })
  })
})
