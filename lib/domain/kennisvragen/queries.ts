import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { alsBewerking, selectBewerking } from '../publicatie/opslaan'
import { readablePublished, shownPublished } from '../publicatie/policy'
import { redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { canWriteKennisvraag } from './policy'
import { leesKennisvragen, vraagfilterSchema, vraagWaar } from './vragenlijst'

const slugEnTitel = { select: { slug: true, titel: true } }

/** The kennisagenda: published questions this actor may read, most urgent first. `doelgroep` is a slug. */
export const listKennisvragen = defineQuery({
  name: 'kennisvraag.list',
  input: z.object({ doelgroep: z.string().max(120).nullable().default(null) }),
  authorize: everyone,
  run: async ({ db, actor, input: { doelgroep } }) => {
    const kennisvragen = await db.kennisvraag.findMany({
      where: {
        publicatie: { soort: 'KENNISVRAAG', ...shownPublished(actor) },
        ...(doelgroep && { doelgroepen: { some: { slug: doelgroep } } }),
      },
      // The enum stands in the order HOOG, MIDDEN, LAAG.
      orderBy: [{ prioriteit: 'asc' }, { publicatie: { titel: 'asc' } }],
      take: 500,
      select: {
        waarom: true,
        prioriteit: true,
        stand: true,
        herkomst: true,
        eigenaarRol: true,
        publicatie: slugEnTitel,
        doelgroepen: { ...slugEnTitel, where: { actief: true }, orderBy: { volgorde: 'asc' } },
        themadossiers: {
          where: { publicatie: readablePublished(actor) },
          select: { publicatie: slugEnTitel },
        },
      },
      relationLoadStrategy: 'join',
    })
    return kennisvragen.map(({ publicatie, themadossiers, ...kennisvraag }) => ({
      ...kennisvraag,
      slug: publicatie.slug,
      vraag: publicatie.titel,
      dossiers: themadossiers.map((dossier) => dossier.publicatie),
    }))
  },
})

/** The kennisvragen for the redactie, of every status, a page at a time. */
export const listKennisvragenVoorBeheer = defineQuery({
  name: 'kennisvraag.listVoorBeheer',
  input: z.object({ ...vraagfilterSchema, pagina: redactielijstSchema.pagina }),
  authorize: canWriteKennisvraag,
  run: async ({ db, input: { pagina: gevraagd, ...filter } }) => {
    const totaal = await db.kennisvraag.count({ where: vraagWaar(filter) })
    const { skip, take, ...pagina } = rondPaginaAf(gevraagd, totaal)
    return { ...pagina, filter, totaal, items: await leesKennisvragen(db, filter, { skip, take }) }
  },
})

/** One kennisvraag to change, by its slug; null when it does not exist. */
export const findKennisvraag = defineQuery({
  name: 'kennisvraag.find',
  input: z.object({ slug: z.string().max(120) }),
  authorize: canWriteKennisvraag,
  run: async ({ db, input }) => {
    const kennisvraag = await db.kennisvraag.findFirst({
      where: { publicatie: { soort: 'KENNISVRAAG', slug: input.slug } },
      select: {
        id: true,
        waarom: true,
        prioriteit: true,
        stand: true,
        herkomst: true,
        eigenaarRol: true,
        doelgroepen: { select: { id: true } },
        publicatie: { select: selectBewerking },
      },
      relationLoadStrategy: 'join',
    })
    if (!kennisvraag) return null
    const { publicatie, doelgroepen, ...velden } = kennisvraag
    return { ...velden, ...alsBewerking(publicatie), doelgroepIds: doelgroepen.map(({ id }) => id) }
  },
})
