import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { canSeeNetwerk, visibleNetwerk } from '../netwerken/policy'
import { canSeeOrganisatie, visibleOrganisatie } from '../organisaties/policy'
import { canSeePublicatie, selectForPolicy, visiblePublicatie } from '../publicatie/policy'
import type { OnderwerpSoort, Waarover } from './schema'

/** How much one person may report. */
export const PER_UUR = { name: 'melding', points: 10, seconds: 3_600 }

const zorger = {
  select: { id: true, naam: true, email: true, gedeactiveerdOp: true, afwezigTot: true },
} as const
const zorgers = {
  verantwoordelijkeId: true,
  vervangerId: true,
  verantwoordelijke: zorger,
  vervanger: zorger,
} as const

/** An item as a melding needs it: what it is called, where it stands, its numbers and who looks after it. */
export const selectPublicatie = {
  ...selectForPolicy,
  id: true,
  slug: true,
  titel: true,
  themadossier: { select: zorgers },
  consultatielijn: { select: { ...zorgers, telefoon: true, netwerken: { select: { id: true } } } },
} satisfies Prisma.PublicatieSelect

export const selectOrganisatie = {
  id: true,
  slug: true,
  naam: true,
  telefoon: true,
  actief: true,
  netwerkId: true,
  netwerk: { select: { slug: true } },
} satisfies Prisma.OrganisatieSelect

export const selectNetwerk = { id: true, slug: true, naam: true, actief: true } satisfies Prisma.NetwerkSelect

type PublicatieRij = Prisma.PublicatieGetPayload<{ select: typeof selectPublicatie }>
type OrganisatieRij = Prisma.OrganisatieGetPayload<{ select: typeof selectOrganisatie }>
type NetwerkRij = Prisma.NetwerkGetPayload<{ select: typeof selectNetwerk }>

/**
 * What a melding is about, as pages show it. `netwerk`: the slug of the netwerk of an organisatie, or of itself; `heeftZorger`: somebody
 * looks after it, so a melding goes to that person first.
 */
export type Onderwerp = {
  over: Waarover
  id: string
  soort: OnderwerpSoort
  slug: string
  titel: string
  netwerk: string | null
  nummers: string[]
  heeftZorger: boolean
}

/** '113 of 0800 0113' holds two numbers. */
const nummersIn = (telefoon: string | null | undefined): string[] => telefoon?.split(' of ') ?? []

export const vanPublicatie = (rij: PublicatieRij): Onderwerp => ({
  over: 'PUBLICATIE',
  id: rij.id,
  soort: rij.soort,
  slug: rij.slug,
  titel: rij.titel,
  netwerk: null,
  nummers: nummersIn(rij.consultatielijn?.telefoon),
  heeftZorger: zorgersVan(rij).length > 0,
})

export const vanOrganisatie = ({ id, slug, naam, telefoon, netwerk }: OrganisatieRij): Onderwerp => ({
  over: 'ORGANISATIE',
  id,
  soort: 'ORGANISATIE',
  slug,
  titel: naam,
  netwerk: netwerk?.slug ?? null,
  nummers: nummersIn(telefoon),
  heeftZorger: false,
})

export const vanNetwerk = ({ id, slug, naam }: NetwerkRij): Onderwerp => ({
  over: 'NETWERK',
  id,
  soort: 'NETWERK',
  slug,
  titel: naam,
  netwerk: slug,
  nummers: [],
  heeftZorger: false,
})

type Gemeld = {
  publicatie: PublicatieRij | null
  organisatie: OrganisatieRij | null
  netwerk: NetwerkRij | null
}

/** The item of a stored melding; null when this actor may not read it (any more). */
export function onderwerpVan(actor: Actor, { publicatie, organisatie, netwerk }: Gemeld): Onderwerp | null {
  if (publicatie && canSeePublicatie(actor, publicatie)) return vanPublicatie(publicatie)
  if (organisatie && canSeeOrganisatie(actor, organisatie)) return vanOrganisatie(organisatie)
  return netwerk && canSeeNetwerk(actor, netwerk) ? vanNetwerk(netwerk) : null
}

type Waar = { over: Waarover; id: string }

/** The item that somebody wants to report, with who looks after it; null when it does not exist for this actor. */
export async function laadOnderwerp(db: Db, actor: Actor, { over, id }: Waar) {
  if (over === 'PUBLICATIE') {
    const rij = await db.publicatie.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ id }, visiblePublicatie(actor)] },
      select: selectPublicatie,
    })
    return rij && { onderwerp: vanPublicatie(rij), zorgers: zorgersVan(rij) }
  }
  if (over === 'NETWERK') {
    const rij = await db.netwerk.findFirst({
      where: { AND: [{ id }, visibleNetwerk(actor)] },
      select: selectNetwerk,
    })
    return rij && { onderwerp: vanNetwerk(rij), zorgers: [] }
  }
  const rij = await db.organisatie.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id }, visibleOrganisatie(actor)] },
    select: selectOrganisatie,
  })
  return rij && { onderwerp: vanOrganisatie(rij), zorgers: [] }
}

function zorgersVan({ themadossier, consultatielijn }: PublicatieRij) {
  const { verantwoordelijke, vervanger } = themadossier ?? consultatielijn ?? {}
  return [verantwoordelijke, vervanger].flatMap((wie) => (wie && wie.gedeactiveerdOp === null ? [wie] : []))
}

/** The column that says what a melding is about. */
export const kolomVan = ({ over, id }: Waar) => KOLOMMEN[over](id)

const KOLOMMEN = {
  PUBLICATIE: (publicatieId: string) => ({ publicatieId }),
  ORGANISATIE: (organisatieId: string) => ({ organisatieId }),
  NETWERK: (netwerkId: string) => ({ netwerkId }),
}
