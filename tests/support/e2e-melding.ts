import { database, isAlreadyThere } from '@/lib/platform/db'

/** A number that somebody reported: it shows on the pages where it stands, and on top of everybody's list. */
export async function eenMelding(): Promise<string> {
  const db = database()
  const lijn = await db.consultatielijn.findFirstOrThrow({
    where: { telefoon: { not: null }, publicatie: { status: 'GEPUBLICEERD' } },
    orderBy: [{ eersteKeus: 'desc' }, { id: 'asc' }],
  })
  const melder = await db.gebruiker.findFirstOrThrow({ where: { isDemo: true }, orderBy: { email: 'desc' } })
  const van = { gebruikerId: melder.id, publicatieId: lijn.id, soort: 'NUMMER_KLOPT_NIET' as const }
  const zoek = () => db.melding.findFirst({ where: { ...van, status: 'OPEN' } })
  const nummer = lijn.telefoon?.split(' of ')[0] ?? null
  const maak = () => db.melding.create({ data: { ...van, nummer, tekst: 'Er nam niemand op.' } })
  // Two tests may come here at once: the second finds what the first one made.
  const gevonden =
    (await zoek()) ??
    (await maak().catch((error) => (isAlreadyThere(error) ? zoek() : Promise.reject(error))))
  if (!gevonden) throw new Error('no melding')
  return gevonden.id
}
