import { beforeEach, describe, expect, test } from 'vitest'
import { type Actor, bezoeker, type GebruikerActor } from '@/lib/kernel/actor'
import { InvalidInputError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { publishNieuwsbericht } from '../nieuwsberichten/publish-nieuwsbericht'
import { findVerbreding } from '../zichtbaarheid/queries'
import { setZichtbaarheid } from '../zichtbaarheid/set-zichtbaarheid'
import { archivePublicatie } from './archive-publicatie'
import { changeSlug } from './change-slug'
import { findIntrekking, findTeStoppen } from './queries'
import { restorePublicatie } from './restore-publicatie'
import { withdrawPublicatie } from './withdraw-publicatie'

const soort = 'NIEUWSBERICHT'
const uitleg = 'De richtlijn is vervallen.'
let redacteur: GebruikerActor
let lid: GebruikerActor

beforeEach(async () => {
  redacteur = await redactie()
  lid = await hospicemedewerker()
})

const opAdres = (slug: string, actor: Actor = lid) => findIntrekking(actor, { soort, slug })

describe('het adres van een stuk dat weg is', () => {
  test.each([
    ['ingetrokken', withdrawPublicatie],
    ['gearchiveerd', archivePublicatie],
  ])('zegt wie het kon lezen waarom het weg is: %s', async (_, stap) => {
    const { id } = await aPublicatie({ slug: 'oud' })
    await stap(redacteur, { id, uitleg })
    expect(await opAdres('oud')).toMatchObject({ uitleg, vervanger: null })
    expect(await opAdres('oud', bezoeker)).toBeNull()
  })

  test('zegt niets van een concept dat nooit gepubliceerd was', async () => {
    const { id } = await aPublicatie({ slug: 'nooit', status: 'CONCEPT' })
    await archivePublicatie(redacteur, { id, uitleg })
    expect(await opAdres('nooit')).toBeNull()
    expect(await database().intrekking.count()).toBe(0)
  })

  test('vertelt nieuwe lezers niets als het stuk later voor meer of minder mensen bedoeld is', async () => {
    const { id } = await aPublicatie({ slug: 'besloten', zichtbaarheid: 'NETWERKCOORDINATOREN' })
    await withdrawPublicatie(redacteur, { id, uitleg })
    const regio = await coordinator()
    const gezien = (await findVerbreding(redacteur, { id, naar: 'OPENBAAR' }))?.vingerafdruk
    await setZichtbaarheid(redacteur, { id, zichtbaarheid: 'OPENBAAR', gezien })
    for (const actor of [bezoeker, lid]) expect(await opAdres('besloten', actor)).toBeNull()
    expect(await opAdres('besloten', regio)).toMatchObject({ uitleg })

    const open = await aPublicatie({ slug: 'open', zichtbaarheid: 'OPENBAAR' })
    await withdrawPublicatie(redacteur, { id: open.id, uitleg })
    expect(await opAdres('open', bezoeker)).toMatchObject({ uitleg })
    await setZichtbaarheid(redacteur, { id: open.id, zichtbaarheid: 'LEDEN' })
    expect(await opAdres('open', bezoeker)).toBeNull()
    expect(await opAdres('open')).toMatchObject({ uitleg })
  })

  test('zegt het op elk vroeger adres, ook na een tweede nieuwe naam', async () => {
    const { id } = await aPublicatie({ slug: 'een' })
    await changeSlug(redacteur, { id, slug: 'twee' })
    await changeSlug(redacteur, { id, slug: 'drie' })
    await withdrawPublicatie(redacteur, { id, uitleg })
    for (const slug of ['een', 'twee', 'drie']) expect(await opAdres(slug)).toMatchObject({ uitleg })
    expect(await findIntrekking(lid, { soort: 'SCHOLING', slug: 'een' })).toBeNull()
  })

  test('leidt na opnieuw publiceren weer gewoon naar het stuk', async () => {
    const { id, publicatie } = await aNieuwsbericht()
    await withdrawPublicatie(redacteur, { id, uitleg })
    await archivePublicatie(redacteur, { id })
    await restorePublicatie(redacteur, { id })
    expect(await opAdres(publicatie.slug)).toMatchObject({ uitleg })
    await publishNieuwsbericht(redacteur, { id })
    expect(await opAdres(publicatie.slug)).toBeNull()
    expect(await database().intrekking.count()).toBe(0)
  })

  test('vraagt een zin, en bewaart die ook voor de schrijver', async () => {
    const { id } = await aPublicatie()
    for (const leeg of [undefined, '', '   '])
      await expect(
        withdrawPublicatie(redacteur, { id, uitleg: leeg, opmerking: 'Weg ermee' }),
      ).rejects.toThrow(InvalidInputError)
    await withdrawPublicatie(redacteur, { id, uitleg })
    expect(await database().opmerking.findMany({ select: { tekst: true } })).toEqual([{ tekst: uitleg }])
  })
})

describe('wat ervoor in de plaats komt', () => {
  const weg = async (vervanging: string, wens = {}) => {
    const { id, slug } = await aPublicatie(wens)
    await withdrawPublicatie(redacteur, { id, uitleg, vervanging })
    return slug
  }

  test.each(['Het nieuwe bericht', 'het NIEUWE bericht', '/nieuws/nieuw-bericht', '/nieuws/vroeger/'])(
    'kies je met een titel of een adres: %s',
    async (getypt) => {
      const { id } = await aPublicatie({ slug: 'vroeger', titel: 'Het nieuwe bericht' })
      await changeSlug(redacteur, { id, slug: 'nieuw-bericht' })
      const slug = await weg(getypt)
      const nieuw = { soort, slug: 'nieuw-bericht', titel: 'Het nieuwe bericht' }
      expect(await opAdres(slug)).toMatchObject({ vervanger: nieuw })
      await changeSlug(redacteur, { id, slug: 'nog-nieuwer' })
      expect(await opAdres(slug)).toMatchObject({ vervanger: { slug: 'nog-nieuwer' } })
      await withdrawPublicatie(redacteur, { id, uitleg })
      expect(await opAdres(slug)).toMatchObject({ uitleg, vervanger: null })
    },
  )

  test('verwijst een lezer niet naar wat die niet meer mag openen', async () => {
    const { id } = await aPublicatie({ titel: 'Nieuw' })
    const slug = await weg('Nieuw')
    await setZichtbaarheid(redacteur, { id, zichtbaarheid: 'NETWERKCOORDINATOREN' })
    expect(await opAdres(slug)).toMatchObject({ vervanger: null })
    expect(await opAdres(slug, await coordinator())).toMatchObject({ vervanger: { titel: 'Nieuw' } })
  })

  test.each([
    ['dat niemand kent', {}],
    ['dat een concept is', { titel: 'Nieuw', status: 'CONCEPT' as const }],
    ['dat niet alle lezers mogen openen', { titel: 'Nieuw', zichtbaarheid: 'NETWERKCOORDINATOREN' as const }],
    ['zonder eigen pagina', { titel: 'Nieuw', soort: 'BRON' as const }],
    ['met alleen een jokerteken', { titel: 'Nieuwer' }],
  ])('kan geen stuk zijn %s', async (wat, wens) => {
    await aPublicatie(wens)
    const poging = weg(wat.includes('joker') ? 'Nieuw%' : 'Nieuw')
    await expect(poging).rejects.toMatchObject({
      fields: { vervanging: [expect.stringContaining('geen gepubliceerde pagina')] },
    })
    expect(await database().intrekking.count()).toBe(0)
  })

  test('kan niet het stuk zelf zijn, en bij twee met één titel zeg je welke', async () => {
    const zelf = weg('Zelf', { titel: 'Zelf' })
    await expect(zelf).rejects.toThrow(InvalidInputError)
    await aPublicatie({ titel: 'Rouw' })
    await aPublicatie({ titel: 'Rouw', soort: 'SCHOLING', slug: 'rouw' })
    await expect(weg('Rouw')).rejects.toMatchObject({
      fields: { vervanging: [expect.stringContaining('meer pagina’s')] },
    })
    expect(await opAdres(await weg('Rouw (Scholing)'))).toMatchObject({ vervanger: { soort: 'SCHOLING' } })
  })

  test('staat op het formulier: alleen wat de lezers van het oude stuk mogen openen', async () => {
    const { id } = await aPublicatie({ zichtbaarheid: 'OPENBAAR', titel: 'Weg' })
    await aPublicatie({ titel: 'Voor leden' })
    await aPublicatie({ titel: 'Open', zichtbaarheid: 'OPENBAAR' })
    const stuk = await findTeStoppen(redacteur, { id })
    expect(stuk).toMatchObject({ titel: 'Weg', mag: true, vervangers: [{ titel: 'Open' }] })
    const eigen = await aPublicatie({ status: 'CONCEPT' })
    expect(await findTeStoppen(redacteur, { id: eigen.id })).toBeNull()
  })
})
