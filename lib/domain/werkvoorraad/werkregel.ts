import 'server-only'
import { type Actor, actorId, actorNaam } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'
import type { MeldingSoort, PublicatieSoort } from '@/prisma/generated/client'
import { alsDag } from '../publicatie/controle'
import type { Urgentie, Werksoort } from './labels'
import { leesWerk, type Werk } from './leeswerk'
import { zinVanZoekgat } from './openzoekgaten'
import { sleutelVan } from './schema'
import { termijnVan } from './termijn'
import type { Makers } from './wachtende-stukken'

type Netwerk = { slug: string; naam: string }
type Persoon = { id: string; naam: string }

/** One piece of work, of whatever kind, as the work list shows it. */
export type Werkregel = {
  /** '<wat>:<itemId>', its name in a form */
  sleutel: string
  wat: Werksoort
  itemId: string
  /** what the logboek calls it */
  item: string
  soort: PublicatieSoort | 'ORGANISATIE' | 'NETWERK' | null
  slug: string | null
  titel: string
  netwerk: Netwerk | null
  /** who wrote, offered or reported it */
  van: Persoon | null
  /** who took it on, or who it belongs to anyway */
  voor: Persoon | null
  sinds: Date | null
  /** Dutch calendar day */
  uiterlijk: string | null
  urgentie: Urgentie
  /** a sentence of whoever asks: a reason, a request, what was remarked when a draft was sent back */
  zin: string | null
  /** for a plan: when, and what goes wrong with it */
  publicerenOp: Date | null
  planbericht: string | null
  melding: MeldingSoort | null
  stand: 'DOOD' | 'VERHUISD' | 'VERANDERD' | null
  /** the actor cannot do it, because it is the own work */
  doetEenAnder: boolean
  /** null for work that nobody wrote */
  makers: Makers | null
}

type Kern = Pick<Werkregel, 'itemId' | 'item' | 'titel'> & Partial<Werkregel> & { vast?: string | null }
type Soortgenoot = readonly [Werksoort, Kern]

/** All that waits as lines of one list, in no order, and the kinds it was read in. Five statements. */
export async function leesWerkregels(db: Db, actor: Actor, now: Date) {
  const werk = await leesWerk(db, actor, now)
  return { werk, regels: alsWerkregels(werk, { id: actorId(actor) ?? '', naam: actorNaam(actor) }, now) }
}

// Each with whom it is for and how urgent it is.
function alsWerkregels(werk: Werk, ik: Persoon, now: Date): Werkregel[] {
  const toegewezen = new Map(
    werk.toewijzingen.map(({ wat, itemId, id, naam }) => [sleutelVan(wat, itemId), { id, naam }]),
  )
  return [...stukken(werk, ik), ...vanLezers(werk), ...overDossiers(werk)].map(
    ([wat, { vast = null, ...kern }]) => {
      const { sinds = null, planbericht = null } = kern
      const sleutel = sleutelVan(wat, kern.itemId)
      return {
        ...LEEG,
        ...kern,
        ...termijnVan({ wat, sinds, vast, gaatMis: planbericht !== null }, now),
        sleutel,
        wat,
        voor: toegewezen.get(sleutel) ?? kern.voor ?? null,
      }
    },
  )
}

const stukken = (werk: Werk, ik: Persoon): Soortgenoot[] => [
  ...werk.nogTeLezen.map(
    (stuk): Soortgenoot => [
      'tweede-lezer',
      {
        ...vanStuk(stuk),
        van: door({ doorId: stuk.plaatserId, door: stuk.plaatser }),
        sinds: stuk.nogTeLezenSinds,
        zin: stuk.plaatsreden,
        doetEenAnder: stuk.leestEenAnder,
      },
    ],
  ),
  ...werk.beoordelingen.map(
    (stuk): Soortgenoot => [
      'beoordelen',
      { ...vanStuk(stuk), sinds: stuk.aangebodenOp, doetEenAnder: stuk.isEigen },
    ],
  ),
  ...werk.gepland.map(
    (stuk): Soortgenoot => [
      'gepland',
      { ...vanStuk(stuk), publicerenOp: stuk.publicerenOp, planbericht: stuk.planbericht },
    ],
  ),
  ...werk.concepten.map(
    (stuk): Soortgenoot => [
      'concepten',
      { ...vanStuk(stuk), sinds: stuk.updatedAt, voor: ik, zin: stuk.opmerking },
    ],
  ),
]

const vanLezers = (werk: Werk): Soortgenoot[] => [
  ...werk.nummers.map(
    (melding): Soortgenoot => [
      'nummers',
      { ...vanMelding(melding), titel: `${melding.titel}: ${melding.nummer}` },
    ],
  ),
  ...werk.meldingen.map((melding): Soortgenoot => ['meldingen', vanMelding(melding)]),
  ...werk.zoekgaten.map(
    (gat): Soortgenoot => [
      'zoekgaten',
      { itemId: gat.id, item: gat.id, titel: gat.vraag, zin: zinVanZoekgat(gat), sinds: gat.sinds },
    ],
  ),
  ...werk.links.map(
    ({ id, titel, waar, stand, op }): Soortgenoot => [
      'links',
      { itemId: id, item: id, titel, zin: waar, stand, sinds: op },
    ],
  ),
  ...werk.agendas.map((agenda): Soortgenoot => ['agendas', agenda]),
]

const overDossiers = (werk: Werk): Soortgenoot[] => [
  ...werk.opmerkingen.map(
    ({ id, ref, soort, slug, titel, aantal, op, ...wie }): Soortgenoot => [
      'opmerkingen',
      {
        itemId: id,
        item: ref,
        soort,
        slug,
        titel,
        van: door(wie),
        sinds: op,
        zin: aantal === 1 ? '1 open opmerking' : `${aantal} open opmerkingen`,
      },
    ],
  ),
  ...werk.voorstellen.map((versie): Soortgenoot => ['voorstellen', vanVersie(versie)]),
  ...werk.verzoeken.map(
    (verzoek): Soortgenoot => [
      'verzoeken',
      { ...vanZorg(verzoek), van: door(verzoek), sinds: verzoek.op, zin: verzoek.zin },
    ],
  ),
  ...werk.controles.map(
    (dossier): Soortgenoot => [
      'controles',
      {
        ...vanZorg(dossier),
        voor: door({ doorId: dossier.verantwoordelijkeId, door: dossier.verantwoordelijke }),
        vast: alsDag(dossier.volgendeControleOp),
      },
    ],
  ),
  ...werk.zonderVerantwoordelijke.map(
    (dossier): Soortgenoot => ['verantwoordelijken', { ...vanZorg(dossier), sinds: dossier.gepubliceerdOp }],
  ),
  ...werk.botsingen.map((versie): Soortgenoot => ['botsingen', vanVersie(versie)]),
  ...werk.afsluitingen.map(
    ({ id, ref, slug, titel, netwerk, einde, zin }): Soortgenoot => [
      'afsluitingen',
      { itemId: id, item: ref, soort: 'SCHOLING', slug, titel, netwerk, sinds: einde, zin },
    ],
  ),
]

const LEEG = {
  soort: null,
  slug: null,
  netwerk: null,
  van: null,
  voor: null,
  sinds: null,
  zin: null,
  publicerenOp: null,
  planbericht: null,
  melding: null,
  stand: null,
  doetEenAnder: false,
  makers: null,
} satisfies Partial<Werkregel>

type Een<Lijst extends keyof Werk> = Werk[Lijst] extends readonly (infer Rij)[] ? Rij : never

const door = ({ doorId, door: naam }: { doorId: string | null; door: string | null }): Persoon | null =>
  doorId === null || naam === null ? null : { id: doorId, naam }

const vanStuk = (stuk: Een<'beoordelingen'>): Kern => ({
  itemId: stuk.id,
  item: stuk.ref,
  soort: stuk.soort,
  slug: stuk.slug,
  titel: stuk.titel,
  netwerk: stuk.netwerk,
  van: door({ doorId: stuk.auteurId, door: stuk.auteur }),
  makers: stuk.makers,
})

const vanMelding = (melding: Een<'meldingen'>): Kern => ({
  itemId: melding.id,
  item: melding.ref,
  soort: melding.over,
  titel: melding.titel,
  netwerk: melding.netwerk,
  van: door(melding),
  sinds: melding.op,
  melding: melding.soort,
})

const vanVersie = (versie: Een<'voorstellen'>): Kern => ({
  itemId: versie.id,
  item: versie.item,
  soort: soortVanDeel(versie.item),
  titel: versie.titel,
  van: door(versie),
  sinds: versie.op,
})

// Proposals and conflicts are of a dossier or a part of it, unless their ref says otherwise.
const DOSSIERDELEN = ['dossier/', 'dossierdeel/', 'kenniskaart/']
const soortVanDeel = (ref: string): PublicatieSoort | null =>
  DOSSIERDELEN.some((begin) => ref.startsWith(begin)) ? 'THEMADOSSIER' : null

const vanZorg = ({
  id,
  ref,
  soort,
  slug,
  titel,
}: Pick<Een<'controles'>, 'id' | 'ref' | 'soort' | 'slug' | 'titel'>): Kern => ({
  itemId: id,
  item: ref,
  soort,
  slug,
  titel,
})
