import { database } from '@/lib/platform/db'

/** A number that somebody reported: it shows on the pages where it stands, and on top of everybody's list. */
export async function eenMelding(): Promise<string> {
  const db = database()
  const lijn = await db.consultatielijn.findFirstOrThrow({
    where: { telefoon: { not: null }, publicatie: { status: 'GEPUBLICEERD' } },
    orderBy: [{ eersteKeus: 'desc' }, { id: 'asc' }],
  })
  const melder = await db.gebruiker.findFirstOrThrow({ where: { isDemo: true }, orderBy: { email: 'desc' } })
  const van = { gebruikerId: melder.id, publicatieId: lijn.id, soort: 'NUMMER_KLOPT_NIET' as const }
  const eerder = await db.melding.findFirst({ where: { ...van, status: 'OPEN' } })
  const nummer = lijn.telefoon?.split(' of ')[0] ?? null
  return (eerder ?? (await db.melding.create({ data: { ...van, nummer, tekst: 'Er nam niemand op.' } }))).id
}
