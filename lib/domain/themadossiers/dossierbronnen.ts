import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { alsBronbijlage, type BronbijlageDto, selectBronbijlagen } from '../bijlagen/queries'
import { dagVan } from '../publicatie/controle'
import { readablePublished } from '../publicatie/policy'

/** The bronnen of a text that this actor may read, in a `select`. */
export const selectBronnen = (actor: Actor) =>
  ({
    where: { publicatie: readablePublished(actor) },
    select: {
      id: true,
      url: true,
      uitgever: true,
      soort: true,
      taal: true,
      tijd: true,
      geverifieerd: true,
      linkDoodOp: true,
      publicatie: {
        select: {
          slug: true,
          titel: true,
          oudeSlugs: { select: { slug: true } },
          bijlagen: selectBronbijlagen,
        },
      },
    },
  }) satisfies Prisma.Themadossier$bronnenArgs

type BronRij = Prisma.BronGetPayload<Pick<ReturnType<typeof selectBronnen>, 'select'>>

/** A bron as a card and as a footnote. `slug` is the one that the text refers to it by. */
type DossierBron = Pick<BronRij, 'url' | 'uitgever' | 'soort' | 'taal' | 'tijd' | 'geverifieerd'> & {
  slug: string
  titel: string
  /** the day on which the link proved dead; null while it works */
  linkDoodOp: string | null
  bijlagen: BronbijlageDto[]
}

/**
 * The bronnen in the order in which the texts refer to them, and those that no text refers to.
 * A bron that got another slug is still found by the one in the text.
 */
export function dossierBronnen(rijen: readonly BronRij[], voetnoten: readonly string[]) {
  const perSlug = new Map<string, BronRij>()
  for (const rij of rijen) {
    for (const { slug } of rij.publicatie.oudeSlugs) perSlug.set(slug, rij)
  }
  for (const rij of rijen) perSlug.set(rij.publicatie.slug, rij)
  const inTekst = voetnoten.flatMap((slug) => {
    const rij = perSlug.get(slug)
    return rij ? [{ rij, slug }] : []
  })
  const genoemd = new Set(inTekst.map(({ rij }) => rij.id))
  const overig = [...new Map(rijen.map((rij) => [rij.id, rij])).values()]
    .filter(({ id }) => !genoemd.has(id))
    .sort((een, ander) => een.publicatie.titel.localeCompare(ander.publicatie.titel, 'nl'))
  return {
    inTekst: inTekst.map(({ rij, slug }) => alsBron(rij, slug)),
    overig: overig.map((rij) => alsBron(rij, rij.publicatie.slug)),
  }
}

const alsBron = (
  { url, uitgever, soort, taal, tijd, geverifieerd, linkDoodOp, publicatie }: BronRij,
  slug: string,
): DossierBron => ({
  slug,
  titel: publicatie.titel,
  url,
  uitgever,
  soort,
  taal,
  tijd,
  geverifieerd,
  linkDoodOp: linkDoodOp === null ? null : dagVan(linkDoodOp),
  bijlagen: publicatie.bijlagen.map(alsBronbijlage),
})
