import 'server-only'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { canSeeOpmerkingen } from '../opmerkingen/policy'
import { SOORT_LABELS, STATUS_LABELS } from '../publicatie/labels'
import { canEditPublicatie, selectForPolicy } from '../publicatie/policy'
import { soortSchema } from '../publicatie/schema'
import { OP_NAAM_SOORTEN, type OpNaamSoort } from './labels'

/** One thing in a person's name. `sleutel` names it within its soort; `pad` is where it is, null for what nobody else sees. */
export type OpNaam = {
  soort: OpNaamSoort
  sleutel: string
  titel: string
  toelichting: string
  pad: string | null
  /** who takes it over unless somebody else is chosen: the vervanger of a dossier or a line */
  voorstel: string | null
}

type Overgave = { db: Db; van: string; naar: GebruikerActor; regel: OpNaam }

/** A kind of thing that hangs on a person. */
type OpNaamKind = {
  /** the columns of `rijSchema`, without soort, of what is in the name of `van` */
  rijen: (van: string) => Prisma.Sql
  /** Puts it in the name of `naar`, where it still is in that of `van`. Throws RefusedError when that person cannot have it. */
  geef: (overgave: Overgave) => Promise<unknown>
}

// The nouns that have a verantwoordelijke and a vervanger keep them in columns of the same names.
const DOSSIER = Prisma.sql`"Themadossier"`
const LIJN = Prisma.sql`"Consultatielijn"`

const alsVerantwoordelijke = (tabel: Prisma.Sql): OpNaamKind => ({
  rijen: (van) => Prisma.sql`
    select d.id::text, p.titel, p.soort::text, p.status::text, p.slug,
           (select v.id from "Gebruiker" v where v.id = d."vervangerId" and v."gedeactiveerdOp" is null)
      from ${tabel} d join "Publicatie" p on p.id = d.id where d."verantwoordelijkeId" = ${van}::uuid`,
  geef: ({ db, van, naar, regel: { sleutel: id } }) =>
    // Who takes over as verantwoordelijke is no longer the vervanger.
    db.$executeRaw`
      update ${tabel} set "verantwoordelijkeId" = ${naar.id}::uuid,
             "vervangerId" = nullif("vervangerId", ${naar.id}::uuid)
       where id = ${id}::uuid and "verantwoordelijkeId" = ${van}::uuid`,
})

const alsVervanger = (tabel: Prisma.Sql): OpNaamKind => ({
  rijen: (van) => Prisma.sql`
    select d.id::text, p.titel, p.soort::text, p.status::text, p.slug, null::uuid
      from ${tabel} d join "Publicatie" p on p.id = d.id where d."vervangerId" = ${van}::uuid`,
  geef: async ({ db, van, naar, regel: { sleutel: id, titel } }) => {
    const bezet = await db.$executeRaw`
      select 1 from ${tabel} where id = ${id}::uuid and "verantwoordelijkeId" = ${naar.id}::uuid`
    if (bezet > 0)
      throw new RefusedError(
        `${naar.naam} is al verantwoordelijke voor “${titel}”. Kies iemand anders als vervanger.`,
      )
    await db.$executeRaw`
      update ${tabel} set "vervangerId" = ${naar.id}::uuid where id = ${id}::uuid and "vervangerId" = ${van}::uuid`
  },
})

/**
 * All that may not be left without a name when somebody goes. A new relation to Gebruiker that means work to be done gets
 * an entry here, a label in `labels.ts` and a trigger as `gebruiker_sluiten` has; a test tells when one is missing.
 */
const OP_NAAM: Record<OpNaamSoort, OpNaamKind> = {
  VERANTWOORDELIJKE: alsVerantwoordelijke(DOSSIER),
  VERVANGER: alsVervanger(DOSSIER),
  LIJN: alsVerantwoordelijke(LIJN),
  LIJNVERVANGER: alsVervanger(LIJN),
  CONCEPT: {
    rijen: (van) => Prisma.sql`
      select id::text, titel, soort::text, status::text, slug, null::uuid
        from "Publicatie" where "auteurId" = ${van}::uuid and status in ('CONCEPT', 'TER_BEOORDELING')`,
    geef: async ({ db, van, naar, regel: { sleutel: id, titel } }) => {
      const stuk = await db.publicatie.findUnique({ where: { id }, select: selectForPolicy })
      if (stuk && !kanOvernemen(naar, stuk))
        throw new RefusedError(
          `${naar.naam} kan “${titel}” niet bewerken. Kies iemand die dat wel kan, bijvoorbeeld van de redactie.`,
        )
      await db.publicatie.updateMany({ where: { id, auteurId: van }, data: { auteurId: naar.id } })
      // Who wrote along is the author now.
      await db.meeschrijver.deleteMany({ where: { publicatieId: id, gebruikerId: naar.id } })
    },
  },
  KLAD: {
    // Of a klad only what it belongs to: the text stays with its writer until somebody takes it over.
    rijen: (van) => Prisma.sql`
      select k.sleutel, coalesce(p.titel, 'Nieuw: ' || split_part(k.sleutel, ':', 1)), null, null, null, null::uuid
        from "Klad" k left join "Publicatie" p
          on p.id = substring(k.sleutel from '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}')::uuid
       where k."gebruikerId" = ${van}::uuid`,
    geef: async ({ db, van, naar, regel: { sleutel, titel } }) => {
      const bezet = await db.klad.count({ where: { gebruikerId: naar.id, sleutel } })
      if (bezet > 0)
        throw new RefusedError(
          `${naar.naam} schrijft zelf al aan “${titel}”. Kies iemand anders, zodat geen van beide teksten verdwijnt.`,
        )
      await db.klad.updateMany({ where: { gebruikerId: van, sleutel }, data: { gebruikerId: naar.id } })
    },
  },
  OPMERKING: {
    rijen: (van) => Prisma.sql`
      select o.id::text, p.titel, p.soort::text, p.status::text, p.slug, null::uuid
        from "Opmerking" o join "Publicatie" p on p.id = o."publicatieId"
       where o."houderId" = ${van}::uuid and o."opgelostOp" is null`,
    // Who wrote it stays; who sees to it changes.
    geef: async ({ db, van, naar, regel: { sleutel: id, titel } }) => {
      const rij = await db.opmerking.findUnique({
        where: { id },
        select: { publicatie: { select: selectForPolicy } },
      })
      if (rij && !canSeeOpmerkingen(naar, rij.publicatie))
        throw new RefusedError(
          `${naar.naam} werkt niet aan “${titel}” en ziet de opmerking dus niet. Kies iemand van de redactie.`,
        )
      await db.opmerking.updateMany({
        where: { id, houderId: van, opgelostOp: null },
        data: { houderId: naar.id },
      })
    },
  },
}

type ForPolicy = Prisma.PublicatieGetPayload<{ select: typeof selectForPolicy }>

// A story may be anybody's; the rest has to be in the hands of somebody who may change it.
const kanOvernemen = (naar: GebruikerActor, stuk: ForPolicy): boolean =>
  stuk.soort === 'PRAKTIJKVERHAAL' || canEditPublicatie(naar, { ...stuk, auteurId: naar.id })

/** Everything in somebody's name, by soort and title; one statement, however many soorten there are. */
export async function leesOpNaam(db: Db, van: string): Promise<OpNaam[]> {
  const delen = OP_NAAM_SOORTEN.map(
    (soort, plaats) =>
      Prisma.sql`select ${plaats}::int as plaats, ${soort}::text as "opNaam", rij.*
                   from (${OP_NAAM[soort].rijen(van)}) rij(sleutel, titel, soort, status, slug, voorstel)`,
  )
  const rijen = await db.$queryRaw`${Prisma.join(delen, ' union all ')} order by plaats, titel, sleutel`
  return z
    .array(rijSchema)
    .parse(rijen)
    .map(({ opNaam, sleutel, titel, voorstel, ...stuk }) => ({
      soort: opNaam,
      sleutel,
      titel,
      voorstel,
      ...plekVan(stuk),
    }))
}

/** Puts one thing in the name of `naar`. Throws RefusedError when that person cannot have it. */
export const geefUitHanden = (overgave: Overgave): Promise<unknown> =>
  OP_NAAM[overgave.regel.soort].geef(overgave)

/** How many of each soort, for a sentence. */
export const tel = (regels: readonly OpNaam[]): { soort: OpNaamSoort; aantal: number }[] =>
  OP_NAAM_SOORTEN.map((soort) => ({
    soort,
    aantal: regels.filter((regel) => regel.soort === soort).length,
  }))

const rijSchema = z.object({
  opNaam: z.enum(OP_NAAM_SOORTEN),
  sleutel: z.string(),
  titel: z.string(),
  soort: soortSchema.nullable(),
  status: z.enum(['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD']).nullable(),
  slug: z.string().nullable(),
  voorstel: z.uuid().nullable(),
})

const plekVan = ({ soort, status, slug }: Pick<z.output<typeof rijSchema>, 'soort' | 'status' | 'slug'>) =>
  soort === null || status === null || slug === null
    ? { toelichting: 'Getypt, nog niet opgeslagen', pad: null }
    : {
        toelichting: `${SOORT_LABELS[soort]}, ${STATUS_LABELS[status].toLowerCase()}`,
        pad: PADEN[soort](slug),
      }

// Where the person who takes it over goes on; lib/web/paths is not for nouns.
const PADEN: Record<PublicatieSoort, (slug: string) => string> = {
  THEMADOSSIER: (slug) => `/themadossiers/${slug}`,
  PRAKTIJKVERHAAL: (slug) => `/praktijkverhalen/${slug}`,
  SCHOLING: (slug) => `/scholingsagenda/${slug}`,
  NIEUWSBERICHT: (slug) => `/nieuws/${slug}`,
  CONSULTATIELIJN: (slug) => `/redactie/consultatielijnen/${slug}`,
  BRON: (slug) => `/redactie/bronnen/${slug}`,
  BEGRIP: (slug) => `/redactie/begrippen/${slug}`,
  KENNISVRAAG: (slug) => `/redactie/kennisvragen/${slug}`,
}
