import { createConsultatielijn } from '@/lib/domain/consultatielijnen/create-consultatielijn'
import { createDiscipline } from '@/lib/domain/disciplines/create-discipline'
import { createDomein } from '@/lib/domain/domeinen/create-domein'
import { createNiveau } from '@/lib/domain/niveaus/create-niveau'
import { createOrganisatie } from '@/lib/domain/organisaties/create-organisatie'
import { createSynoniemgroep } from '@/lib/domain/synoniemgroepen/create-synoniemgroep'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import type { Publicatiestatus } from '@/prisma/generated/client'
import { beheer, coordinator, hospicemedewerker, redactie } from './actors'
import { makePersonal, makeSamen } from './command-person'
import { aBegrip } from './factories/begrip'
import { aBestand, aBijlage, anUpload } from './factories/bijlage'
import { aBron } from './factories/bron'
import { aConsortium } from './factories/consortiumdag'
import { aConsultatielijn, LIJN, type LijnWens } from './factories/consultatielijn'
import { aDoelgroep } from './factories/doelgroep'
import { aKennisvraag } from './factories/kennisvraag'
import { aMelding } from './factories/melding'
import { aNetwerk } from './factories/netwerk'
import { aNieuwsbericht } from './factories/nieuwsbericht'
import { aOpmerking } from './factories/opmerking'
import { aPraktijkverhaal } from './factories/praktijkverhaal'
import { aReactie } from './factories/reactie'
import { aScholing } from './factories/scholing'
import { aThemadossier, tekst } from './factories/themadossier'
import { aHalte, aTournee } from './factories/tournee'
import { aWeblink } from './factories/weblink'
import { aWerkvorm } from './factories/werkvorm'

/** Everybody a right can depend on, by how the table of rights calls them. */
export type Wie =
  | 'bezoeker'
  | 'hospicemedewerker'
  | 'hospicemedewerker elders'
  | 'auteur'
  | 'verantwoordelijke'
  | 'vervanger'
  | 'coordinator'
  | 'coordinator elders'
  | 'redacteur'
  | 'andere redacteur'
  | 'beheerder'
  | 'achtergrondwerk'

export type Mensen = Record<Wie, Actor>
type Stuk = { id: string; ref: string; slug: string }

/** One of everything that a command can be about, in every status where that matters. */
export type CommandWorld = Awaited<ReturnType<typeof makeCommandWorld>>

/** Fills the database. The stories are the auteur's, or the redacteur's own; all lies in the netwerk of `thuis`. */
export async function makeCommandWorld() {
  const [thuis, elders, doelgroep] = await Promise.all([aNetwerk(), aNetwerk(), aDoelgroep()])
  const { mensen, auteur, redacteur, zorgt, vervangt } = await makePeople(thuis.id, elders.id)
  const dossier = { verantwoordelijkeId: zorgt.id, vervangerId: vervangt.id }
  const verhaalVan = (auteurId: string) =>
    perStatus((status) =>
      aPraktijkverhaal({
        publicatie: { status, auteurId, netwerkId: thuis.id },
        doelgroepIds: [doelgroep.id],
      }),
    )
  const [kaal, vol] = await Promise.all([
    aThemadossier({ publicatie: { status: 'CONCEPT' }, dossier, onderdelen: [], kenniskaart: false }),
    aThemadossier({ publicatie: { status: 'GEPUBLICEERD' }, dossier }),
  ])
  const verhalen = await verhaalVan(auteur.id)
  const scholingen = await perStatus((status) => aScholing({ publicatie: { status, netwerkId: thuis.id } }))
  const klein = await makeSmall()
  const opmerkingBij = async (stuk: Stuk) => ({ ...(await aOpmerking(stuk, redacteur.id)), stuk })
  const lijnen = await perStatus((status) => aLijn({ publicatie: { status }, ...dossier }))
  const tournee = await aTournee(scholingen.GEPUBLICEERD.id)
  const over = { dossier: vol, verhaal: verhalen.GEPUBLICEERD, lijn: klein.lijn }
  return {
    mensen,
    auteur,
    thuis,
    elders,
    doelgroep,
    lijnen,
    vrijeDoelgroep: await aDoelgroep(),
    dossiers: await perStatus((status) => aThemadossier({ publicatie: { status }, dossier })),
    verhalen,
    eigenVerhalen: await verhaalVan(redacteur.id),
    scholingen,
    tournee,
    halte: await aHalte(tournee.id, elders.id),
    kaal,
    vol,
    voorstel: await aVoorstel(vol, zorgt.id),
    bestand: await aBestand(),
    upload: await anUpload(vol.id, redacteur.id),
    bijlage: await aBijlage(vol.id),
    bijlageVanScholing: await aBijlage(scholingen.GEPUBLICEERD.id),
    weggehaald: await aBijlage(vol.id, { verwijderdOp: new Date() }),
    oudeVersies: {
      dossier: await eenOudeVersie(vol.publicatie),
      onderdeel: await eenOudeVersie(vol.onderdelen[0]),
      scholing: await eenOudeVersie(scholingen.GEPUBLICEERD),
      verhaal: await eenOudeVersie(verhalen.CONCEPT),
      aangeboden: await eenOudeVersie(verhalen.TER_BEOORDELING),
      begrip: await eenOudeVersie(klein.begrip),
    },
    ...klein,
    ...(await aConsortium(verhalen.GEPUBLICEERD.id, auteur.id)),
    opmerkingen: {
      CONCEPT: await opmerkingBij(verhalen.CONCEPT),
      GEPUBLICEERD: await opmerkingBij(verhalen.GEPUBLICEERD),
      GEARCHIVEERD: await opmerkingBij(verhalen.GEARCHIVEERD),
      dossier: await opmerkingBij(vol.publicatie),
      scholing: await opmerkingBij(scholingen.GEPUBLICEERD),
    },
    meldingen: await makeMeldingen(auteur.id, over),
    reacties: {
      eigen: await aReactie(verhalen.GEPUBLICEERD.id, auteur.id),
      verborgen: await aReactie(verhalen.GEPUBLICEERD.id, auteur.id, redacteur.id),
    },
    ...(await makePersonal(auteur, thuis.id)),
    ...(await makeSamen(auteur.id, thuis.id, mensen)),
  }
}

const aLijn = async (wens: LijnWens) => ({ publicatie: await aConsultatielijn(wens) })

type Make = (status: Publicatiestatus) => Promise<{ publicatie: Stuk }>
const perStatus = async (make: Make): Promise<Record<Publicatiestatus, Stuk>> => ({
  CONCEPT: (await make('CONCEPT')).publicatie,
  TER_BEOORDELING: (await make('TER_BEOORDELING')).publicatie,
  GEPUBLICEERD: (await make('GEPUBLICEERD')).publicatie,
  GEARCHIVEERD: (await make('GEARCHIVEERD')).publicatie,
})

async function makePeople(netwerkId: string, anders: string) {
  const [auteur, redacteur, zorgt, vervangt] = [
    await hospicemedewerker({ netwerkId }),
    await redactie({ netwerkId }),
    await hospicemedewerker({ netwerkId }),
    await hospicemedewerker({ netwerkId: anders }),
  ]
  const mensen: Mensen = {
    bezoeker,
    hospicemedewerker: await hospicemedewerker({ netwerkId }),
    'hospicemedewerker elders': await hospicemedewerker({ netwerkId: anders }),
    auteur,
    verantwoordelijke: zorgt,
    vervanger: vervangt,
    coordinator: await coordinator({ netwerkId }),
    'coordinator elders': await coordinator({ netwerkId: anders }),
    redacteur,
    'andere redacteur': await redactie(),
    beheerder: await beheer(),
    achtergrondwerk: job('proefinhoud'),
  }
  return { mensen, auteur, redacteur, zorgt, vervangt }
}

const aVoorstel = ({ publicatie }: { publicatie: { ref: string } }, gebruikerId: string) =>
  database().versie.create({
    data: {
      item: publicatie.ref,
      nummer: 1,
      aard: 'VOORSTEL',
      gebruikerId,
      inhoud: { titel: 'Nieuw', samenvatting: 'Beter.', inleiding: tekst('Anders.') },
    },
  })

type Over = { dossier: { id: string }; verhaal: { id: string }; lijn: { id: string } }
const makeMeldingen = async (gebruikerId: string, { dossier, verhaal, lijn }: Over) => ({
  dossier: await aMelding({ gebruikerId, publicatieId: dossier.id }),
  verhaal: await aMelding({ gebruikerId, publicatieId: verhaal.id }),
  lijn: await aMelding({ gebruikerId, publicatieId: lijn.id }),
})

/** A text that stood there before the present one. */
const eenOudeVersie = (stuk: { ref: string } | undefined) =>
  database().versie.create({ data: { item: stuk?.ref ?? '', nummer: 0, inhoud: { titel: 'Van vroeger' } } })

const VINDPLAATS = 'Bron | https://bron.example/1'

async function makeSmall() {
  const seed = job('proefinhoud')
  const concept = { publicatie: { status: 'CONCEPT' as const } }
  return {
    bron: (await aBron(concept)).publicatie,
    begrip: (await aBegrip(concept)).publicatie,
    anderBegrip: (await aBegrip({ publicatie: { titel: 'Rouw' } })).publicatie,
    kennisvraag: (await aKennisvraag(concept)).publicatie,
    nieuws: (await aNieuwsbericht(concept)).publicatie,
    lijn: await createConsultatielijn(seed, LIJN),
    werkvorm: await aWerkvorm(),
    discipline: await createDiscipline(seed, { naam: 'Arts', gebruikelijkNiveau: '' }),
    domein: await createDomein(seed, {
      nummer: 1,
      naam: 'Kern',
      uitleg: 'Kern',
      vindplaatsen: VINDPLAATS,
      opmerking: '',
    }),
    niveau: await createNiveau(seed, { nummer: 4, naam: 'Mbo', uitleg: 'Mbo', opmerking: '' }),
    organisatie: await createOrganisatie(seed, {
      naam: 'Hospice',
      soort: 'HOSPICE',
      gemeente: '',
      netwerkId: '',
      website: '',
      telefoon: '',
      opmerking: '',
    }),
    synoniemgroep: await createSynoniemgroep(seed, { termen: 'delier\nverward', verwijstNaar: '' }),
    weblink: await aWeblink(),
    agendabron: await database().agendabron.create({
      data: { naam: 'Carend', url: 'https://carend.example' },
    }),
    zoekgat: await database().zoekgat.create({ data: { vraag: 'jeuk' } }),
  }
}
