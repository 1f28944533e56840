import 'server-only'
import slugify from '@sindresorhus/slugify'
import { type Actor, actorId } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'
import type { PublicatieSoort, Zichtbaarheid } from '@/prisma/generated/client'

/** First part of a content id: 'dossier' in 'dossier/psychiatrie' (contract.md §6). */
export const REF_VOORVOEGSEL: Record<PublicatieSoort, string> = {
  THEMADOSSIER: 'dossier',
  PRAKTIJKVERHAAL: 'verhaal',
  SCHOLING: 'scholing',
  NIEUWSBERICHT: 'nieuws',
  BRON: 'bron',
  CONSULTATIELIJN: 'consultatie',
  BEGRIP: 'begrip',
  KENNISVRAAG: 'kennisvraag',
}

type Nieuw = {
  soort: PublicatieSoort
  titel: string
  /** Only the pilot content brings its own. */
  slug?: string | undefined
  netwerkId?: string | null
  zichtbaarheid?: Zichtbaarheid
}

/** Makes the Publicatie row of a new item, as a concept with a free slug. Out: id, ref and slug for the noun's own row. */
export async function maakPublicatie(
  db: Db,
  actor: Actor,
  { soort, titel, slug, netwerkId = null, zichtbaarheid = 'LEDEN' }: Nieuw,
) {
  const vrij = await vrijeSlug(db, soort, slug ?? maakSlug(titel))
  return db.publicatie.create({
    data: {
      soort,
      titel,
      slug: vrij,
      ref: `${REF_VOORVOEGSEL[soort]}/${vrij}`,
      netwerkId,
      zichtbaarheid,
      auteurId: actorId(actor),
    },
    select: { id: true, ref: true, slug: true },
  })
}

/** 'drie-broers-een-besluit' from a title; at most 80 characters, never empty. */
export const maakSlug = (titel: string): string =>
  slugify(titel, { customReplacements: [['&', ' en ']] })
    .slice(0, 80)
    .replace(/-+$/, '') || 'zonder-titel'

// Pages of their own at the place of a slug: /praktijkverhalen/nieuw.
const GERESERVEERD = ['nieuw', 'regioklok', 'consortiumdag', 'tournees']

// Also free of old slugs, which must keep leading to their item, and of refs, which never change with a slug.
async function vrijeSlug(db: Db, soort: PublicatieSoort, wens: string): Promise<string> {
  const ref = `${REF_VOORVOEGSEL[soort]}/${wens}`
  const [bestaand, oud] = await Promise.all([
    db.publicatie.findMany({
      where: { OR: [{ soort, slug: { startsWith: wens } }, { ref: { startsWith: ref } }] },
      select: { slug: true, ref: true },
    }),
    db.oudeSlug.findMany({ where: { soort, slug: { startsWith: wens } }, select: { slug: true } }),
  ])
  const bezet = new Set([
    ...GERESERVEERD,
    ...bestaand.flatMap((item) => [item.slug, item.ref.slice(item.ref.indexOf('/') + 1)]),
    ...oud.map((item) => item.slug),
  ])
  if (!bezet.has(wens)) return wens
  for (let nummer = 2; ; nummer += 1) {
    if (!bezet.has(`${wens}-${nummer}`)) return `${wens}-${nummer}`
  }
}
