import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { alsBronbijlage, selectBronbijlagen } from '../bijlagen/queries'
import { alsBewerking, selectBewerking } from '../publicatie/opslaan'
import { readablePublished, shownPublished } from '../publicatie/policy'
import { redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { begripfilterSchema, begripWaar, leesBegrippen } from './begriplijst'
import { canMergeBegrip, canWriteBegrip } from './policy'
import {
  type Begriprij,
  hinderBijBegrip,
  isNieuwVoorLezers,
  leesOpgegaanIn,
  selectBegrip,
  telVerwijzingen,
  woordenSamen,
} from './samenvoeging'

/** A begrip as texts explain it: the form that `Tekst` takes. */
export type BegripVoorUitleg = { slug: string; term: string; uitleg: string; ookBekendAls: string[] }

/** Every published begrip that this actor may read, for underlining in texts. */
export const listBegrippenVoorUitleg = defineQuery({
  name: 'begrip.listVoorUitleg',
  input: z.object({}),
  authorize: everyone,
  run: async ({ db, actor }): Promise<BegripVoorUitleg[]> => {
    const begrippen = await db.begrip.findMany({
      where: { publicatie: { soort: 'BEGRIP', ...shownPublished(actor) } },
      orderBy: { publicatie: { slug: 'asc' } },
      select: { uitleg: true, ookBekendAls: true, publicatie: { select: { slug: true, titel: true } } },
      relationLoadStrategy: 'join',
    })
    return begrippen.map(({ uitleg, ookBekendAls, publicatie: { slug, titel } }) => ({
      slug,
      term: titel,
      uitleg,
      ookBekendAls,
    }))
  },
})

/** The woordenlijst: published begrippen this actor may read, with the bronnen of each, by term. */
export const listBegrippen = defineQuery({
  name: 'begrip.list',
  input: z.object({}),
  authorize: everyone,
  run: async ({ db, actor }) => {
    const begrippen = await db.begrip.findMany({
      where: { publicatie: { soort: 'BEGRIP', ...shownPublished(actor) } },
      select: {
        uitleg: true,
        ookBekendAls: true,
        publicatie: { select: { slug: true, titel: true, oudeSlugs: { select: { slug: true } } } },
        bronnen: {
          where: { publicatie: readablePublished(actor) },
          select: {
            url: true,
            publicatie: { select: { slug: true, titel: true, bijlagen: selectBronbijlagen } },
          },
        },
      },
      relationLoadStrategy: 'join',
    })
    return begrippen
      .map(({ publicatie: { slug, titel, oudeSlugs }, bronnen, ...begrip }) => ({
        ...begrip,
        slug,
        oudeSlugs: oudeSlugs.map((oud) => oud.slug),
        term: titel,
        bronnen: bronnen.map(({ url, publicatie: bron }) => ({
          slug: bron.slug,
          url,
          titel: bron.titel,
          bijlagen: bron.bijlagen.map(alsBronbijlage),
        })),
      }))
      .sort((een, ander) => een.term.localeCompare(ander.term, 'nl'))
  },
})

/** The begrippen for the redactie, of every status, a page at a time. */
export const listBegrippenVoorBeheer = defineQuery({
  name: 'begrip.listVoorBeheer',
  input: z.object({ ...begripfilterSchema, pagina: redactielijstSchema.pagina }),
  authorize: canWriteBegrip,
  run: async ({ db, input: { pagina: gevraagd, ...filter } }) => {
    const totaal = await db.begrip.count({ where: begripWaar(filter) })
    const { skip, take, ...pagina } = rondPaginaAf(gevraagd, totaal)
    return { ...pagina, filter, totaal, items: await leesBegrippen(db, filter, { skip, take }) }
  },
})

/** One begrip to change, by its slug, and the one that it went into; null when it does not exist. */
export const findBegrip = defineQuery({
  name: 'begrip.find',
  input: z.object({ slug: z.string().max(120) }),
  authorize: canWriteBegrip,
  run: async ({ db, input }) => {
    const begrip = await db.begrip.findFirst({
      where: { publicatie: { soort: 'BEGRIP', slug: input.slug } },
      select: {
        id: true,
        uitleg: true,
        ookBekendAls: true,
        bronnen: { select: { id: true } },
        publicatie: { select: selectBewerking },
      },
      relationLoadStrategy: 'join',
    })
    if (!begrip) return null
    const { publicatie, bronnen, ...velden } = begrip
    const opgegaanIn = publicatie.status === 'GEARCHIVEERD' ? await leesOpgegaanIn(db, begrip.id) : null
    return { ...velden, ...alsBewerking(publicatie), bronIds: bronnen.map(({ id }) => id), opgegaanIn }
  },
})

/**
 * What merging a begrip comes down to: both begrippen, what it can go into, how much points at it, the words that will
 * lead to the other, and the sentence why it cannot go into `naar`. Null when there is no such begrip, or it went into
 * another one already.
 */
export const findBegripsamenvoeging = defineQuery({
  name: 'begrip.findSamenvoeging',
  input: z.object({
    slug: z.string().max(120),
    naar: z.string().max(120).nullable().default(null),
    /** the portal's own origin: links that were pasted whole are counted too */
    eigenAdres: z.string().max(300).default(''),
  }),
  authorize: canMergeBegrip,
  run: async ({ db, input }) => {
    const van = await db.publicatie.findUnique({
      where: { soort_slug: { soort: 'BEGRIP', slug: input.slug } },
      select: selectBegrip,
      relationLoadStrategy: 'join',
    })
    if (!van || (await leesOpgegaanIn(db, van.id))) return null
    const doelen = await db.publicatie.findMany({
      where: { soort: 'BEGRIP', status: { not: 'GEARCHIVEERD' }, id: { not: van.id } },
      orderBy: [{ titel: 'asc' }, { id: 'asc' }],
      select: selectBegrip,
      relationLoadStrategy: 'join',
    })
    const naar = doelen.find(({ slug }) => slug === input.naar)
    return {
      van: alsKeuze(van),
      doelen: doelen.map(alsKeuze),
      naar: naar ? alsKeuze(naar) : null,
      verwijzingen: await telVerwijzingen(db, van, input.eigenAdres),
      woorden: naar ? woordenSamen(van, naar) : [],
      isNieuwVoorLezers: naar ? isNieuwVoorLezers(van, naar) : false,
      hinder: naar ? hinderBijBegrip(van, naar) : null,
    }
  },
})

const alsKeuze = ({ id, slug, titel, versie, status, begrip }: Begriprij) => ({
  id,
  slug,
  titel,
  versie,
  status,
  uitleg: begrip?.uitleg ?? '',
})
