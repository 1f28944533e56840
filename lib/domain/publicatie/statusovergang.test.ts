import { describe, expect, test } from 'vitest'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import type { Publicatiestatus } from '@/prisma/generated/client'
import { coordinator, redactie } from '@/tests/support/actors'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { archivePublicatie } from './archive-publicatie'
import { magOvergangen } from './mag-overgangen'
import { OVERGANGEN, type Overgang } from './publicatiestatus'
import { restorePublicatie } from './restore-publicatie'
import { sendBackPublicatie } from './send-back-publicatie'
import { withdrawPublicatie } from './withdraw-publicatie'

const STATUSSEN: Publicatiestatus[] = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD']
const COMMANDOS = {
  sendBack: sendBackPublicatie,
  withdraw: withdrawPublicatie,
  archive: archivePublicatie,
  restore: restorePublicatie,
}

const statusVan = async (id: string) =>
  (await database().publicatie.findUniqueOrThrow({ where: { id } })).status

describe('de stappen van concept tot archief', () => {
  for (const [overgang, commando] of Object.entries(COMMANDOS)) {
    for (const status of STATUSSEN) {
      const stap = Object.entries(OVERGANGEN).find(([naam]) => naam === overgang)?.[1]
      const mag = stap?.van.includes(status) === true
      test(`${overgang} vanuit ${status} ${mag ? 'kan' : 'kan niet'}`, async () => {
        const redacteur = await redactie()
        const { id } = await aPublicatie({ status })
        const poging = commando(redacteur, {
          id,
          opmerking: 'Omdat het moet.',
          uitleg: 'Dit klopt niet meer.',
        })
        if (mag) await poging
        else await expect(poging).rejects.toThrow(RefusedError)
        expect(await statusVan(id)).toBe(mag ? stap.naar : status)
      })
    }
  }

  test('terugsturen en intrekken kunnen niet zonder reden', async () => {
    const redacteur = await redactie()
    const aangeboden = await aPublicatie({ status: 'TER_BEOORDELING' })
    const gepubliceerd = await aPublicatie({ status: 'GEPUBLICEERD' })
    await expect(sendBackPublicatie(redacteur, { id: aangeboden.id })).rejects.toThrow(
      'wat er nog moet veranderen',
    )
    const bron = await aPublicatie({ soort: 'BRON', status: 'GEPUBLICEERD' })
    await expect(withdrawPublicatie(redacteur, { id: bron.id })).rejects.toThrow('waarom je dit intrekt')
    await expect(withdrawPublicatie(redacteur, { id: gepubliceerd.id })).rejects.toMatchObject({
      fields: { uitleg: ['Schrijf voor lezers op waarom je dit weghaalt.'] },
    })
    expect(await statusVan(gepubliceerd.id)).toBe('GEPUBLICEERD')
    expect(await statusVan(bron.id)).toBe('GEPUBLICEERD')
  })

  test('een coördinator kan niets intrekken, en dat staat in het logboek', async () => {
    const { id } = await aPublicatie()
    await expect(withdrawPublicatie(await coordinator(), { id, opmerking: 'Weg' })).rejects.toThrow(
      ForbiddenError,
    )
    const regel = await database().logboekregel.findFirst({ where: { handeling: 'publicatie.withdraw' } })
    expect(regel?.resultaat).toBe('GEWEIGERD')
  })

  test('twee redacteuren die tegelijk intrekken: een wint, een hoort dat', async () => {
    const [een, twee] = await Promise.all([redactie(), redactie()])
    const { id } = await aPublicatie()
    const uitkomsten = await Promise.allSettled(
      [een, twee].map((actor) => withdrawPublicatie(actor, { id, uitleg: 'Klopt niet meer' })),
    )
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await database().opmerking.count({ where: { publicatieId: id } })).toBe(1)
  })

  test('de database weigert zelf een stap die niet bestaat', async () => {
    const { id } = await aPublicatie({ status: 'GEARCHIVEERD' })
    const stap = database().publicatie.update({ where: { id }, data: { status: 'GEPUBLICEERD' } })
    await expect(stap).rejects.toThrow()
    expect(await statusVan(id)).toBe('GEARCHIVEERD')
  })
})

describe('de knoppen', () => {
  const knoppen = (mag: Record<Overgang, boolean>) =>
    Object.entries(mag).flatMap(([overgang, aan]) => (aan ? [overgang] : []))
  const stuk = { soort: 'SCHOLING', zichtbaarheid: 'LEDEN', auteurId: null, netwerkId: null } as const

  test('de redactie krijgt bij elke status de stappen die dan kunnen', async () => {
    const redacteur = await redactie()
    const bij = (status: Publicatiestatus) => knoppen(magOvergangen(redacteur, { ...stuk, status }))
    expect(bij('CONCEPT')).toEqual(['publish', 'archive'])
    expect(bij('TER_BEOORDELING')).toEqual(['sendBack', 'publish', 'archive'])
    expect(bij('GEPUBLICEERD')).toEqual(['withdraw', 'archive'])
    expect(bij('GEARCHIVEERD')).toEqual(['restore'])
  })

  test('een redacteur biedt het eigen verhaal aan en publiceert het niet', async () => {
    const redacteur = await redactie()
    const verhaal = { ...stuk, soort: 'PRAKTIJKVERHAAL', auteurId: redacteur.id, status: 'CONCEPT' } as const
    expect(knoppen(magOvergangen(redacteur, verhaal))).toEqual(['submit'])
  })

  test('wie iets alleen leest, krijgt geen knoppen', async () => {
    const actor = await coordinator()
    for (const status of STATUSSEN) expect(knoppen(magOvergangen(actor, { ...stuk, status }))).toEqual([])
  })
})
