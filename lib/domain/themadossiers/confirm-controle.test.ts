import { afterEach, describe, expect, test } from 'vitest'
import { ForbiddenError, InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { holdClock, now } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { alsDag, alsDatum } from '../publicatie/controle'
import { confirmControle } from './confirm-controle'

const DAG = 86_400_000
const op = (moment: string) => holdClock(new Date(moment))
afterEach(() => holdClock())

const dagen = async (id: string) => {
  const dossier = await database().themadossier.findUniqueOrThrow({ where: { id } })
  return [alsDag(dossier.laatstGecontroleerdOp), alsDag(dossier.volgendeControleOp)]
}
const controles = (publicatieId: string) =>
  database().controle.findMany({ where: { publicatieId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })

/** What the page that is made now sends. */
const kloptNog = (id: string, opmerking = '') => ({
  id,
  uitkomst: 'KLOPT_NOG' as const,
  gezienTot: now().toISOString(),
  opmerking,
})
const pasAan = (id: string) => ({ ...kloptNog(id), uitkomst: 'AANPASSEN' as const })
const vraagAnder = (id: string, zin: string) => ({ ...kloptNog(id, zin), uitkomst: 'ANDER' as const })

describe('klopt nog', () => {
  test('de verantwoordelijke bevestigt dat het dossier nog klopt; de volgende controle is een jaar later', async () => {
    op('2026-11-21T23:30:00Z')
    const verantwoordelijke = await hospicemedewerker()
    const { id } = await aThemadossier({ dossier: { verantwoordelijkeId: verantwoordelijke.id } })
    await confirmControle(verantwoordelijke, kloptNog(id, 'Alle links nagekeken.'))
    expect(await dagen(id)).toEqual(['2026-11-22', '2027-11-22'])
    expect(await controles(id)).toMatchObject([
      {
        gebruikerId: verantwoordelijke.id,
        uitkomst: 'KLOPT_NOG',
        opmerking: 'Alle links nagekeken.',
        createdAt: now(),
        gezienTot: now(),
      },
    ])
  })

  test('de volgende controle volgt het interval van het dossier', async () => {
    op('2026-11-30T10:00:00Z')
    const { id } = await aThemadossier({ dossier: { controleMaanden: 3 } })
    await confirmControle(await redactie(), kloptNog(id))
    expect(await dagen(id)).toEqual(['2026-11-30', '2027-02-28'])
  })

  test('twee keer drukken geeft één controle', async () => {
    const actor = await redactie()
    const { id } = await aThemadossier({ dossier: { volgendeControleOp: alsDatum('2025-01-01') } })
    const uitkomsten = await Promise.all([
      confirmControle(actor, kloptNog(id)),
      confirmControle(actor, kloptNog(id)),
    ])
    expect(uitkomsten[0]).toEqual(uitkomsten[1])
    await confirmControle(actor, kloptNog(id, 'Nog eens.'))
    expect(await controles(id)).toMatchObject([{ opmerking: null }])
  })

  test('een jaar later telt de bevestiging opnieuw', async () => {
    const actor = await redactie()
    const { id } = await aThemadossier()
    op('2026-05-01T10:00:00Z')
    await confirmControle(actor, kloptNog(id))
    op('2027-05-03T10:00:00Z')
    await confirmControle(actor, kloptNog(id))
    expect(await dagen(id)).toEqual(['2027-05-03', '2028-05-03'])
    expect(await controles(id)).toHaveLength(2)
  })

  test('wie niet over het dossier gaat, kan niet bevestigen, en niemand bij een concept', async () => {
    const { id } = await aThemadossier()
    await expect(confirmControle(await hospicemedewerker(), kloptNog(id))).rejects.toThrow(ForbiddenError)
    const concept = await aThemadossier({ publicatie: { status: 'CONCEPT' } })
    await expect(confirmControle(await redactie(), kloptNog(concept.id))).rejects.toThrow(ForbiddenError)
    expect(await dagen(id)).toEqual([null, null])
  })
})

describe('ik pas het aan, en iemand anders moet kijken', () => {
  test('worden bewaard maar verzetten geen dag', async () => {
    const actor = await redactie()
    const { id } = await aThemadossier({ dossier: { volgendeControleOp: alsDatum('2026-06-01') } })
    await confirmControle(actor, pasAan(id))
    const antwoord = await confirmControle(actor, vraagAnder(id, 'Kan de arts naar de doses kijken?'))
    expect(antwoord).toMatchObject({ uitkomst: 'ANDER', volgendeControleOp: '2026-06-01' })
    expect(await dagen(id)).toEqual([null, '2026-06-01'])
    expect((await controles(id)).map(({ uitkomst, opmerking }) => [uitkomst, opmerking])).toEqual([
      ['AANPASSEN', null],
      ['ANDER', 'Kan de arts naar de doses kijken?'],
    ])
  })

  test('wie een ander vraagt, zegt wie of waarnaar; ook de database wil die zin', async () => {
    const actor = await redactie()
    const { id } = await aThemadossier()
    for (const leeg of ['', '   ']) {
      const fout = await confirmControle(actor, vraagAnder(id, leeg)).catch((error: unknown) => error)
      expect(fout).toBeInstanceOf(InvalidInputError)
      expect(fout).toMatchObject({
        fields: { opmerking: ['Schrijf in één zin wie moet kijken, of waarnaar.'] },
      })
    }
    const zonderZin = { publicatieId: id, gebruikerId: actor.id, uitkomst: 'ANDER' as const }
    await expect(database().controle.create({ data: zonderZin })).rejects.toThrow('controle_ander_zin')
    expect(await controles(id)).toEqual([])
  })

  test('dezelfde vraag nog eens op dezelfde dag telt één keer, een andere vraag wel', async () => {
    const actor = await redactie()
    const { id } = await aThemadossier()
    await Promise.all([1, 2].map(() => confirmControle(actor, vraagAnder(id, 'Wie kent deze lijn?'))))
    expect(await controles(id)).toHaveLength(1)
    await confirmControle(actor, vraagAnder(id, 'En wie kent de richtlijn?'))
    expect(await controles(id)).toHaveLength(2)
  })

  test('na een vraag aan een ander telt klopt nog ook dezelfde dag', async () => {
    op('2026-11-21T10:00:00Z')
    const actor = await redactie()
    const { id } = await aThemadossier()
    await confirmControle(actor, kloptNog(id))
    op('2026-11-21T11:00:00Z')
    await confirmControle(actor, vraagAnder(id, 'Kijk jij ook?'))
    op('2026-11-21T12:00:00Z')
    await confirmControle(actor, kloptNog(id))
    expect((await controles(id)).map(({ uitkomst }) => uitkomst)).toEqual(['KLOPT_NOG', 'ANDER', 'KLOPT_NOG'])
  })
})

describe('wat er getoond werd', () => {
  const eenBron = async (themadossierId: string, titel: string, gepubliceerdOp: string) =>
    aBron({
      publicatie: { titel, gepubliceerdOp: new Date(gepubliceerdOp) },
      bron: { themadossiers: { connect: { id: themadossierId } } },
    })

  test('is wat er veranderde tussen de vorige bevestiging en het moment van de pagina', async () => {
    const actor = await redactie()
    const { id } = await aThemadossier({ publicatie: { gepubliceerdOp: new Date('2026-01-01T10:00:00Z') } })
    await eenBron(id, 'Oud', '2025-12-01T10:00:00Z')
    const eerder = await eenBron(id, 'Eerder', '2026-02-01T10:00:00Z')
    const later = await eenBron(id, 'Later', '2026-05-01T09:30:00Z')
    op('2026-05-01T10:00:00Z')
    const pagina = { ...kloptNog(id), gezienTot: '2026-05-01T09:00:00.000Z' }
    await confirmControle(actor, pagina)
    // What came after the page was made, waits for the next controle, even though the answer came later.
    op('2026-06-01T10:00:00Z')
    await confirmControle(actor, pasAan(id))
    op('2026-07-01T10:00:00Z')
    await confirmControle(actor, kloptNog(id))
    const eigen = (await controles(id)).map(({ getoond }) => getoond)
    const alsRegel = ({ publicatie }: typeof later) => ({
      soort: 'BRON',
      ref: publicatie.ref,
      titel: publicatie.titel,
    })
    expect(eigen).toEqual([[alsRegel(eerder)], [alsRegel(later)], [alsRegel(later)]])
  })

  test('een lijst uit de browser telt niet mee', async () => {
    const { id } = await aThemadossier({ publicatie: { gepubliceerdOp: new Date() } })
    const verzonnen = [{ soort: 'BRON', ref: 'bron/verzonnen', titel: 'Verzonnen' }]
    await confirmControle.fromForm(await redactie(), { ...kloptNog(id), getoond: verzonnen })
    expect(JSON.stringify(await controles(id))).not.toContain('erzonnen')
  })

  test('een pagina uit de toekomst of van meer dan een dag geleden wordt niet beantwoord', async () => {
    const actor = await redactie()
    const { id } = await aThemadossier()
    op('2026-05-02T10:00:00Z')
    for (const verschil of [1, -DAG - 1]) {
      const gezienTot = new Date(now().getTime() + verschil).toISOString()
      await expect(confirmControle(actor, { ...kloptNog(id), gezienTot })).rejects.toThrow(
        new RefusedError(
          'Deze pagina is te oud om op te antwoorden. Laad de pagina opnieuw, kijk wat er veranderde en kies dan nog eens.',
        ),
      )
    }
    await expect(confirmControle(actor, { ...kloptNog(id), gezienTot: 'gisteren' })).rejects.toThrow(
      InvalidInputError,
    )
    expect(await controles(id)).toEqual([])
    const gezienTot = new Date(now().getTime() - DAG).toISOString()
    await confirmControle(actor, { ...kloptNog(id), gezienTot })
    expect(await controles(id)).toHaveLength(1)
  })
})
