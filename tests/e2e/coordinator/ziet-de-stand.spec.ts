import { database } from '@/lib/platform/db'
import { coordinator } from '../../support/actors'
import { overDagen, plaatsVerhaal, uniek } from '../../support/e2e-gegevens'
import { aNetwerk } from '../../support/factories/netwerk'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een coördinator ziet op de startpagina hoe het eigen netwerk ervoor staat', async ({ open }) => {
  const netwerk = await aNetwerk({ korteNaam: uniek('Kustnetwerk') })
  const wie = await coordinator({ netwerkId: netwerk.id })
  await plaatsVerhaal(wie, { titel: uniek('Het eerste van dit jaar') })
  const { id: werkvormId } = await database().werkvorm.findUniqueOrThrow({ where: { slug: 'webinar' } })
  const volgende = overDagen(1)
  await aScholing({
    publicatie: { netwerkId: netwerk.id },
    scholing: { werkvormId, vorm: 'ONLINE' },
    bijeenkomsten: [{ begin: new Date() }, { begin: volgende }],
  })
  const page = await open(wie, '/')
  const stand = page.getByRole('region', { name: new RegExp(`^${netwerk.korteNaam} in \\d{4}$`) })
  await expect(stand.getByRole('listitem').filter({ hasText: 'Praktijkverhalen' })).toContainText('1/2')
  await expect(stand.getByRole('listitem').filter({ hasText: 'Praktijkverhalen' })).toContainText('Nog 1')
  await expect(stand.getByRole('listitem').filter({ hasText: 'Webinars' })).toContainText('1/2')

  await plaatsVerhaal(wie, { titel: uniek('Het tweede van dit jaar') })
  await page.reload()
  await expect(stand.getByRole('listitem').filter({ hasText: 'Praktijkverhalen' })).toContainText('Gehaald')
})
