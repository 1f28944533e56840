import { expect, test } from 'vitest'
import { redactie } from '@/tests/support/actors'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { telStatements } from '@/tests/support/tel-statements'
import { listBronnenVoorVoetnoten } from '../bronnen/queries'
import { findConsultatielijnVoorBewerken } from '../consultatielijnen/queries'
import { findNieuwsberichtVoorBewerken } from '../nieuwsberichten/queries'
import { findWerkblad } from '../opmerkingen/queries'
import { listKeuzes } from '../scholingen/queries'
import { findKlad, findStand } from './queries'

// With the session each of these pages asks six (architecture.md).
test('de bewerkpagina van een nieuwsbericht en van een consultatielijn vraagt zes keer iets', async () => {
  const actor = await redactie()
  const bericht = await aNieuwsbericht()
  const lijn = await aConsultatielijn()
  const vanBeide = (soort: string, id: string) => async () => {
    await listKeuzes(actor, {})
    await findKlad(actor, { sleutel: `${soort}:${id}` })
    return findWerkblad(actor, { id, plek: `${soort}:${id}` })
  }
  const vanNieuws = await telStatements(async () => {
    await findNieuwsberichtVoorBewerken(actor, { slug: bericht.publicatie.slug })
    await listBronnenVoorVoetnoten(actor, {})
    return vanBeide('nieuwsbericht', bericht.id)()
  })
  const vanLijn = await telStatements(async () => {
    await findConsultatielijnVoorBewerken(actor, { slug: lijn.slug })
    await findStand(actor, { id: lijn.id })
    return vanBeide('consultatielijn', lijn.id)()
  })
  expect([vanNieuws, vanLijn]).toEqual([5, 5])
})
