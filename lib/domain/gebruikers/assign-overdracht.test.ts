import { describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { beheer, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aVertrek, SLEUTEL } from '@/tests/support/factories/vertrek'
import { assignOverdracht } from './assign-overdracht'
import { OP_NAAM_SOORTEN } from './labels'
import { leesOpNaam } from './opnaam'
import { findGebruiker, findOverdracht } from './queries'

const alles = (naar: string) => OP_NAAM_SOORTEN.map((soort) => ({ soort, naar }))
const opNaamVan = async (id: string) =>
  (await leesOpNaam(database(), id)).map(({ soort, sleutel }) => `${soort} ${sleutel}`)
const mails = () => database().mailbericht.findMany({ orderBy: { aan: 'asc' } })

describe('werk overdragen', () => {
  test('de lijst noemt alles wat op naam staat, met de vervanger als voorstel bij een dossier en een lijn', async () => {
    const vertrek = await aVertrek()
    const { beheerder, van, vervanger, dossier, tweede, lijn, tweedeLijn, concept, opmerking } = vertrek
    const gevonden = await findOverdracht(beheerder, { id: van.id })
    expect(gevonden?.regels).toMatchObject([
      { soort: 'VERANTWOORDELIJKE', sleutel: dossier.id, voorstel: vervanger.id },
      { soort: 'VERVANGER', sleutel: tweede.id, voorstel: null },
      { soort: 'LIJN', sleutel: lijn.id, titel: lijn.titel, voorstel: vervanger.id },
      { soort: 'LIJNVERVANGER', sleutel: tweedeLijn.id, voorstel: null },
      { soort: 'CONCEPT', sleutel: concept.id, titel: concept.titel, toelichting: 'Nieuwsbericht, concept' },
      { soort: 'KLAD', sleutel: SLEUTEL, titel: 'Nieuw: praktijkverhaal', pad: null },
      { soort: 'OPMERKING', sleutel: opmerking.id, toelichting: 'Nieuwsbericht, gepubliceerd' },
    ])
    // What the person was still typing is not for the eyes of beheer.
    expect(JSON.stringify(gevonden)).not.toContain('Half af')
    expect(JSON.stringify(gevonden)).not.toContain(opmerking.tekst)
    expect(gevonden?.mensen.map(({ id }) => id)).not.toContain(van.id)
    expect((await findGebruiker(beheerder, { id: van.id }))?.opNaam).toBe(
      '1 dossier als verantwoordelijke, 1 dossier als vervanger, 1 consultatielijn als verantwoordelijke, 1 consultatielijn als vervanger, 1 stuk dat nog niet gepubliceerd is, 1 klad en 1 open opmerking',
    )
  })

  test('alles gaat in één keer naar wie is gekozen, per groep en per stuk, met één mail per ontvanger', async () => {
    const vertrek = await aVertrek()
    const { beheerder, van, vervanger, ander, dossier, tweede, lijn, tweedeLijn } = vertrek
    const { concept, gepubliceerd, opmerking } = vertrek
    await assignOverdracht(beheerder, {
      id: van.id,
      groepen: alles(vervanger.id),
      stukken: [{ soort: 'CONCEPT', sleutel: concept.id, naar: ander.id }],
      opmerking: 'De bijlagen staan op de schijf.',
      afsluiten: true,
    })
    expect(await opNaamVan(van.id)).toEqual([])
    expect(await opNaamVan(ander.id)).toEqual([
      `VERANTWOORDELIJKE ${tweede.id}`,
      `LIJN ${tweedeLijn.id}`,
      `CONCEPT ${concept.id}`,
    ])
    expect(await opNaamVan(vervanger.id)).toEqual([
      `VERANTWOORDELIJKE ${dossier.id}`,
      `VERVANGER ${tweede.id}`,
      `LIJN ${lijn.id}`,
      `LIJNVERVANGER ${tweedeLijn.id}`,
      `KLAD ${SLEUTEL}`,
      `OPMERKING ${opmerking.id}`,
    ])
    const db = database()
    // Who wrote the remark stays who wrote it; who sees to it changed.
    expect(await db.opmerking.findUnique({ where: { id: opmerking.id } })).toMatchObject({
      auteurId: van.id,
      houderId: vervanger.id,
    })
    // The vervanger became verantwoordelijke, so that place is free.
    expect(await db.themadossier.findUnique({ where: { id: dossier.id } })).toMatchObject({
      vervangerId: null,
    })
    expect(await db.consultatielijn.findUnique({ where: { id: lijn.id } })).toMatchObject({
      vervangerId: null,
    })
    // Who wrote what readers see, stays who wrote it.
    expect(await db.publicatie.findUnique({ where: { id: gepubliceerd.id } })).toMatchObject({
      auteurId: van.id,
    })
    expect(await db.gebruiker.findUnique({ where: { id: van.id } })).toMatchObject({
      gedeactiveerdOp: expect.any(Date),
    })
    const verstuurd = await mails()
    expect(verstuurd.map(({ aan }) => aan).sort()).toEqual([ander.email, vervanger.email].sort())
    for (const { tekst } of verstuurd) expect(tekst).toContain('De bijlagen staan op de schijf.')
    const naarAnder = verstuurd.find(({ aan }) => aan === ander.email)?.tekst
    expect(naarAnder).toContain(`/nieuws/${concept.slug}`)
    expect(naarAnder).not.toContain(dossier.publicatie.titel)
    const [regel] = await db.logboekregel.findMany({ where: { handeling: 'gebruiker.assignOverdracht' } })
    expect(regel).toMatchObject({
      item: van.id,
      details: {
        verantwoordelijke: 1,
        vervanger: 1,
        lijn: 1,
        lijnvervanger: 1,
        concept: 1,
        klad: 1,
        opmerking: 1,
        afgesloten: true,
      },
    })
  })

  test('zonder afsluiten mag een deel blijven, en werkt het account door', async () => {
    const { beheerder, van, ander, dossier } = await aVertrek()
    await assignOverdracht(beheerder, {
      id: van.id,
      stukken: [{ soort: 'VERANTWOORDELIJKE', sleutel: dossier.id, naar: ander.id }],
    })
    expect(await opNaamVan(van.id)).toHaveLength(6)
    expect(await database().gebruiker.findUnique({ where: { id: van.id } })).toMatchObject({
      gedeactiveerdOp: null,
    })
  })

  test('dubbel versturen draagt niets tweemaal over en mailt niet nog eens', async () => {
    const { beheerder, van, ander, dossier } = await aVertrek()
    const invoer = {
      id: van.id,
      stukken: [{ soort: 'VERANTWOORDELIJKE' as const, sleutel: dossier.id, naar: ander.id }],
    }
    const keren = await Promise.allSettled([
      assignOverdracht(beheerder, invoer),
      assignOverdracht(beheerder, invoer),
    ])
    expect(keren.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(
      (await database().themadossier.findUnique({ where: { id: dossier.id } }))?.verantwoordelijkeId,
    ).toBe(ander.id)
    expect(await mails()).toHaveLength(1)
  })
})

describe('wat niet kan, verandert niets', () => {
  test('afsluiten terwijl iets geen nieuwe naam kreeg: de zin staat bij dat stuk', async () => {
    const { beheerder, van, ander, dossier, concept } = await aVertrek()
    const voor = await opNaamVan(van.id)
    await expect(
      assignOverdracht(beheerder, {
        id: van.id,
        groepen: alles(ander.id).filter(({ soort }) => soort !== 'CONCEPT' && soort !== 'VERVANGER'),
        stukken: [
          { soort: 'VERANTWOORDELIJKE', sleutel: dossier.id, naar: ander.id },
          { soort: 'CONCEPT', sleutel: concept.id, naar: '' },
        ],
        afsluiten: true,
      }),
    ).rejects.toMatchObject({
      fields: { 'stukken[1].naar': [`Kies wie “${concept.titel}” overneemt.`], '': [expect.any(String)] },
    })
    expect(await opNaamVan(van.id)).toEqual(voor)
    expect(await mails()).toEqual([])
  })

  test('iemand die al verantwoordelijke is, wordt geen vervanger van zichzelf', async () => {
    const { beheerder, van, ander } = await aVertrek()
    await expect(
      assignOverdracht(beheerder, { id: van.id, groepen: alles(ander.id), afsluiten: true }),
    ).rejects.toMatchObject({ fields: { '': [expect.stringContaining('Anders is al verantwoordelijke')] } })
    expect(await opNaamVan(van.id)).toHaveLength(7)
  })

  test('een open opmerking gaat niet naar wie haar niet mag zien', async () => {
    const { beheerder, van, opmerking } = await aVertrek()
    const lezer = await hospicemedewerker()
    const stukken = [{ soort: 'OPMERKING' as const, sleutel: opmerking.id, naar: lezer.id }]
    await expect(assignOverdracht(beheerder, { id: van.id, stukken })).rejects.toMatchObject({
      fields: { 'stukken[0].naar': [expect.stringContaining('ziet de opmerking dus niet')] },
    })
  })

  test('een stuk gaat niet naar wie het niet mag bewerken, een verhaal wel', async () => {
    const { beheerder, van, concept } = await aVertrek()
    const lezer = await hospicemedewerker()
    const verhaal = (await aPraktijkverhaal({ publicatie: { status: 'CONCEPT', auteurId: van.id } }))
      .publicatie
    const naar = (sleutel: string) =>
      assignOverdracht(beheerder, {
        id: van.id,
        stukken: [{ soort: 'CONCEPT', sleutel, naar: lezer.id }],
      })
    await expect(naar(concept.id)).rejects.toMatchObject({
      fields: { 'stukken[0].naar': [expect.stringContaining('niet bewerken')] },
    })
    await naar(verhaal.id)
    expect(await opNaamVan(lezer.id)).toEqual([`CONCEPT ${verhaal.id}`])
  })

  test('een klad gaat niet over een klad van de ander heen', async () => {
    const { beheerder, van, ander } = await aVertrek()
    await database().klad.create({
      data: { gebruikerId: ander.id, sleutel: SLEUTEL, inhoud: { titel: 'Eigen' } },
    })
    await expect(
      assignOverdracht(beheerder, {
        id: van.id,
        stukken: [{ soort: 'KLAD', sleutel: SLEUTEL, naar: ander.id }],
      }),
    ).rejects.toMatchObject({ fields: { 'stukken[0].naar': [expect.stringContaining('schrijft zelf al')] } })
    expect(await database().klad.count()).toBe(2)
  })

  test('niet naar een gesloten account, niet naar wie het al heeft, en niet naar niemand', async () => {
    const { beheerder, van } = await aVertrek()
    const weg = await aGebruiker({ gedeactiveerdOp: new Date() })
    const naar = (wie: string | null) =>
      assignOverdracht(beheerder, { id: van.id, groepen: [{ soort: 'CONCEPT', naar: wie }] })
    await expect(naar(weg.id)).rejects.toThrow('geen account meer')
    await expect(naar(van.id)).rejects.toThrow('iemand anders')
    await expect(naar(null)).rejects.toThrow('Kies bij minstens één stuk')
  })

  test('het eigen account sluiten kan niet, ook niet met een overdracht', async () => {
    const beheerder = await beheer()
    const ander = await redactie()
    await aPublicatie({ status: 'CONCEPT', auteurId: beheerder.id })
    await expect(
      assignOverdracht(beheerder, { id: beheerder.id, groepen: alles(ander.id), afsluiten: true }),
    ).rejects.toThrow('je eigen account niet sluiten')
  })
})
