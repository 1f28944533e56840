import 'server-only'
import { type Actor, everyone, hasRol, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { canEditNetwerken, visibleNetwerk } from '../netwerken/policy'
import { canEditOrganisaties, visibleOrganisatie } from '../organisaties/policy'
import { type GemeldNummer, selectGemeld } from '../publicatie/gemeldnummer'
import {
  canEditPublicatie,
  looksAfter,
  readableZichtbaarheden,
  visiblePublicatie,
} from '../publicatie/policy'
import { redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { alsMelding, type MeldingRij, meldingenVan, selectMelding, standSchema } from './meldingregel'
import {
  type Onderwerp,
  selectNetwerk,
  selectOrganisatie,
  selectPublicatie,
  vanNetwerk,
  vanOrganisatie,
  vanPublicatie,
} from './onderwerp'
import { canAnswerMelding, isOwnMelding, visibleMelding } from './policy'
import { onderwerpSoortSchema } from './schema'

/**
 * The item that somebody wants to report, by its present or an earlier slug; null when it does not exist for this actor.
 * A consultatielijn without slug is the national one.
 */
export const findOnderwerp = defineQuery({
  name: 'melding.findOnderwerp',
  input: z.object({ soort: onderwerpSoortSchema, slug: z.string().max(200).nullable().default(null) }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { soort, slug } }): Promise<Onderwerp | null> => {
    if (soort === 'ORGANISATIE') {
      const organisatie = await db.organisatie.findFirst({
        relationLoadStrategy: 'join',
        where: { AND: [{ slug: slug ?? '' }, visibleOrganisatie(actor)] },
        select: selectOrganisatie,
      })
      return organisatie && vanOrganisatie(organisatie)
    }
    if (soort === 'NETWERK') {
      const netwerk = await db.netwerk.findFirst({
        where: { AND: [{ slug: slug ?? '' }, visibleNetwerk(actor)] },
        select: selectNetwerk,
      })
      return netwerk && vanNetwerk(netwerk)
    }
    const metSlug = slug === null ? { consultatielijn: { eersteKeus: true } } : ofEerder(slug)
    const publicatie = await db.publicatie.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ soort }, metSlug, visiblePublicatie(actor)] },
      select: selectPublicatie,
    })
    return publicatie && vanPublicatie(publicatie)
  },
})

const ofEerder = (slug: string): Prisma.PublicatieWhereInput => ({
  OR: [{ slug }, { oudeSlugs: { some: { slug } } }],
})

/**
 * A number that stands on pages of everybody, when a colleague says that it is wrong while a line still has it; null
 * otherwise. Not who said so, nor in which words. One statement.
 */
export const findGemeldNummer = defineQuery({
  name: 'melding.findGemeldNummer',
  input: z.object({ nummer: z.string().min(1).max(60) }),
  authorize: everyone,
  run: async ({ db, input: { nummer } }): Promise<GemeldNummer | null> => {
    const gemeld = await db.melding.findFirst({
      relationLoadStrategy: 'join',
      where: {
        ...selectGemeld.where,
        nummer,
        publicatie: { status: 'GEPUBLICEERD', consultatielijn: { telefoon: { contains: nummer } } },
      },
      orderBy: selectGemeld.orderBy,
      select: { createdAt: true },
    })
    return gemeld && { nummer, op: gemeld.createdAt }
  },
})

/** What one reported oneself, newest first, with the answers. */
export const listEigenMeldingen = defineQuery({
  name: 'melding.listEigen',
  input: z.object({}),
  authorize: isSignedIn,
  run: async ({ db, actor }) => {
    if (!isSignedIn(actor)) return []
    const rijen = await db.melding.findMany({
      relationLoadStrategy: 'join',
      where: { gebruikerId: actor.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 200,
      select: selectMelding,
    })
    return rijen.map((rij) => alsMelding(actor, rij))
  },
})

const lijstInput = z.object({
  stand: standSchema,
  pagina: redactielijstSchema.pagina,
})

/** The meldingen that this actor may answer: open ones with wrong numbers first and then the oldest, or the latest done. */
export const listMeldingen = defineQuery({
  name: 'melding.list',
  input: lijstInput,
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const stand = input.stand ?? 'OPEN'
    const { where, orderBy } = meldingenVan(actor, stand)
    const totaal = await db.melding.count({ where })
    const { skip, take, ...bladzijde } = rondPaginaAf(input.pagina, totaal)
    const rijen = await db.melding.findMany({
      relationLoadStrategy: 'join',
      where,
      orderBy,
      skip,
      take,
      select: selectMelding,
    })
    return { items: rijen.map((rij) => alsMelding(actor, rij)), stand, totaal, ...bladzijde }
  },
})

/** One melding with what this actor may do with it; null when it does not exist for this actor. */
export const findMelding = defineQuery({
  name: 'melding.find',
  input: z.object({ id: z.uuid() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const rij = await db.melding.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ id: input.id }, visibleMelding(actor)] },
      select: selectMelding,
    })
    if (!rij) return null
    const magAntwoorden = canAnswerMelding(actor, rij)
    return {
      ...alsMelding(actor, rij),
      magAntwoorden,
      isEigen: isOwnMelding(actor, rij),
      magBewerken: magBewerken(actor, rij),
      /** how many others have an open melding about the same number: they get the same answer */
      anderen: magAntwoorden && rij.nummer !== null && rij.status === 'OPEN' ? await telAnderen(db, rij) : 0,
    }
  },
})

function magBewerken(actor: Actor, { publicatie, netwerk }: MeldingRij): boolean {
  if (publicatie) return canEditPublicatie(actor, publicatie) || looksAfter(actor, publicatie)
  return netwerk ? canEditNetwerken(actor) : canEditOrganisaties(actor)
}

const telAnderen = (db: Db, { id, nummer, publicatie, organisatie }: MeldingRij) =>
  db.melding.count({
    where: {
      id: { not: id },
      status: 'OPEN',
      nummer,
      publicatieId: publicatie?.id ?? null,
      organisatieId: organisatie?.id ?? null,
    },
  })

const nummersSchema = z.array(
  z.object({
    id: z.string().nullable(),
    nummer: z.string(),
    naam: z.string(),
    soort: z.enum(['CONSULTATIELIJN', 'ORGANISATIE']),
    slug: z.string(),
    netwerk: z.string().nullable(),
    op: z.date(),
  }),
)

/**
 * The numbers of which somebody says that they are wrong: for everybody in the redactie, every coordinator, and whoever
 * keeps a dossier or a line; nothing for others. Facts only: not who said it, nor in which words. `id`: of a melding that this
 * actor may answer, else null. One statement.
 */
export const listGemeldeNummers = defineQuery({
  name: 'melding.listNummers',
  input: z.object({}),
  authorize: isSignedIn,
  run: async ({ db, actor }) => {
    if (!isSignedIn(actor) || actor.blik) return []
    const eigenNetwerk = hasRol(actor, 'NETWERKCOORDINATOR') ? actor.netwerkId : null
    const rijen = await db.$queryRaw`
      select distinct on (coalesce(p.id, o.id), m.nummer) case when ${hasRol(actor, 'REDACTIE')}
          or ${eigenNetwerk}::uuid in (p."netwerkId", o."netwerkId")
          or ${actor.id}::uuid in (c."verantwoordelijkeId", c."vervangerId") or exists (
            select from "_ConsultatielijnToNetwerk" k where k."A" = c.id and k."B" = ${eigenNetwerk}::uuid)
        then m.id::text end as id, m.nummer, coalesce(p.titel, o.naam) as naam,
        case when p.id is null then 'ORGANISATIE' else 'CONSULTATIELIJN' end as soort,
        coalesce(p.slug, o.slug) as slug, n.slug as netwerk, m."createdAt" as op
      from "Melding" m
        left join "Publicatie" p on p.id = m."publicatieId" and p.status = 'GEPUBLICEERD'
          and p.zichtbaarheid::text = any (${readableZichtbaarheden(actor)}::text[])
        left join "Consultatielijn" c on c.id = p.id
        left join "Organisatie" o on o.id = m."organisatieId" and o.actief
        left join "Netwerk" n on n.id = o."netwerkId"
      where m.status = 'OPEN' and m.soort = 'NUMMER_KLOPT_NIET'
        and position(m.nummer in coalesce(c.telefoon, o.telefoon)) > 0
        and (${hasRol(actor, 'REDACTIE', 'NETWERKCOORDINATOR')} or exists (
          select from "Themadossier" where ${actor.id}::uuid in ("verantwoordelijkeId", "vervangerId")
          union all
          select from "Consultatielijn" where ${actor.id}::uuid in ("verantwoordelijkeId", "vervangerId")))
      order by coalesce(p.id, o.id), m.nummer, m."createdAt" desc limit 100`
    return nummersSchema.parse(rijen).sort((een, ander) => een.op.getTime() - ander.op.getTime())
  },
})
