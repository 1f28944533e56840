import { blokkenVan, fragmentVan } from '@/lib/domain/opmerkingen/blokken'
import { z } from '@/lib/kernel/zod'
import { database } from '@/lib/platform/db'

/** The address of the remarks on a dossier of the pilot content that has an open one, an answer and a resolved one. */
export async function metOpmerkingen(): Promise<string> {
  const db = database()
  const { id, ref } = await db.publicatie.findUniqueOrThrow({ where: { ref: 'dossier/dementie' } })
  const { id: auteurId } = await db.gebruiker.findFirstOrThrow({
    where: { isDemo: true, rollen: { some: { rol: 'REDACTIE' } } },
    orderBy: { email: 'asc' },
  })
  const adres = `/opmerkingen/${id}`
  if ((await db.opmerking.count({ where: { publicatieId: id, item: { not: null } } })) > 0) return adres
  const { inhoud } = await db.versie.findFirstOrThrow({
    where: { item: ref, aard: 'OPGESLAGEN' },
    orderBy: { nummer: 'desc' },
  })
  const [eerste] = blokkenVan(ref, z.record(z.string(), z.unknown()).parse(inhoud))
  const [blok] = eerste?.blokken ?? []
  const bij = { publicatieId: id, auteurId, houderId: auteurId, item: ref, veld: eerste?.veld ?? '' }
  const van = { ...bij, blok: blok?.blok ?? '', fragment: fragmentVan(blok?.tekst ?? '') }
  const { id: onderId } = await db.opmerking.create({ data: { ...van, tekst: 'Kan dit korter?' } })
  await db.opmerking.create({ data: { publicatieId: id, auteurId, onderId, tekst: 'Ik probeer het.' } })
  const opgelost = { opgelostOp: new Date(), opgelostDoorId: auteurId }
  await db.opmerking.create({ data: { ...van, ...opgelost, blok: '0'.repeat(24), tekst: 'Dit klopt niet.' } })
  return adres
}

/** The address of a page as it will be: a dossier of the pilot content with its first text. */
export async function eenVoorbeeld(): Promise<string> {
  const { id } = await database().versie.findFirstOrThrow({
    where: { item: 'dossier/dementie' },
    orderBy: { createdAt: 'asc' },
  })
  return `/themadossiers/dementie/voorbeeld?versie=${id}`
}

/** The address of news of the pilot content as one's draft makes it; here without a draft. */
export async function eenKladvoorbeeld(): Promise<string> {
  const { id } = await database().publicatie.findFirstOrThrow({
    where: { soort: 'NIEUWSBERICHT', status: 'GEPUBLICEERD' },
    orderBy: { createdAt: 'asc' },
  })
  return `/voorbeeld/nieuwsbericht/${id}`
}
