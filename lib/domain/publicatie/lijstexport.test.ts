import { describe, expect, test } from 'vitest'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBegrip } from '@/tests/support/factories/begrip'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aKennisvraag } from '@/tests/support/factories/kennisvraag'
import { anOrganisatie } from '@/tests/support/factories/organisatie'
import { exportBegrippen } from '../begrippen/export-begrippen'
import { exportConsultatielijnen } from '../consultatielijnen/export-consultatielijnen'
import { exportKennisvragen } from '../kennisvragen/export-kennisvragen'
import { exportOrganisaties } from '../organisaties/export-organisaties'
import { exportKeuzelijst } from '../samenvoegingen/export-keuzelijst'
import { exportZoekgaten } from '../zoekgaten/export-zoekgaten'

const BOOS = '=HYPERLINK("https://boos.example";"klik")'
const nu = () => ({ bevestigdOp: new Date() })

const regel = { soort: 'WERKVORM' as const, kolommen: ['Naam', 'Uitleg'], regels: [[BOOS, '+31']] }
const LIJSTEN = [
  {
    naam: 'begrip',
    maak: () => aBegrip({ publicatie: { titel: BOOS } }),
    neemMee: exportBegrippen.fromForm,
  },
  {
    naam: 'kennisvraag',
    maak: () => aKennisvraag({ publicatie: { titel: BOOS } }),
    neemMee: exportKennisvragen.fromForm,
  },
  {
    naam: 'consultatielijn',
    maak: () => aConsultatielijn({ publicatie: { titel: BOOS } }),
    neemMee: exportConsultatielijnen.fromForm,
  },
  { naam: 'organisatie', maak: () => anOrganisatie({ naam: BOOS }), neemMee: exportOrganisaties.fromForm },
  {
    naam: 'zoekgat',
    maak: () =>
      database().zoekgat.create({
        data: { vraag: BOOS, tellingen: { create: { week: new Date(), zonderResultaat: 1 } } },
      }),
    neemMee: exportZoekgaten.fromForm,
  },
  { naam: 'keuzelijst', maak: async () => null, neemMee: exportKeuzelijst.fromForm, vraag: regel },
]

describe.each(LIJSTEN)('de lijst met $naam', ({ naam, maak, neemMee, vraag = {} }) => {
  test('gaat mee als bestand waarin niets een formule is, en dat staat in het logboek', async () => {
    await maak()
    const actor = await redactie()
    const { csv, bestandsnaam } = await neemMee({ ...actor, ...nu() }, vraag)
    expect(csv.startsWith('\ufeff"')).toBe(true)
    expect(csv.split('\r\n')[1]).toMatch(/^"'=HYPERLINK/)
    expect(csv).not.toMatch(/(?:^|;)"[=+@-]/m)
    expect(bestandsnaam).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d\.csv$/)
    expect(
      await database().logboekregel.findMany({ where: { handeling: `${naam}.export`, resultaat: 'GELUKT' } }),
    ).toMatchObject([{ actorId: actor.id, details: { aantal: 1 } }])
  })

  test('is er niet voor lezers en coördinatoren', async () => {
    for (const ander of [await hospicemedewerker(), await coordinator()])
      await expect(neemMee({ ...ander, ...nu() }, vraag)).rejects.toThrow(NotFoundError)
  })
})

test('de lijst met namen van mensen vraagt eerst het wachtwoord', async () => {
  await expect(exportConsultatielijnen(await redactie(), {})).rejects.toThrow(RefusedError)
})

test('netwerken neemt beheer mee, organisaties beheer en redactie, de andere keuzelijsten de redactie', async () => {
  const [redacteur, beheerder] = [await redactie(), await beheer()]
  const van = (soort: 'NETWERK' | 'ORGANISATIE' | 'NIVEAU') => ({ ...regel, soort })
  await expect(exportKeuzelijst(redacteur, van('NETWERK'))).rejects.toThrow(NotFoundError)
  await expect(exportKeuzelijst(beheerder, van('NIVEAU'))).rejects.toThrow(NotFoundError)
  expect((await exportKeuzelijst(beheerder, van('NETWERK'))).bestandsnaam).toMatch(/^netwerken-/)
  expect((await exportOrganisaties(beheerder, {})).bestandsnaam).toMatch(/^organisaties-/)
})
