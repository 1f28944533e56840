import { beforeEach, describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { ForbiddenError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { createBegrip } from '../begrippen/create-begrip'
import { findBegrip } from '../begrippen/queries'
import { publishNieuwsbericht } from '../nieuwsberichten/publish-nieuwsbericht'
import { findNieuwsbericht, findNieuwsberichtVoorBewerken } from '../nieuwsberichten/queries'
import { mailOpmerkingen } from '../opmerkingen/jobs'
import { findOpmerkingen } from '../opmerkingen/queries'
import { listWerkvoorraad } from '../werkvoorraad/queries'
import { sendBackPublicatie } from './send-back-publicatie'
import { submitPublicatie } from './submit-publicatie'

const ALLEEN_VAN_DE_REDACTIE = ['NIEUWSBERICHT', 'BRON', 'CONSULTATIELIJN', 'BEGRIP', 'KENNISVRAAG'] as const
const MET_EIGEN_VOORWAARDEN = ['THEMADOSSIER', 'PRAKTIJKVERHAAL', 'SCHOLING'] as const
const opmerking = 'Zet het nieuwe nummer erbij.'

let ria: GebruikerActor
let rob: GebruikerActor
beforeEach(async () => {
  ria = await redactie({ naam: 'Ria' })
  rob = await redactie({ naam: 'Rob' })
})

const rijVan = (id: string) => database().publicatie.findUniqueOrThrow({ where: { id } })
const concept = (soort: Parameters<typeof aPublicatie>[0] = {}) =>
  aPublicatie({ status: 'CONCEPT', auteurId: ria.id, ...soort })
const bericht = () => aNieuwsbericht({ publicatie: { status: 'CONCEPT', auteurId: ria.id } })

describe('ter beoordeling aanbieden', () => {
  test.each(ALLEEN_VAN_DE_REDACTIE)('%s: aangeboden, teruggestuurd en weer aangeboden', async (soort) => {
    const { id } = await concept({ soort })
    await submitPublicatie(ria, { id })
    expect(await rijVan(id)).toMatchObject({ status: 'TER_BEOORDELING', aangebodenOp: expect.any(Date) })
    await expect(submitPublicatie(ria, { id })).rejects.toThrow(RefusedError)
    await sendBackPublicatie(rob, { id, opmerking })
    expect(await rijVan(id)).toMatchObject({ status: 'CONCEPT', redacteurId: rob.id })
    await submitPublicatie(ria, { id })
    expect((await rijVan(id)).status).toBe('TER_BEOORDELING')
  })

  test.each(MET_EIGEN_VOORWAARDEN)('%s gaat niet buiten de eigen voorwaarden om', async (soort) => {
    const { id } = await concept({ soort, netwerkId: (await aNetwerk()).id })
    await expect(submitPublicatie(ria, { id })).rejects.toThrow(NotFoundError)
    expect((await rijVan(id)).status).toBe('CONCEPT')
  })

  test('doet alleen de redactie, ook niet wie de vraag stelde', async () => {
    const lezer = await hospicemedewerker()
    const { id } = await concept({ soort: 'KENNISVRAAG', auteurId: lezer.id })
    for (const actor of [lezer, await coordinator()])
      await expect(submitPublicatie(actor, { id })).rejects.toThrow(ForbiddenError)
    expect((await rijVan(id)).status).toBe('CONCEPT')
  })
})

describe('wat teruggestuurd is', () => {
  test('staat met de opmerking op de pagina’s en op de werklijst van de schrijver, en niet bij lezers', async () => {
    const { id, publicatie } = await bericht()
    await submitPublicatie(ria, { id })
    const { regels } = await listWerkvoorraad(rob, { wat: 'beoordelen' })
    expect(regels).toMatchObject([{ itemId: id, van: { naam: 'Ria' }, doetEenAnder: false }])
    const bijRia = await listWerkvoorraad(ria, { wat: 'beoordelen' })
    expect(bijRia.regels).toMatchObject([{ itemId: id, doetEenAnder: true }])
    await sendBackPublicatie(rob, { id, opmerking })
    const slug = publicatie.slug
    const erbij = { opmerkingen: [{ tekst: opmerking, door: 'Rob' }] }
    expect(await findNieuwsberichtVoorBewerken(ria, { slug })).toMatchObject(erbij)
    expect(await findNieuwsbericht(ria, { slug })).toMatchObject(erbij)
    expect((await findOpmerkingen(ria, { id }))?.algemeen).toMatchObject(erbij.opmerkingen)
    const eigen = await listWerkvoorraad(ria, { wat: 'concepten' })
    expect(eigen.regels).toMatchObject([{ itemId: id, zin: opmerking }])
    expect((await listWerkvoorraad(rob, { wat: 'concepten' })).regels).toEqual([])
    await publishNieuwsbericht(rob, { id })
    expect(await findNieuwsbericht(await hospicemedewerker(), { slug })).toMatchObject({ opmerkingen: [] })
  })

  test('staat ook op de pagina van wat geen eigen leespagina heeft', async () => {
    const begrip = { term: 'Rouw', uitleg: 'Verdriet.', ookBekendAls: '', bronIds: [] }
    const { id, slug } = await createBegrip(ria, begrip)
    await submitPublicatie(ria, { id })
    await sendBackPublicatie(rob, { id, opmerking })
    expect((await findBegrip(ria, { slug }))?.opmerkingen).toMatchObject([{ tekst: opmerking, door: 'Rob' }])
  })

  test('komt in een mail aan de schrijver, en aan niemand anders', async () => {
    const { id } = await bericht()
    await submitPublicatie(ria, { id })
    await sendBackPublicatie(rob, { id, opmerking })
    await mailOpmerkingen.run({ id })
    const { email } = await database().gebruiker.findUniqueOrThrow({ where: { id: ria.id } })
    expect(await database().mailbericht.findMany({ select: { aan: true } })).toEqual([{ aan: email }])
  })
})
