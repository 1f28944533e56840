import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { historienaam, selectHistorienaam } from '../publicatie/historienaam'
import { selectForPolicy } from '../publicatie/policy'
import { type TekstDoc, tekstDocSchema } from '../teksten/schema'
import { voetnoten } from '../teksten/voetnoten'
import { dossierBronnen, selectBronnen } from './dossierbronnen'
import { alsTekst } from './dossierteksten'
import { deelRef } from './labels'
import { canEditThemadossier, visibleThemadossier } from './policy'
import type { Dossierpagina } from './queries'
import { dossierdeelSchema, kladSleutelVan, ONDERDEEL_SOORTEN } from './schema'

/** Which text is shown in the place of the present one: a versie of any aard, or one's own klad of a part. */
export const voorbeeldSchema = z.object({
  slug: z.string().max(120),
  versie: z.uuid().optional(),
  klad: dossierdeelSchema.or(z.literal('DOSSIER')).optional(),
})
type Keuze = z.output<typeof voorbeeldSchema>

const velden = z.record(z.string(), z.unknown()).catch({})

/** See `findVoorbeeld`; `leesPagina` gives the page as it is now. */
export async function leesVoorbeeld(
  db: Db,
  actor: Actor,
  keuze: Keuze,
  leesPagina: () => Promise<Dossierpagina | null>,
) {
  const rij = await db.themadossier.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [visibleThemadossier(actor), { publicatie: { soort: 'THEMADOSSIER', slug: keuze.slug } }] },
    select: selectVoorbeeld,
  })
  if (!rij || !canEditThemadossier(actor, rij.publicatie)) return null
  const { ref } = rij.publicatie
  const [tekst, pagina] = await Promise.all([leesVoorbeeldtekst(db, actor, ref, keuze), leesPagina()])
  if (!tekst || !pagina) return null
  const dossier = metVoorbeeld(pagina, ref, tekst)
  const inTekst = await bronnenVoor(db, actor, voetnotenVan(dossier))
  const { inhoud: _, ...bij } = tekst
  return {
    ...bij,
    dossier: { ...dossier, bronnen: metGenoemde(pagina.bronnen, inTekst) },
    kaart: await kaartMetVoorbeeld(db, actor, ref, tekst),
  }
}

/** See `findSlugVanTekst`. */
export async function slugVanTekst(db: Db, actor: Actor, ref: string): Promise<string | null> {
  const rij = await db.themadossier.findFirst({
    relationLoadStrategy: 'join',
    where: {
      AND: [
        visibleThemadossier(actor),
        { OR: [{ publicatie: { ref } }, { onderdelen: { some: { ref } } }, { kenniskaart: { ref } }] },
      ],
    },
    select: { publicatie: { select: { ...selectForPolicy, slug: true } } },
  })
  return rij && canEditThemadossier(actor, rij.publicatie) ? rij.publicatie.slug : null
}

/** The text to show and whose it is; null when it is not of this dossier, or one has no klad. */
async function leesVoorbeeldtekst(db: Db, actor: Actor, ref: string, { versie, klad }: Keuze) {
  const delen = [ref, ...[...ONDERDEEL_SOORTEN, 'KENNISKAART' as const].map((deel) => deelRef(ref, deel))]
  if (versie) {
    const rij = await db.versie.findFirst({
      where: { id: versie, item: { in: delen } },
      select: {
        id: true,
        item: true,
        aard: true,
        inhoud: true,
        createdAt: true,
        gebruiker: { select: selectHistorienaam },
      },
      relationLoadStrategy: 'join',
    })
    if (!rij) return null
    const { id, item, aard, inhoud, createdAt: op, gebruiker } = rij
    return {
      sleutel: id,
      item,
      aard,
      inhoud: velden.parse(inhoud),
      op,
      door: gebruiker && historienaam(gebruiker),
    }
  }
  const gebruikerId = actorId(actor)
  if (!klad || gebruikerId === null) return null
  const item = klad === 'DOSSIER' ? ref : deelRef(ref, klad)
  const rij = await db.klad.findUnique({
    where: { gebruikerId_sleutel: { gebruikerId, sleutel: kladSleutelVan(item) } },
    select: { inhoud: true, updatedAt: true },
  })
  if (!rij) return null
  const sleutel = `klad:${gebruikerId}:${rij.updatedAt.getTime()}`
  return {
    sleutel,
    item,
    aard: 'KLAD' as const,
    inhoud: uitFormulier(rij.inhoud),
    op: rij.updatedAt,
    door: null,
  }
}

type Voorbeeldtekst = NonNullable<Awaited<ReturnType<typeof leesVoorbeeldtekst>>>

/** The fields of a form as a klad holds them: of each the first value, texts as JSON. */
const uitFormulier = (inhoud: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(velden.parse(inhoud)).map(([naam, waarden]) => [
      naam,
      leesWaarde(Array.isArray(waarden) ? waarden[0] : waarden),
    ]),
  )

function leesWaarde(waarde: unknown): unknown {
  if (typeof waarde !== 'string' || !waarde.startsWith('{')) return waarde
  try {
    return tekstDocSchema.safeParse(JSON.parse(waarde)).data ?? waarde
  } catch {
    return waarde
  }
}

type Vlak = { doc: TekstDoc; cacheKey: string } | null

/** The page with this text in it; a field that the text does not have stays as it is. */
function metVoorbeeld(pagina: Dossierpagina, ref: string, { item, inhoud, sleutel }: Voorbeeldtekst) {
  const vlak = (veld: string, nu: Vlak): Vlak =>
    veld in inhoud ? alsTekst(`voorbeeld:${sleutel}:${item}:${veld}`, inhoud[veld]) : nu
  const woorden = (veld: string, nu: string): string => {
    const waarde = inhoud[veld]
    return typeof waarde === 'string' && waarde !== '' ? waarde : nu
  }
  const isDossier = item === ref
  return {
    ...pagina,
    ...(isDossier && {
      titel: woorden('titel', pagina.titel),
      samenvatting: woorden('samenvatting', pagina.samenvatting),
      inleiding: vlak('inleiding', pagina.inleiding),
      inHetKort: vlak('inHetKort', pagina.inHetKort),
      waarBeginJe: vlak('waarBeginJe', pagina.waarBeginJe),
    }),
    onderdelen: pagina.onderdelen.map((deel) =>
      deelRef(ref, deel.soort) === item ? { ...deel, tekst: vlak('inhoud', deel.tekst) } : deel,
    ),
  }
}

/** Slugs of the bronnen that the texts of a page refer to, in the order of reading. */
const voetnotenVan = ({ inleiding, inHetKort, waarBeginJe, onderdelen }: Dossierpagina): string[] =>
  voetnoten(
    ...[inleiding, inHetKort, waarBeginJe, ...onderdelen.map(({ tekst }) => tekst)].flatMap(
      (tekst) => tekst?.doc ?? [],
    ),
  )

/** What the page of an example needs of the dossier beside its own page. */
const selectVoorbeeld = {
  publicatie: { select: { ...selectForPolicy, ref: true } },
} satisfies Prisma.ThemadossierSelect

/** Bronnen for the texts of the example: a new text may refer to some that the dossier does not have yet. */
async function bronnenVoor(db: Db, actor: Actor, slugs: readonly string[]) {
  if (slugs.length === 0) return []
  const { where, select } = selectBronnen(actor)
  const eenVan = { in: [...slugs] }
  const genoemd = {
    OR: [{ slug: eenVan }, { oudeSlugs: { some: { slug: eenVan, soort: 'BRON' as const } } }],
  }
  const rijen = await db.bron.findMany({
    where: { AND: [where, { publicatie: genoemd }] },
    select,
    relationLoadStrategy: 'join',
  })
  return dossierBronnen(rijen, slugs).inTekst
}

/** The kenniskaart with this text; null when the text is that of something else. */
async function kaartMetVoorbeeld(
  db: Db,
  actor: Actor,
  ref: string,
  { item, inhoud, sleutel, op }: Voorbeeldtekst,
) {
  if (item !== deelRef(ref, 'KENNISKAART')) return null
  const tekst = alsTekst(`voorbeeld:${sleutel}:kaart`, inhoud['inhoud'])
  const { titel } = inhoud
  return {
    titel: typeof titel === 'string' && titel !== '' ? titel : 'Kenniskaart',
    tekst,
    bronnen: await bronnenVoor(db, actor, tekst ? voetnoten(tekst.doc) : []),
    bijgewerkt: op,
  }
}

type Bronnen = Dossierpagina['bronnen']
/** The bronnen of the page when its texts refer to these. */
function metGenoemde({ inTekst: waren, overig }: Bronnen, inTekst: Bronnen['inTekst']): Bronnen {
  const genoemd = new Set(inTekst.map(({ url }) => url))
  return { inTekst, overig: [...overig, ...waren].filter(({ url }) => !genoemd.has(url)) }
}
