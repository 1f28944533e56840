import 'server-only'
import type { Db } from '@/lib/platform/db'
import type { Zoekbaar } from '../publicatie/zoekbaar'
import { opnameslot, selectAkkoordstand } from './policy'
import { ondertitelsSchema } from './schema'

const naamEnSlug = { select: { naam: true, slug: true } } as const

/**
 * What is said in the recording of the scholing with this id, as search knows it. Only of what everybody with the same
 * account may watch: search asks who somebody is, not where they were. The index narrows it to what the speakers allow
 * and hides it the moment one of them says no (prisma/migrations, `zoekdocument_vector`), whatever is written here.
 */
export async function zoekDocumenten(db: Db, id: string, now = new Date()): Promise<Zoekbaar[]> {
  const scholing = await db.scholing.findFirst({
    relationLoadStrategy: 'join',
    where: {
      id,
      opname: { beschikbaar: true },
      bijeenkomsten: { some: {}, every: { einde: { lte: now } } },
      publicatie: { status: 'GEPUBLICEERD', bijlagen: { some: { isOpname: true, verwijderdOp: null } } },
    },
    select: {
      vorm: true,
      werkvorm: { select: { slug: true } },
      doelgroepen: { select: { slug: true } },
      sprekers: { select: { ...selectAkkoordstand, naam: true } },
      opname: { select: { ondertiteling: true, updatedAt: true } },
      publicatie: { select: { slug: true, titel: true, zichtbaarheid: true, netwerk: naamEnSlug } },
    },
  })
  const ondertitels = ondertitelsSchema.parse(scholing?.opname?.ondertiteling ?? [])
  if (!scholing?.opname || ondertitels.length === 0) return []
  const { publicatie, sprekers, opname, doelgroepen, werkvorm, vorm } = scholing
  const slot = opnameslot(sprekers, now)
  if (slot.stand !== 'OPEN' || slot.bereik === 'INGESCHREVENEN') return []
  const { slug, titel, zichtbaarheid, netwerk } = publicatie
  return [
    {
      ref: `opname/${slug}`,
      soort: 'scholing',
      titel: `Opname: ${titel}`,
      kort: ['Opname van een scholing', ...sprekers.map(({ naam }) => naam)].join(', '),
      tekst: ondertitels.map(({ tekst }) => tekst.replaceAll('\n', ' ')).join(' '),
      url: `/scholingsagenda/${slug}/opname`,
      doelgroepen: doelgroepen.map((doelgroep) => doelgroep.slug),
      netwerken: netwerk ? [netwerk.slug] : [],
      zichtbaarheid: zichtbaarheid === 'OPENBAAR' && slot.bereik === 'LEDEN' ? 'LEDEN' : zichtbaarheid,
      bijgewerkt: opname.updatedAt,
      werkvorm: werkvorm.slug,
      vorm,
      // Long talk mentions much in passing; the page of the scholing itself goes first.
      gewicht: 0.5,
    },
  ]
}
