import 'server-only'
import type { RunContext } from '@/lib/kernel/define-command'
import type { Db, Prisma } from '@/lib/platform/db'
import { bijlagetekst, selectBijlagetekst } from '../bijlagen/queries'
import type { Zoekbaar } from '../publicatie/zoekbaar'
import { isTekstDoc } from '../teksten/leesschema'
import { plattetekst } from '../teksten/plattetekst'
import { VORM_LABELS } from './labels'

const naamEnSlug = { select: { naam: true, slug: true } } as const

const selectZoekbaar = {
  vorm: true,
  beschrijving: true,
  organisatorRol: true,
  publicatie: {
    select: {
      ref: true,
      slug: true,
      titel: true,
      zichtbaarheid: true,
      updatedAt: true,
      netwerk: naamEnSlug,
      bijlagen: selectBijlagetekst,
    },
  },
  werkvorm: naamEnSlug,
  disciplines: naamEnSlug,
  doelgroepen: { select: { titel: true, slug: true } },
  bijeenkomsten: { select: { einde: true, gemeente: true, locatie: true } },
} satisfies Prisma.ScholingSelect

/** A scholing as search knows it. What is past weighs less than what one can still go to. */
export async function zoekDocumenten(db: Db, id: string, now = new Date()): Promise<Zoekbaar[]> {
  const scholing = await db.scholing.findFirst({
    relationLoadStrategy: 'join',
    where: { id, publicatie: { status: 'GEPUBLICEERD' } },
    select: selectZoekbaar,
  })
  if (!scholing) return []
  const {
    publicatie,
    werkvorm,
    disciplines,
    doelgroepen,
    bijeenkomsten,
    vorm,
    beschrijving,
    organisatorRol,
  } = scholing
  const plaatsen = bijeenkomsten.flatMap(({ gemeente, locatie }) => [gemeente, locatie])
  return [
    {
      ref: publicatie.ref,
      soort: 'scholing',
      titel: publicatie.titel,
      kort: ['Scholing', werkvorm.naam, VORM_LABELS[vorm], ...doelgroepen.map(({ titel }) => titel)].join(
        ', ',
      ),
      tekst: [
        isTekstDoc(beschrijving) ? plattetekst(beschrijving) : '',
        ...disciplines.map(({ naam }) => naam),
        ...new Set(plaatsen),
        publicatie.netwerk?.naam,
        organisatorRol,
        bijlagetekst(publicatie.bijlagen),
      ]
        .filter(Boolean)
        .join('\n'),
      url: `/scholingsagenda/${publicatie.slug}`,
      doelgroepen: doelgroepen.map(({ slug }) => slug),
      netwerken: publicatie.netwerk ? [publicatie.netwerk.slug] : [],
      zichtbaarheid: publicatie.zichtbaarheid,
      bijgewerkt: publicatie.updatedAt,
      werkvorm: werkvorm.slug,
      vorm,
      gewicht: bijeenkomsten.some(({ einde }) => einde > now) ? 1 : 0.6,
    },
  ]
}

/** Has search look again when the last date is over, because only time changes the weight then. */
export async function planHerindexering(
  { db, queue, now }: Pick<RunContext<unknown, unknown>, 'db' | 'queue' | 'now'>,
  id: string,
): Promise<void> {
  const {
    _max: { einde },
  } = await db.bijeenkomst.aggregate({ where: { scholingId: id }, _max: { einde: true } })
  if (!einde || einde <= now) return
  await queue(
    'zoekindex.update',
    { soort: 'SCHOLING', id },
    { key: `zoekindex:SCHOLING:${id}:voorbij`, runAt: einde },
  )
}
