import { describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { ForbiddenError, InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { setZichtbaarheid } from '../zichtbaarheid/set-zichtbaarheid'
import { changeSlug } from './change-slug'
import { findBySlugOud } from './queries'

const soort = 'NIEUWSBERICHT'

describe('een ander adres', () => {
  test('het oude adres blijft leiden naar het stuk, ook na een tweede verandering', async () => {
    const redacteur = await redactie()
    const { id } = await aPublicatie({ slug: 'een' })
    await changeSlug(redacteur, { id, slug: 'twee' })
    await changeSlug(redacteur, { id, slug: 'drie' })
    expect(await findBySlugOud(redacteur, { soort, slug: 'een' })).toBe('drie')
    expect(await findBySlugOud(redacteur, { soort, slug: 'twee' })).toBe('drie')
  })

  test('terug naar een eerder adres kan', async () => {
    const redacteur = await redactie()
    const { id } = await aPublicatie({ slug: 'een' })
    await changeSlug(redacteur, { id, slug: 'twee' })
    await changeSlug(redacteur, { id, slug: 'een' })
    expect(await findBySlugOud(redacteur, { soort, slug: 'een' })).toBeNull()
    expect(await findBySlugOud(redacteur, { soort, slug: 'twee' })).toBe('een')
  })

  test('een adres van een ander stuk is bezet, ook als dat het vroeger had', async () => {
    const redacteur = await redactie()
    const [{ id: ander }, { id }] = [
      await aPublicatie({ slug: 'vroeger' }),
      await aPublicatie({ slug: 'mijn' }),
    ]
    await changeSlug(redacteur, { id: ander, slug: 'nu' })
    await expect(changeSlug(redacteur, { id, slug: 'nu' })).rejects.toThrow(InvalidInputError)
    await expect(changeSlug(redacteur, { id, slug: 'vroeger' })).rejects.toThrow(InvalidInputError)
  })

  test('een andere soort mag hetzelfde adres hebben', async () => {
    const redacteur = await redactie()
    await aPublicatie({ soort: 'SCHOLING', slug: 'gelijk' })
    const { id } = await aPublicatie({ slug: 'mijn' })
    await changeSlug(redacteur, { id, slug: 'gelijk' })
    expect((await database().publicatie.findUniqueOrThrow({ where: { id } })).slug).toBe('gelijk')
  })

  test('een bron houdt zijn adres, omdat teksten het noemen', async () => {
    const { id } = await aPublicatie({ soort: 'BRON', slug: 'richtlijn' })
    await expect(changeSlug(await redactie(), { id, slug: 'anders' })).rejects.toThrow(RefusedError)
  })

  test('wie het stuk niet mag zien, wordt ook niet doorgestuurd', async () => {
    const redacteur = await redactie()
    const { id } = await aPublicatie({ slug: 'geheim', status: 'CONCEPT' })
    await changeSlug(redacteur, { id, slug: 'nog-steeds-geheim' })
    for (const actor of [bezoeker, await hospicemedewerker(), await coordinator()]) {
      expect(await findBySlugOud(actor, { soort, slug: 'geheim' })).toBeNull()
    }
  })

  test('alleen de redactie verandert adres en zichtbaarheid', async () => {
    const { id } = await aPublicatie({ slug: 'vast' })
    for (const actor of [await beheer(), await coordinator(), await hospicemedewerker(), bezoeker]) {
      await expect(changeSlug(actor, { id, slug: 'anders' })).rejects.toThrow(ForbiddenError)
      await expect(setZichtbaarheid(actor, { id, zichtbaarheid: 'OPENBAAR' })).rejects.toThrow(ForbiddenError)
    }
  })

  test('een andere zichtbaarheid geldt meteen en staat in het logboek', async () => {
    const { id, ref } = await aPublicatie()
    await setZichtbaarheid(await redactie(), { id, zichtbaarheid: 'NETWERKCOORDINATOREN' })
    expect((await database().publicatie.findUniqueOrThrow({ where: { id } })).zichtbaarheid).toBe(
      'NETWERKCOORDINATOREN',
    )
    const regel = await database().logboekregel.findFirstOrThrow({ where: { item: ref } })
    expect(regel.details).toEqual({ van: 'LEDEN', naar: 'NETWERKCOORDINATOREN' })
  })
})
