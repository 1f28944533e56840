import { describe, expect, test } from 'vitest'
import { createNieuwsbericht } from '@/lib/domain/nieuwsberichten/create-nieuwsbericht'
import { findNieuwsbericht } from '@/lib/domain/nieuwsberichten/queries'
import { updateNieuwsbericht } from '@/lib/domain/nieuwsberichten/update-nieuwsbericht'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { tekst } from '@/tests/support/factories/themadossier'
import { trialParts, trialSave } from './trial-save'

const NIEUWS = trialParts(createNieuwsbericht, updateNieuwsbericht, findNieuwsbericht)
const velden = {
  titel: ['Nieuwe titel'],
  datum: ['2026-03-01'],
  samenvatting: ['Waar het over gaat.'],
  inhoud: [JSON.stringify(tekst('Wat er te melden is.'))],
}

const typ = (actor: GebruikerActor, sleutel: string, inhoud: Record<string, string[]>) =>
  database().klad.create({ data: { gebruikerId: actor.id, sleutel, inhoud } })

async function aBericht() {
  const actor = await redactie()
  const { id, slug } = await createNieuwsbericht(actor, {
    titel: 'Oude titel',
    datum: '2026-02-01',
    samenvatting: 'Zoals het was.',
    auteurrol: null,
    inhoud: tekst('Oud.'),
    doelgroepIds: [],
  })
  const sleutel = `nieuwsbericht:${id}`
  const probeer = (wie = actor) => trialSave(wie, { key: sleutel, id }, NIEUWS)
  return { actor, id, slug, sleutel, probeer }
}

const alles = async () => {
  const db = database()
  return JSON.stringify([
    await db.publicatie.findMany({ orderBy: { id: 'asc' } }),
    await db.nieuwsbericht.findMany({ orderBy: { id: 'asc' } }),
    await db.versie.findMany({ orderBy: { id: 'asc' } }),
    await db.klad.findMany(),
    await db.logboekregel.count(),
    await db.mailbericht.count(),
    await db.$queryRaw`select count(*)::int from graphile_worker.jobs`,
  ])
}

describe('de pagina met wat iemand typt', () => {
  test('is de pagina zoals hij wordt, en er verandert niets', async () => {
    const { actor, sleutel, slug, probeer } = await aBericht()
    await typ(actor, sleutel, velden)
    const voor = await alles()
    expect(await probeer()).toMatchObject({
      slug,
      faults: [],
      savedAt: expect.any(Date),
      page: { titel: 'Nieuwe titel', samenvatting: 'Waar het over gaat.', leestijd: 1 },
    })
    expect(await alles()).toBe(voor)
  })

  test('wordt nooit voor een echte versie aangezien', async () => {
    const { actor, id, sleutel, probeer } = await aBericht()
    await typ(actor, sleutel, velden)
    const keren = [await probeer(), await probeer()].map((keer) => keer?.page?.cacheKey)
    expect(new Set(keren).size).toBe(2)
    expect(keren).not.toContain(`${id}:2`)
  })

  test('is zonder klad de pagina zoals hij nu is', async () => {
    const { probeer } = await aBericht()
    expect(await probeer()).toMatchObject({ savedAt: null, faults: [], page: { titel: 'Oude titel' } })
  })

  test('kan er ook zijn voor wat nog nooit is opgeslagen', async () => {
    const actor = await redactie()
    const nieuw = () => trialSave(actor, { key: 'nieuwsbericht:nieuw', id: 'nieuw' }, NIEUWS)
    expect(await nieuw()).toBeNull()
    await typ(actor, 'nieuwsbericht:nieuw', velden)
    expect(await nieuw()).toMatchObject({ slug: null, page: { titel: 'Nieuwe titel' } })
    expect(await database().publicatie.count()).toBe(0)
  })

  test('zegt wat er nog bij hoort als er geen pagina van te maken is', async () => {
    const { actor, sleutel, probeer } = await aBericht()
    await typ(actor, sleutel, { ...velden, titel: [''], datum: ['morgen'] })
    expect(await probeer()).toMatchObject({
      page: null,
      faults: expect.arrayContaining([expect.stringContaining('titel'), 'Kies een datum.']),
    })
  })

  test('is er niet voor wie het niet mag wijzigen, en niet met andermans klad', async () => {
    const { actor, sleutel, probeer } = await aBericht()
    await typ(actor, sleutel, velden)
    const lezer = await hospicemedewerker()
    expect(await probeer(lezer)).toBeNull()
    await typ(lezer, sleutel, velden)
    expect(await probeer(lezer)).toBeNull()
    expect((await probeer(await redactie()))?.page?.titel).toBe('Oude titel')
  })
})
