import { beforeEach, describe, expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aMelding } from '@/tests/support/factories/melding'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { anOrganisatie } from '@/tests/support/factories/organisatie'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import {
  answerableMelding,
  canAnswerMelding,
  canSeeMelding,
  selectMeldingForPolicy,
  visibleMelding,
} from './policy'

type Soort = 'dossier' | 'vanNetwerk' | 'lijn' | 'organisatie' | 'netwerk' | 'los'
const SOORTEN: Soort[] = ['dossier', 'vanNetwerk', 'lijn', 'organisatie', 'netwerk', 'los']

async function maakWereld() {
  const [thuis, elders] = [await aNetwerk(), await aNetwerk()]
  const [melder, zorgt, vervangt] = [
    await hospicemedewerker({ netwerkId: thuis.id }),
    await hospicemedewerker(),
    await hospicemedewerker(),
  ]
  const dossier = await aThemadossier({
    dossier: { verantwoordelijkeId: zorgt.id, vervangerId: vervangt.id },
  })
  const lijn = await aConsultatielijn({ netwerkIds: [thuis.id] })
  const organisatie = await anOrganisatie({ netwerkId: thuis.id })
  const van = { gebruikerId: melder.id }
  const meldingen: Record<Soort, { id: string }> = {
    dossier: await aMelding({ ...van, publicatieId: dossier.id }),
    vanNetwerk: await aMelding({ ...van, publicatieId: (await aPublicatie({ netwerkId: thuis.id })).id }),
    lijn: await aMelding({ ...van, publicatieId: lijn.id }),
    organisatie: await aMelding({ ...van, organisatieId: organisatie.id }),
    netwerk: await aMelding({ ...van, netwerkId: thuis.id }),
    los: await aMelding({ ...van, publicatieId: (await aPublicatie()).id }),
  }
  const mensen: Record<string, Actor> = {
    bezoeker,
    melder,
    verantwoordelijke: zorgt,
    vervanger: vervangt,
    collega: await hospicemedewerker({ netwerkId: thuis.id }),
    coordinator: await coordinator({ netwerkId: thuis.id }),
    'coordinator elders': await coordinator({ netwerkId: elders.id }),
    'coordinator zonder netwerk': await coordinator(),
    redactie: await redactie(),
    beheer: await beheer(),
    achtergrondwerk: job('proef'),
  }
  return { meldingen, mensen }
}

let wereld: Awaited<ReturnType<typeof maakWereld>>
beforeEach(async () => {
  wereld = await maakWereld()
})

const NETWERK: Soort[] = ['vanNetwerk', 'lijn', 'organisatie', 'netwerk']
const BEANTWOORDT: [string, Soort[]][] = [
  ['bezoeker', []],
  ['melder', []],
  ['verantwoordelijke', ['dossier']],
  ['vervanger', ['dossier']],
  ['collega', []],
  ['coordinator', NETWERK],
  ['coordinator elders', []],
  ['coordinator zonder netwerk', []],
  ['redactie', SOORTEN],
  ['beheer', []],
  ['achtergrondwerk', []],
]

describe('wie een melding leest en beantwoordt', () => {
  test('de melder leest, en wie het stuk bijhoudt beantwoordt', async () => {
    const { meldingen, mensen } = wereld
    for (const [wie, verwacht] of BEANTWOORDT) {
      const actor = mensen[wie] ?? bezoeker
      const leest = wie === 'melder' ? SOORTEN : verwacht
      expect([wie, await gevonden(answerableMelding(actor), meldingen)]).toEqual([wie, verwacht])
      expect([wie, await gevonden(visibleMelding(actor), meldingen)]).toEqual([wie, leest])
    }
  })

  test('de database en de regel zijn het voor iedereen over elke melding eens', async () => {
    const { meldingen, mensen } = wereld
    for (const [wie, actor] of Object.entries(mensen)) {
      for (const soort of SOORTEN) {
        const where = { id: meldingen[soort].id }
        const melding = await database().melding.findUniqueOrThrow({ where, select: selectMeldingForPolicy })
        const ziet = await database().melding.count({ where: { AND: [where, visibleMelding(actor)] } })
        const mag = await database().melding.count({ where: { AND: [where, answerableMelding(actor)] } })
        expect([wie, soort, canSeeMelding(actor, melding)]).toEqual([wie, soort, ziet === 1])
        expect([wie, soort, canAnswerMelding(actor, melding)]).toEqual([wie, soort, mag === 1])
      }
    }
  })
})

async function gevonden(
  where: ReturnType<typeof visibleMelding>,
  meldingen: Record<Soort, { id: string }>,
): Promise<Soort[]> {
  const ids = new Set(
    (await database().melding.findMany({ where, select: { id: true } })).map(({ id }) => id),
  )
  return SOORTEN.filter((soort) => ids.has(meldingen[soort].id))
}
