import { blokkenVan, fragmentVan } from '@/lib/domain/opmerkingen/blokken'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

type Stuk = { id: string; ref: string }
type Wens = Partial<Prisma.OpmerkingUncheckedCreateInput>

/** A saved text of an item, newer than what it had, so that there is a block to say something about. */
export async function aTekst(
  { ref }: { ref: string },
  inhoud: Prisma.InputJsonObject = { titel: 'Een nacht', samenvatting: 'Over een nacht zonder slaap.' },
  nummer = 50,
) {
  await database().versie.create({ data: { item: ref, nummer, inhoud } })
  const [eerste] = blokkenVan(ref, inhoud).flatMap(({ veld, blokken }) =>
    blokken.map((blok) => ({ ...blok, veld })),
  )
  if (!eerste) throw new Error('a text without a block')
  return eerste
}

/** An open remark of `auteurId` on the first block of the text that the item gets here. */
export async function aOpmerking({ id, ref }: Stuk, auteurId: string, wens: Wens = {}) {
  const { blok, veld, tekst } = await aTekst({ ref })
  return database().opmerking.create({
    data: {
      publicatieId: id,
      auteurId,
      houderId: auteurId,
      tekst: 'Kan dit korter?',
      item: ref,
      veld,
      blok,
      fragment: fragmentVan(tekst),
      ...wens,
    },
  })
}
