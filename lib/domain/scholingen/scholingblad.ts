import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { alsBijlage, selectBijlagen } from '../bijlagen/queries'
import { canEditOpname, canSeeOpname, opnameslot, selectAkkoordstand } from '../opnames/policy'
import { alsOpmerking, selectAlgemeen } from '../publicatie/historienaam'
import { dagenEerder, laatsteDag, leesLokaal } from '../publicatie/lokaletijd'
import { magOvergangen } from '../publicatie/mag-overgangen'
import { canEditPublicatie, readablePublished, selectForPolicy } from '../publicatie/policy'
import { alsVerwijzingen, selectVerwijzingen } from '../publicatie/verwijzingen'
import { alsOpbrengst, selectOpbrengst } from '../reflecties/queries'
import { isTekstDoc } from '../teksten/leesschema'
import { type Aanmeldstand, aanmeldstand } from './aanmelding'
import { isCodeOpen } from './deelnamecode'
import { LEGE_TEKST } from './gegevens'
import { ruimteVan } from './inschrijvingen'
import { isLinkOpen } from './onlinelink'
import { canSeeInschrijvingen } from './policy'
import { reeksblad, selectReeks } from './reeks'
import { selectNummervraag, vraagtNummer } from './registratienummer'

const naamEnSlug = { select: { naam: true, slug: true } } as const
const eigen = (actor: Actor) => ({ gebruikerId: { in: [actorId(actor) ?? []].flat() } })

const eigenInschrijving = {
  id: true,
  status: true,
  volgnummer: true,
  aanbodTot: true,
  opmerking: true,
  registersoort: true,
  registratienummer: true,
  aanwezigOp: true,
} as const

const selectSprekers = {
  orderBy: { id: 'asc' },
  select: { ...selectAkkoordstand, id: true, naam: true, functie: true },
} satisfies Prisma.Scholing$sprekersArgs

const selectGeleerd = (actor: Actor) => ({
  reflecties: { select: { id: true, tekst: true, updatedAt: true }, where: eigen(actor) },
  opbrengst: selectOpbrengst,
})

/** What the page of one scholing reads, in one statement. Own inschrijving and reflectie only. */
export const selectScholingblad = (actor: Actor) =>
  ({
    id: true,
    vorm: true,
    consortiumbreed: true,
    kostenCent: true,
    kostenToelichting: true,
    ...selectNummervraag,
    voorbereidingMinuten: true,
    capaciteit: true,
    organisatorRol: true,
    beschrijving: true,
    reflectievraag: true,
    aanmeldenOpen: true,
    aanmeldenTot: true,
    vrijgaveDagen: true,
    plaatsaandelen: { select: { netwerkId: true, aantal: true, netwerk: { select: { naam: true } } } },
    voorbeeld: true,
    uitPlan: true,
    onzekereVelden: true,
    werkvorm: { select: { naam: true, uitleg: true } },
    disciplines: { ...naamEnSlug, orderBy: { naam: 'asc' } },
    niveaus: { ...naamEnSlug, orderBy: { nummer: 'asc' } },
    domeinen: { ...naamEnSlug, orderBy: { nummer: 'asc' } },
    doelgroepen: {
      select: { slug: true, titel: true, icoon: true },
      where: { actief: true },
      orderBy: { volgorde: 'asc' },
    },
    themadossiers: {
      select: { publicatie: { select: { slug: true, titel: true } } },
      where: { publicatie: readablePublished(actor) },
    },
    bijeenkomsten: { orderBy: [{ begin: 'asc' }, { id: 'asc' }] },
    opname: { select: { url: true, beschikbaar: true, toestemming: true } },
    reeks: selectReeks(actor),
    sprekers: selectSprekers,
    inschrijvingen: {
      select: eigenInschrijving,
      where: { ...eigen(actor), status: { not: 'AFGEMELD' } },
    },
    ...selectGeleerd(actor),
    publicatie: {
      select: {
        ...selectForPolicy,
        ref: true,
        slug: true,
        titel: true,
        versie: true,
        updatedAt: true,
        bijlagen: selectBijlagen,
        verwijstNaar: selectVerwijzingen(actor),
        netwerk: { select: { slug: true, naam: true } },
        opmerkingen: selectAlgemeen,
      },
    },
  }) satisfies Prisma.ScholingSelect

type Rij = Prisma.ScholingGetPayload<{ select: ReturnType<typeof selectScholingblad> }>
type Tellingen = { bevestigd: number; wachtend: number; vrij: number | null; plaats: number | null }

/** One scholing as its page shows it. Moments are instants; `aanmeldenTot` is the last Dutch day, 'YYYY-MM-DD'. */
export type Scholingblad = ReturnType<typeof naarScholingblad>

export function naarScholingblad(rij: Rij, tellingen: Tellingen, actor: Actor, now: Date) {
  const {
    publicatie,
    inschrijvingen,
    reflecties,
    bijeenkomsten,
    themadossiers,
    aanmeldenOpen,
    aanmeldenTot,
    vrijgaveDagen,
    plaatsaandelen,
    beschrijving,
    reeks,
    opbrengst,
    accreditatielijstOp: _,
    ...velden
  } = rij
  const mag = rechten(actor, publicatie)
  const inschrijving = inschrijvingen[0]
  const begin = bijeenkomsten[0]?.begin ?? null
  const aanmelding: Aanmeldstand = aanmeldstand(
    { ...tellingen, eersteBegin: begin, aanmeldenOpen, aanmeldenTot },
    now,
  )
  const doetMee = inschrijving?.status === 'BEVESTIGD'
  return {
    ...velden,
    ...kop(publicatie, mag.bewerken),
    beschrijving: isTekstDoc(beschrijving) ? beschrijving : LEGE_TEKST,
    bijlagen: publicatie.bijlagen.map(alsBijlage),
    verwijzingen: alsVerwijzingen(publicatie.verwijstNaar),
    aanmeldenTot: aanmeldenTot && laatsteDag(aanmeldenTot),
    bijeenkomsten: bijeenkomsten.map((datum) => ({
      ...datum,
      onlineLink: mag.bewerken || (doetMee && isLinkOpen(datum, now)) ? datum.onlineLink : null,
      linkVolgt: !mag.bewerken && doetMee && datum.onlineLink !== null && now < dagenEerder(datum.begin, 1),
      dubbelUur: isDubbel(datum),
    })),
    themadossiers: themadossiers.map((dossier) => dossier.publicatie),
    begonnen: begin !== null && begin <= now,
    voorbij: bijeenkomsten.length > 0 && bijeenkomsten.every(({ einde }) => einde <= now),
    aanmelding,
    aandelen: aandelenVan(rij, now),
    ...reeksblad(rij.id, reeks, actor, now),
    bevestigd: tellingen.bevestigd,
    ...opnameVan(actor, rij, now),
    inschrijving: inschrijving ? naarInschrijving(inschrijving, tellingen.plaats) : null,
    vraagtNummer: vraagtNummer(rij, now),
    deelname: deelnameVan(inschrijving, bijeenkomsten, now),
    reflectie: reflecties[0] ?? null,
    opbrengst: alsOpbrengst(opbrengst),
    mag,
  }
}

const naarInschrijving = (
  { aanwezigOp: _, volgnummer: __, ...rij }: Rij['inschrijvingen'][number],
  plaats: number | null,
) => ({
  ...rij,
  plaats,
})

/** The speakers by name, the recording for who may see it, and for who keeps it whether it is locked. */
function opnameVan(actor: Actor, rij: Rij, now: Date) {
  const opname = rij.opname?.beschikbaar ? rij.opname : null
  return {
    sprekers: rij.sprekers.map(({ id, naam, functie }) => ({ id, naam, functie })),
    opname: canSeeOpname(actor, rij, now) ? opname : null,
    opnameslot: opname && canEditOpname(actor, rij.publicatie) ? opnameslot(rij.sprekers, now).stand : null,
  }
}

type Eigen = { status: string; aanwezigOp: Date | null }

/** What there is for who has a place: the code to type, the fact that one is there, or the certificate; else null. */
function deelnameVan(
  eigen: Eigen | undefined,
  datums: readonly { begin: Date; einde: Date }[],
  now: Date,
): 'CODE' | 'ER' | 'CERTIFICAAT' | null {
  if (eigen?.status !== 'BEVESTIGD') return null
  if (eigen.aanwezigOp === null) return isCodeOpen(datums, now) ? 'CODE' : null
  return datums.every(({ einde }) => einde <= now) ? 'CERTIFICAAT' : 'ER'
}

/** The places that are kept for a netwerk now, and until which Dutch day; null when there are none. */
function aandelenVan({ plaatsaandelen, vrijgaveDagen, ...rij }: Rij, now: Date) {
  const begin = rij.bijeenkomsten[0]?.begin
  if (ruimteVan({ ...rij, plaatsaandelen, vrijgaveDagen }, now).aandelen.length === 0) return null
  return {
    tot: begin ? laatsteDag(dagenEerder(begin, vrijgaveDagen)) : null,
    plaatsen: plaatsaandelen.map(({ aantal, netwerk }) => ({ aantal, naam: netwerk.naam })),
  }
}

const rechten = (actor: Actor, publicatie: Rij['publicatie']) => ({
  bewerken: canEditPublicatie(actor, publicatie),
  inschrijvingenZien: canSeeInschrijvingen(actor, publicatie),
  overgangen: magOvergangen(actor, publicatie),
})

function kop(
  { ref, slug, titel, status, zichtbaarheid, versie, updatedAt, netwerk, opmerkingen }: Rij['publicatie'],
  magBewerken: boolean,
) {
  const zichtbaar = magBewerken && status !== 'GEPUBLICEERD' ? opmerkingen : []
  return {
    // `ref` is a word of React's and cannot be handed to a component.
    item: ref,
    slug,
    titel,
    status,
    zichtbaarheid,
    versie,
    netwerk,
    bijgewerkt: updatedAt,
    opmerkingen: zichtbaar.map(alsOpmerking),
  }
}

// The hour that comes twice must be named, or half of the people come an hour late.
const isDubbel = ({ lokaalBegin, lokaalEinde }: Rij['bijeenkomsten'][number]) =>
  [lokaalBegin, lokaalEinde].some((lokaal) => leesLokaal(lokaal).soort === 'DUBBEL')
