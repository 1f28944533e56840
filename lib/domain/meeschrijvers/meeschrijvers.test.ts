import { describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aMeeschrijfvraag, aMeeschrijver } from '@/tests/support/factories/meeschrijver'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { leesMijn } from '../gebruikers/mijn'
import { sluit } from '../gebruikers/sluiten'
import { findPraktijkverhaal, findPraktijkverhaalVoorBewerken } from '../praktijkverhalen/queries'
import { submitPraktijkverhaal } from '../praktijkverhalen/submit-praktijkverhaal'
import { updatePraktijkverhaal } from '../praktijkverhalen/update-praktijkverhaal'
import { endMeeschrijver } from './end-meeschrijver'
import { WACHTDAGEN } from './labels'
import { findMeeschrijvers } from './queries'
import { requestMeeschrijver } from './request-meeschrijver'
import { setMeeschrijver } from './set-meeschrijver'

const adresVan = async ({ id }: GebruikerActor) =>
  (await database().gebruiker.findUniqueOrThrow({ where: { id } })).email
const rijen = (publicatieId: string) =>
  database().meeschrijver.findMany({ where: { publicatieId }, orderBy: { id: 'asc' } })
const mails = (aan: string) => database().mailbericht.findMany({ where: { aan } })
const mijnVan = (actor: GebruikerActor) => leesMijn(database(), actor, null, new Date())

async function eenConcept() {
  const auteur = await hospicemedewerker({ netwerkId: (await aNetwerk()).id })
  const collega = await hospicemedewerker({ netwerkId: (await aNetwerk()).id })
  const { id, publicatie } = await aPraktijkverhaal({
    publicatie: { status: 'CONCEPT', gepubliceerdOp: null, auteurId: auteur.id },
  })
  return { auteur, collega, id, slug: publicatie.slug, titel: publicatie.titel }
}

async function samen() {
  const wereld = await eenConcept()
  const { id: rij } = await aMeeschrijver(wereld.id, wereld.collega.id)
  return { ...wereld, rij }
}

const bewerking = async (actor: GebruikerActor, slug: string) => {
  const verhaal = await findPraktijkverhaalVoorBewerken(actor, { slug })
  if (!verhaal) throw new Error('niet te bewerken')
  const { id, versie, velden } = verhaal
  return { id, versie, ...velden }
}

describe('een collega vragen', () => {
  test('de collega krijgt één mail, en ziet in Mijn Kennisplein alleen de titel en wie het vraagt', async () => {
    const { auteur, collega, id, slug, titel } = await eenConcept()
    const email = await adresVan(collega)
    await requestMeeschrijver(auteur, { id, email: email.toUpperCase() })
    expect(await mails(email)).toHaveLength(1)
    const { meeschrijfvragen, concepten } = await mijnVan(collega)
    const [vraag] = await rijen(id)
    expect(meeschrijfvragen).toEqual([{ id: vraag?.id, titel, door: auteur.naam }])
    expect(concepten).toEqual([])
    expect(await findPraktijkverhaal(collega, { slug })).toBeNull()
    expect(await findPraktijkverhaalVoorBewerken(collega, { slug })).toBeNull()
    expect(await findMeeschrijvers(collega, { id })).toBeNull()
  })

  test('of er een account is, is nergens aan te zien: niet van wie geen verhaal mag schrijven, en niet van niemand', async () => {
    const { auteur, collega, id } = await eenConcept()
    const adressen = [await adresVan(collega), await adresVan(await beheer()), 'niemand@elders.example']
    for (const email of adressen) await requestMeeschrijver(auteur, { id, email })
    const lijst = await findMeeschrijvers(auteur, { id })
    expect(lijst?.mensen.map(({ wie, stand, woord, isZelf }) => ({ wie, stand, woord, isZelf }))).toEqual(
      adressen.map((wie) => ({ wie, stand: 'GEVRAAGD', woord: null, isZelf: false })),
    )
    expect((await Promise.all(adressen.map(mails))).map(({ length }) => length)).toEqual([1, 0, 0])
    for (const email of adressen)
      await expect(requestMeeschrijver(auteur, { id, email })).rejects.toThrow('Wacht op het antwoord')
  })

  test('alleen de schrijver en de redactie vragen, en alleen bij een concept', async () => {
    const { auteur, collega, id, rij: _ } = await samen()
    const vraag = { id, email: 'nieuw@hospice.example' }
    for (const actor of [collega, await hospicemedewerker(), await coordinator(), await beheer()])
      await expect(requestMeeschrijver(actor, vraag)).rejects.toThrow(NotFoundError)
    await requestMeeschrijver(await redactie(), vraag)
    await database().publicatie.update({ where: { id }, data: { status: 'TER_BEOORDELING' } })
    await expect(requestMeeschrijver(auteur, { ...vraag, email: 'ander@h.example' })).rejects.toThrow(
      NotFoundError,
    )
  })

  test('er zijn er niet meer dan vijf tegelijk, ook als twee mensen samen vragen', async () => {
    const { auteur, id } = await eenConcept()
    const vraag = (nummer: number) => requestMeeschrijver(auteur, { id, email: `v${nummer}@hospice.example` })
    const antwoorden = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map(vraag))
    expect(antwoorden.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect(await rijen(id)).toHaveLength(5)
    await expect(vraag(8)).rejects.toThrow('Haal eerst iemand weg')
  })

  test('het eigen adres kan niet', async () => {
    const { auteur, id } = await eenConcept()
    await expect(requestMeeschrijver(auteur, { id, email: await adresVan(auteur) })).rejects.toThrow(
      'van de schrijver zelf',
    )
  })
})

describe('antwoord geven', () => {
  test('wie ja zegt, leest en bewerkt het verhaal zoals de schrijver, en de schrijver hoort het', async () => {
    const { auteur, collega, id, slug } = await eenConcept()
    await requestMeeschrijver(auteur, { id, email: await adresVan(collega) })
    const [vraag] = await rijen(id)
    await setMeeschrijver(collega, { id: vraag?.id ?? '', antwoord: 'JA', woord: 'Leuk!' })
    expect(await rijen(id)).toMatchObject([{ stand: 'JA', email: null, woord: 'Leuk!' }])
    expect(await mails(await adresVan(auteur))).toHaveLength(1)
    expect((await findMeeschrijvers(auteur, { id }))?.mensen).toMatchObject([
      { wie: collega.naam, stand: 'JA', woord: 'Leuk!' },
    ])
    expect(await findPraktijkverhaal(collega, { slug })).toMatchObject({
      magBewerken: true,
      magOpmerkingenZien: true,
      mag: { submit: false, publish: false },
    })
    const { meeschrijfvragen, concepten } = await mijnVan(collega)
    expect([meeschrijfvragen, concepten.map((een) => een.id)]).toEqual([[], [id]])
  })

  test('een ander antwoordt niet, en een antwoord geldt één keer', async () => {
    const { auteur, collega, id } = await eenConcept()
    const vraag = { id: (await aMeeschrijfvraag(id, collega.id)).id, antwoord: 'NEE' as const }
    for (const actor of [auteur, await hospicemedewerker(), await redactie()])
      await expect(setMeeschrijver(actor, vraag)).rejects.toThrow(NotFoundError)
    await setMeeschrijver(collega, vraag)
    await expect(setMeeschrijver(collega, vraag)).rejects.toThrow(NotFoundError)
  })

  test('na nee vraagt niemand het een maand lang opnieuw; daarna wel', async () => {
    const { auteur, collega, id } = await eenConcept()
    const email = await adresVan(collega)
    const { id: rij } = await aMeeschrijfvraag(id, collega.id, { email })
    await setMeeschrijver(collega, { id: rij, antwoord: 'NEE', woord: 'Te druk.' })
    await expect(requestMeeschrijver(auteur, { id, email })).rejects.toThrow('schrijft liever niet mee')
    await expect(endMeeschrijver(auteur, { id: rij })).rejects.toThrow(NotFoundError)
    const lang = new Date(Date.now() - (WACHTDAGEN + 1) * 86_400_000)
    await database().meeschrijver.update({ where: { id: rij }, data: { antwoordOp: lang } })
    await requestMeeschrijver(auteur, { id, email })
    expect(await rijen(id)).toMatchObject([{ id: rij, stand: 'GEVRAAGD', woord: null }])
  })

  test('is het verhaal al aangeboden, dan komt er geen schrijver meer bij', async () => {
    const { collega, id } = await eenConcept()
    const { id: rij } = await aMeeschrijfvraag(id, collega.id)
    await database().publicatie.update({ where: { id }, data: { status: 'TER_BEOORDELING' } })
    expect((await mijnVan(collega)).meeschrijfvragen).toEqual([])
    await expect(setMeeschrijver(collega, { id: rij, antwoord: 'JA' })).rejects.toThrow(RefusedError)
  })
})

describe('samen schrijven', () => {
  test('wie meeschrijft bewaart, maar biedt niet aan; de schrijver wel', async () => {
    const { auteur, collega, slug } = await samen()
    const velden = await bewerking(collega, slug)
    await expect(updatePraktijkverhaal(collega, { ...velden, vervolg: 'aanbieden' })).rejects.toThrow(
      NotFoundError,
    )
    await expect(submitPraktijkverhaal(collega, { id: velden.id })).rejects.toThrow(NotFoundError)
    const bewaard = await updatePraktijkverhaal(collega, { ...velden, titel: 'Samen geschreven' })
    expect(bewaard).toMatchObject({ uitkomst: 'OPGESLAGEN', vervolg: 'BEWAARD' })
    const nieuw = await bewerking(auteur, slug)
    expect(nieuw.titel).toBe('Samen geschreven')
    expect(await updatePraktijkverhaal(auteur, { ...nieuw, vervolg: 'aanbieden' })).toMatchObject({
      vervolg: 'AANGEBODEN',
    })
    expect(await findPraktijkverhaal(collega, { slug })).toMatchObject({
      magBewerken: false,
      status: 'TER_BEOORDELING',
    })
  })

  test('bewaren schrijver en meeschrijver tegelijk, dan wint er één en houdt de ander beide teksten', async () => {
    const { auteur, collega, slug } = await samen()
    const [een, ander] = await Promise.all([bewerking(auteur, slug), bewerking(collega, slug)])
    const uitkomsten = await Promise.all([
      updatePraktijkverhaal(auteur, { ...een, titel: 'Van de schrijver' }),
      updatePraktijkverhaal(collega, { ...ander, titel: 'Van de collega' }),
    ])
    expect(uitkomsten.map(({ uitkomst }) => uitkomst).sort()).toEqual(['BOTSING', 'OPGESLAGEN'])
  })

  test('beide kanten kunnen stoppen; daarna is het verhaal weer van de schrijver alleen', async () => {
    for (const wie of ['auteur', 'collega'] as const) {
      const { rij, slug, id, ...mensen } = await samen()
      await endMeeschrijver(mensen[wie], { id: rij })
      expect(await findPraktijkverhaal(mensen.collega, { slug })).toBeNull()
      expect(await rijen(id)).toMatchObject([{ stand: 'GESTOPT' }])
    }
  })

  test('een vraag zonder antwoord neemt de schrijver terug, zonder spoor', async () => {
    const { auteur, id } = await eenConcept()
    const { id: rij } = await aMeeschrijfvraag(id, null)
    await endMeeschrijver(auteur, { id: rij })
    expect(await rijen(id)).toEqual([])
  })

  test('van een account dat sluit blijft een vraag staan als adres', async () => {
    const { collega, id } = await eenConcept()
    await aMeeschrijfvraag(id, collega.id)
    await sluit(database(), collega.id, new Date())
    expect(await rijen(id)).toMatchObject([{ gebruikerId: null, stand: 'GEVRAAGD' }])
  })
})
