import { database } from '@/lib/platform/db'

/** A bron of the pilot content whose link died. */
export async function eenWeblink(): Promise<string> {
  const {
    id: itemId,
    url,
    publicatie,
  } = await database().bron.findFirstOrThrow({
    orderBy: { url: 'asc' },
    select: { id: true, url: true, publicatie: { select: { ref: true, titel: true, slug: true } } },
  })
  const dood = { stand: 'DOOD' as const, misteDagen: 3, status: 404, reden: 'De pagina bestaat niet (404).' }
  const { id } = await database().weblink.upsert({
    where: { url },
    create: { url, host: new URL(url).host, volgendeKeerOp: new Date('2099-01-01'), ...dood },
    update: dood,
  })
  await database().weblinkgebruik.createMany({
    data: [{ weblinkId: id, itemId, soort: 'BRON', ...publicatie }],
    skipDuplicates: true,
  })
  return id
}
