import { getDocumentProxy } from 'unpdf'
import { database } from '@/lib/platform/db'
import { hospicemedewerker } from '../../support/actors'
import { expect, test } from '../test'

test('elke kenniskaart van de proef past op precies één A4', async ({ open }) => {
  const kaarten = await database().themadossier.findMany({
    where: { kenniskaart: { isNot: null }, publicatie: { status: 'GEPUBLICEERD', auteurId: null } },
    select: { publicatie: { select: { slug: true } } },
  })
  expect(kaarten.length).toBeGreaterThanOrEqual(7)
  const page = await open(await hospicemedewerker(), '/themadossiers/dementie')
  await page.getByRole('link', { name: 'Kenniskaart', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Print deze kaart' })).toBeVisible()

  const bladen: Record<string, number> = {}
  for (const { publicatie } of kaarten) {
    await page.goto(`/themadossiers/${publicatie.slug}/kenniskaart`)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    bladen[publicatie.slug] = (await getDocumentProxy(new Uint8Array(pdf))).numPages
  }
  expect(bladen).toEqual(Object.fromEntries(kaarten.map(({ publicatie }) => [publicatie.slug, 1])))
})
