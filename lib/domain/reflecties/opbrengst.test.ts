import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import type { Reflectieuitkomst } from '@/prisma/generated/client'
import { hospicemedewerker } from '@/tests/support/actors'
import { aScholing } from '@/tests/support/factories/scholing'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { findScholing } from '../scholingen/queries'
import { findThemadossier } from '../themadossiers/queries'
import { telOpbrengst } from './opbrengst'
import { alsOpbrengst } from './queries'

let uur = 0
/** Every answer and every count an hour after what came before. */
const straks = () => new Date(Date.UTC(2026, 2, 1, uur++))
const tel = () => telOpbrengst(database(), straks())

beforeEach(() => {
  uur = 0
})

async function antwoordt(scholingId: string, uitkomst: Reflectieuitkomst, gebruikerId?: string) {
  const wie = gebruikerId ?? (await hospicemedewerker()).id
  const reflectie = { scholingId, gebruikerId: wie }
  const { id } = await database().reflectie.upsert({
    where: { scholingId_gebruikerId: reflectie },
    create: { ...reflectie, tekst: 'Rust.' },
    update: {},
  })
  const antwoord = { uitkomst, beantwoordOp: straks() }
  await database().reflectieantwoord.upsert({
    where: { reflectieId_moment: { reflectieId: id, moment: 'NA_2_WEKEN' } },
    create: { reflectieId: id, moment: 'NA_2_WEKEN', ...antwoord },
    update: antwoord,
  })
  return wie
}

async function allen(scholingId: string, ...uitkomsten: Reflectieuitkomst[]) {
  const mensen: string[] = []
  for (const uitkomst of uitkomsten) mensen.push(await antwoordt(scholingId, uitkomst))
  return mensen
}

const van = async (slug: string) => {
  const gevonden = await findScholing(await hospicemedewerker(), { slug })
  return gevonden?.opbrengst?.verdeling ?? null
}

describe('wat een scholing opleverde', () => {
  test('staat er vanaf vijf mensen, en verandert pas als er vijf anders antwoordden', async () => {
    const { id, publicatie } = await aScholing()
    const [eerste = ''] = await allen(id, 'GELUKT', 'GELUKT', 'DEELS', 'NOG_NIET')
    await tel()
    expect(await van(publicatie.slug)).toBeNull()
    await antwoordt(id, 'DEELS')
    await tel()
    const vijf = { gelukt: 2, deels: 2, nogNiet: 1 }
    expect(await van(publicatie.slug)).toEqual(vijf)
    await allen(id, 'NOG_NIET', 'NOG_NIET', 'NOG_NIET')
    await antwoordt(id, 'NOG_NIET', eerste)
    await tel()
    expect(await van(publicatie.slug)).toEqual(vijf)
    await antwoordt(id, 'GELUKT')
    await tel()
    expect(await van(publicatie.slug)).toEqual({ gelukt: 2, deels: 2, nogNiet: 5 })
  })

  test('telt niet mee wie het account sloot; met minder dan vijf over is het weg tot er vijf anderen zijn', async () => {
    const { id, publicatie } = await aScholing()
    const mensen = await allen(id, 'GELUKT', 'GELUKT', 'DEELS', 'DEELS', 'NOG_NIET', 'NOG_NIET')
    await tel()
    const sluit = (wie: string) =>
      database().gebruiker.update({ where: { id: wie }, data: { gedeactiveerdOp: new Date() } })
    await sluit(mensen[0] ?? '')
    await tel()
    expect(await van(publicatie.slug)).toEqual({ gelukt: 2, deels: 2, nogNiet: 2 })
    await sluit(mensen[1] ?? '')
    await tel()
    expect(await van(publicatie.slug)).toBeNull()
    await antwoordt(id, 'GELUKT')
    await tel()
    expect(await van(publicatie.slug)).toBeNull()
    await allen(id, 'GELUKT', 'GELUKT', 'GELUKT', 'GELUKT')
    await tel()
    expect(await van(publicatie.slug)).toEqual({ gelukt: 5, deels: 2, nogNiet: 2 })
  })

  test('telt in het dossier ieder mens één keer, over al zijn scholingen', async () => {
    const dossier = await aThemadossier()
    const [een, twee] = [await aScholing(), await aScholing()]
    for (const { id } of [een, twee])
      await database().scholing.update({
        where: { id },
        data: { themadossiers: { connect: { id: dossier.id } } },
      })
    const mensen = await allen(een.id, 'GELUKT', 'NOG_NIET', 'DEELS')
    await antwoordt(twee.id, 'DEELS', mensen[0])
    await antwoordt(twee.id, 'NOG_NIET')
    await tel()
    const lees = async () =>
      (await findThemadossier(await hospicemedewerker(), { slug: dossier.publicatie.slug }))?.opbrengst
    expect(await lees()).toBeNull()
    await antwoordt(twee.id, 'GELUKT')
    await tel()
    expect(await lees()).toMatchObject({ personen: 5, verdeling: { gelukt: 1, deels: 2, nogNiet: 2 } })
    expect(await database().opbrengst.count({ where: { scholingId: { not: null } } })).toBe(0)
  })

  test('zegt van bijna allemaal hetzelfde niet wie wat zei', () => {
    const rij = (gelukt: number, deels: number, nogNiet: number) =>
      alsOpbrengst({ gelukt, deels, nogNiet, verborgen: false })
    expect(rij(5, 0, 0)).toEqual({ personen: 5, meest: 'gelukt', verdeling: null })
    expect(rij(0, 1, 4)).toEqual({ personen: 5, meest: 'nogNiet', verdeling: null })
    expect(rij(3, 1, 1)).toEqual({ personen: 5, meest: null, verdeling: { gelukt: 3, deels: 1, nogNiet: 1 } })
  })
})
