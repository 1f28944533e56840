import 'server-only'
import type { z } from '@/lib/kernel/zod'
import type { Weblink, WeblinkStand } from '@/prisma/generated/client'
import { alsDatum, dagVan } from '../publicatie/controle'
import type { bezoekSchema } from './schema'
import { isAnders } from './tekstafdruk'

export type Bezoek = z.output<typeof bezoekSchema>

const UUR = 3_600_000
const DAG = 24 * UUR
const WEEK = 7 * DAG
/** A temporary failure is not a dead link: so many tries, on so many days. */
const DAGEN_TOT_DOOD = 3
/** A page that says once that it is being repaired has not changed. */
const DAGEN_TOT_VERANDERD = 2
/** How long we believe somebody who opened a link that our reader cannot open. */
const GELOOF = 180 * DAG

/** The columns that a visit changes. */
type Wijziging = Partial<Omit<Weblink, 'id' | 'url' | 'host'>> & { stand: WeblinkStand; volgendeKeerOp: Date }

/** What a link becomes after a visit, and when the next one is. Days are Dutch calendar days. */
export function beoordeelBezoek(link: Weblink, bezoek: Bezoek, now: Date): Wijziging {
  const wijziging = { ...naBezoek(link, bezoek, now), bezochtOp: now }
  return wijziging.stand === link.stand ? wijziging : { ...wijziging, standSinds: now }
}

function naBezoek(link: Weblink, bezoek: Bezoek, now: Date): Wijziging {
  switch (bezoek.uitkomst) {
    case 'GELEZEN':
      return gelezen(link, nieuweFeiten(bezoek), now, bezoek.status)
    case 'ONGEWIJZIGD':
      return gelezen(link, { ...feitenVan(link), naarUrl: bezoek.naarUrl }, now, 304)
    case 'MIS':
      return gemist(link, bezoek, now)
    case 'LATER':
      return {
        stand: link.stand,
        status: bezoek.status,
        reden: bezoek.reden,
        volgendeKeerOp: tussen(now, bezoek.nietVoor, UUR),
      }
    case 'NIET_TE_CONTROLEREN':
      return {
        stand: 'NIET_TE_CONTROLEREN',
        status: bezoek.status,
        reden: bezoek.reden,
        ...NIET_GEMIST,
        ...NIET_AFWIJKEND,
        volgendeKeerOp: na(now, WEEK),
      }
  }
}

const NIET_GEMIST = { misteDagen: 0, misteSinds: null, laatsteMisdag: null }
const NIET_AFWIJKEND = { afwijkendeDagen: 0, laatsteAfwijkdag: null }

function gemist(link: Weblink, bezoek: Extract<Bezoek, { uitkomst: 'MIS' }>, now: Date): Wijziging {
  const vandaag = alsDatum(dagVan(now))
  const misteDagen = isZelfdeDag(link.laatsteMisdag, vandaag) ? link.misteDagen : link.misteDagen + 1
  const isDood = misteDagen >= DAGEN_TOT_DOOD
  return {
    stand: isDood ? standVanEenDode(link, now) : link.stand,
    status: bezoek.status,
    reden: bezoek.reden,
    misteDagen,
    misteSinds: link.misteSinds ?? now,
    laatsteMisdag: vandaag,
    volgendeKeerOp: tussen(now, bezoek.nietVoor, isDood ? WEEK : DAG),
  }
}

const standVanEenDode = ({ werktVolgensOnsOp: op }: Weblink, now: Date) =>
  op !== null && now.getTime() - op.getTime() < GELOOF ? 'NIET_TE_CONTROLEREN' : 'DOOD'

type Feiten = Pick<Weblink, 'titel' | 'afdruk' | 'naarUrl' | 'etag' | 'laatstGewijzigd'>

const feitenVan = ({ titel, afdruk, naarUrl, etag, laatstGewijzigd }: Weblink): Feiten => ({
  titel,
  afdruk,
  naarUrl,
  etag,
  laatstGewijzigd,
})

const nieuweFeiten = ({
  titel,
  afdruk,
  naarUrl,
  etag,
  laatstGewijzigd,
}: Extract<Bezoek, { uitkomst: 'GELEZEN' }>): Feiten => ({
  titel,
  afdruk: afdruk === null ? null : new Uint8Array(Buffer.from(afdruk, 'base64')),
  naarUrl,
  etag,
  laatstGewijzigd,
})

function gelezen(link: Weblink, feiten: Feiten, now: Date, status: number | null): Wijziging {
  const basis = { ...feiten, status, reden: null, goedOp: now, ...NIET_GEMIST }
  // What the first visit saw is what later ones are compared with; an address of its own is the only address it has.
  const vast = link.vastOp
    ? { vastTitel: link.vastTitel, vastAfdruk: link.vastAfdruk, vastNaarUrl: link.vastNaarUrl }
    : { vastTitel: feiten.titel, vastAfdruk: feiten.afdruk, vastNaarUrl: null, vastOp: now }
  const verschil = verschilVan(vast, feiten)
  if (verschil === null)
    return {
      ...basis,
      ...vast,
      ...aanvulling(vast, feiten),
      ...NIET_AFWIJKEND,
      stand: 'GOED',
      volgendeKeerOp: na(now, WEEK),
    }
  const vandaag = alsDatum(dagVan(now))
  const afwijkendeDagen = isZelfdeDag(link.laatsteAfwijkdag, vandaag)
    ? link.afwijkendeDagen
    : link.afwijkendeDagen + 1
  const isZeker = afwijkendeDagen >= DAGEN_TOT_VERANDERD
  return {
    ...basis,
    ...vast,
    afwijkendeDagen,
    laatsteAfwijkdag: vandaag,
    stand: isZeker ? verschil : 'GOED',
    volgendeKeerOp: na(now, isZeker ? WEEK : DAG),
  }
}

type Vast = Pick<Weblink, 'vastTitel' | 'vastAfdruk' | 'vastNaarUrl'>

// A fact that was not there before, such as the text of a page that used to be too big, is no change.
const aanvulling = (vast: Vast, feiten: Feiten) => ({
  vastTitel: vast.vastTitel ?? feiten.titel,
  vastAfdruk: vast.vastAfdruk ?? feiten.afdruk,
})

/** Compared with what was agreed and not with last week: small changes add up until somebody looks. */
function verschilVan(vast: Vast, { titel, afdruk, naarUrl }: Feiten): 'VERHUISD' | 'VERANDERD' | null {
  if (naarUrl !== null && naarUrl !== vast.vastNaarUrl) return 'VERHUISD'
  if (titel !== null && vast.vastTitel !== null && vorm(titel) !== vorm(vast.vastTitel)) return 'VERANDERD'
  return afdruk !== null && vast.vastAfdruk !== null && isAnders(vast.vastAfdruk, afdruk) ? 'VERANDERD' : null
}

// Capitals, signs and numbers, such as "(3) Inbox", make no other title.
const vorm = (titel: string) =>
  titel
    .toLocaleLowerCase('nl')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const isZelfdeDag = (dag: Date | null, vandaag: Date) => dag?.getTime() === vandaag.getTime()
const na = (now: Date, duur: number) => new Date(now.getTime() + duur)

/** As late as the site asks, but within a week, and never sooner than our own rhythm. */
function tussen(now: Date, nietVoor: Date | null, minstens: number): Date {
  const gevraagd = nietVoor?.getTime() ?? 0
  return new Date(Math.min(Math.max(gevraagd, now.getTime() + minstens), now.getTime() + WEEK))
}

/**
 * True when going from one address to the other is worth telling: not for http that became https, www, a slash at the end
 * or an anchor.
 */
export function isAnderAdres(van: URL, naar: URL): boolean {
  const kern = ({ hostname, pathname, search }: URL) =>
    `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`
  return kern(van) !== kern(naar)
}
