import 'server-only'
import type { Db, Prisma } from '@/lib/platform/db'
import { isTekstDoc } from '../teksten/leesschema'
import { leestijd } from '../teksten/leestijd'
import { isLegeTekst, type TekstDoc } from '../teksten/schema'
import { voetnoten } from '../teksten/voetnoten'
import { ONDERDELEN } from './labels'
import { ONDERDEEL_SOORTEN } from './schema'

/** A text with the key under which its rendering may be remembered. */
type Dossiertekst = { doc: TekstDoc; cacheKey: string }

/**
 * The texts of a dossier in a `select`, with what tells one state from another. Pass false for the state alone:
 * carrying the texts out of the database and through Prisma costs more than all the rest of a dossier page.
 */
export const selectTeksten = (metTekst: boolean) =>
  ({
    id: true,
    inleiding: metTekst,
    inHetKort: metTekst,
    waarBeginJe: metTekst,
    publicatie: { select: { versie: true, updatedAt: true } },
    onderdelen: { select: { id: true, soort: true, versie: true, updatedAt: true, inhoud: metTekst } },
  }) satisfies Prisma.ThemadossierSelect

type Rij = Prisma.ThemadossierGetPayload<{ select: ReturnType<typeof selectTeksten> }>
type Dossierteksten = ReturnType<typeof maakTeksten>

const MAX = 100
const bekend = new Map<string, { staat: string; teksten: Dossierteksten }>()

/** True when the texts of this dossier, by its slug, were read before and need not be selected again. */
export const kentTeksten = (slug: string): boolean => bekend.has(slug)

/**
 * The texts of a dossier that this actor may see: `rij` comes from a statement that checked so. Remembered per process
 * by versie and moment of change, never by reader, so a change counts at the next request of every instance.
 */
export async function leesTeksten(db: Db, slug: string, rij: Rij): Promise<Dossierteksten> {
  const eerder = bekend.get(slug)
  if (eerder?.staat === staatVan(rij)) return eerder.teksten
  const volledig = isVolledig(rij)
    ? rij
    : await db.themadossier.findUniqueOrThrow({
        relationLoadStrategy: 'join',
        where: { id: rij.id },
        select: selectTeksten(true),
      })
  const teksten = maakTeksten(volledig)
  bekend.delete(slug)
  bekend.set(slug, { staat: staatVan(volledig), teksten })
  const oudste = bekend.keys().next().value
  if (bekend.size > MAX && oudste !== undefined) bekend.delete(oudste)
  return teksten
}

// The moment is in it for a restored backup: there a versie number may come back with another text.
const staatVan = ({ id, publicatie, onderdelen }: Rij): string =>
  [{ id, ...publicatie }, ...onderdelen].map(sleutelVan).sort().join(' ')

const sleutelVan = ({ id, versie, updatedAt }: { id: string; versie: number; updatedAt: Date }) =>
  `${id}:${versie}:${updatedAt.getTime()}`

const isVolledig = ({ inleiding }: Rij): boolean => inleiding !== undefined

function maakTeksten(rij: Rij) {
  const eigen = sleutelVan({ id: rij.id, ...rij.publicatie })
  const onderdelen = ONDERDEEL_SOORTEN.map((soort) => {
    const deel = rij.onderdelen.find((onderdeel) => onderdeel.soort === soort)
    return { soort, ...ONDERDELEN[soort], tekst: deel ? alsTekst(sleutelVan(deel), deel.inhoud) : null }
  })
  const inleiding = alsTekst(`${eigen}:inleiding`, rij.inleiding)
  const inHetKort = alsTekst(`${eigen}:inHetKort`, rij.inHetKort)
  const waarBeginJe = alsTekst(`${eigen}:waarBeginJe`, rij.waarBeginJe)
  const docs = [inleiding, inHetKort, waarBeginJe, ...onderdelen.map(({ tekst }) => tekst)].flatMap(
    (tekst) => tekst?.doc ?? [],
  )
  return {
    inleiding,
    inHetKort,
    waarBeginJe,
    onderdelen,
    /** minutes */
    leestijd: leestijd(...docs),
    /** slugs of bronnen, in order */
    voetnoten: voetnoten(...docs),
  }
}

/** Null for a text that holds nothing to read. */
export const alsTekst = (cacheKey: string, doc: unknown): Dossiertekst | null =>
  isTekstDoc(doc) && !isLegeTekst(doc) ? { doc, cacheKey } : null
