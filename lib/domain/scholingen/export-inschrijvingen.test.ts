import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { NotFoundError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { csvbestand } from '../publicatie/csvbestand'
import { enrolScholing } from './enrol-scholing'
import { exportInschrijvingen } from './export-inschrijvingen'

/** As somebody who gave the password just now. */
const pas = (actor: GebruikerActor): GebruikerActor => ({ ...actor, bevestigdOp: new Date() })

const velden = (csv: string) =>
  csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((rij) => rij.slice(1, -1).split('";"'))

describe('csv-bestand', () => {
  const kwaad = fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\uff1d',
        '\uff0b',
        '\uff0d',
        '\uff20',
        ' =',
        '\t@',
        '\r\n=',
      ),
      fc.string(),
    )
    .map(([begin, rest]) => begin + rest)

  test('geen enkel veld begint met iets wat een rekenblad uitrekent', () => {
    fc.assert(
      fc.property(fc.oneof(kwaad, fc.string({ unit: 'grapheme' })), (waarde) => {
        const csv = csvbestand(['Naam'], [[waarde]])
        const inhoud = csv.slice(csv.indexOf('\r\n') + 2)
        expect(inhoud).not.toMatch(/^"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/)
        expect(inhoud.slice(0, -2)).not.toMatch(/[\t\r\n]/)
        expect(inhoud).toMatch(/^".*"\r\n$/u)
      }),
      { numRuns: 500 },
    )
  })

  test('wat erin staat blijft leesbaar', () => {
    const csv = csvbestand(
      ['Naam', 'Notitie'],
      [
        ['Jan "de" Vries; ook', '=1+1'],
        ['Zoë', 'a\nb'],
      ],
    )
    expect(csv).toBe('\ufeff"Naam";"Notitie"\r\n"Jan ""de"" Vries; ook";"\'=1+1"\r\n"Zoë";"a b"\r\n')
  })
})

describe('inschrijvingen downloaden', () => {
  async function metDeelnemers() {
    const netwerk = await aNetwerk()
    const scholing = await aScholing({ publicatie: { netwerkId: netwerk.id }, scholing: { capaciteit: 1 } })
    const actors = [
      await hospicemedewerker({ naam: '=HYPERLINK("http://kwaad")' }),
      await hospicemedewerker({ naam: 'Tweede' }),
    ]
    for (const actor of actors) await enrolScholing(actor, { id: scholing.id })
    return { netwerk, slug: scholing.publicatie.slug, ref: scholing.publicatie.ref }
  }

  test('geeft iedereen op volgorde, met de plaats op de wachtlijst, en komt in het logboek', async () => {
    const { netwerk, slug, ref } = await metDeelnemers()
    const wie = pas(await coordinator({ netwerkId: netwerk.id }))
    const { csv, bestandsnaam } = await exportInschrijvingen(wie, { slug })
    const [kop, eerste, tweede] = velden(csv)
    expect(kop?.[0]).toBe('Naam')
    expect(eerste).toMatchObject({ 0: '\'=HYPERLINK(""http://kwaad"")', 4: 'Ingeschreven', 5: '' })
    expect(tweede).toMatchObject({ 0: 'Tweede', 4: 'Wachtlijst', 5: '1' })
    expect(bestandsnaam).toBe(`inschrijvingen-${slug}.csv`)
    const regel = await database().logboekregel.findFirst({ where: { handeling: 'inschrijving.export' } })
    expect(regel).toMatchObject({ item: ref, resultaat: 'GELUKT', details: { aantal: 2 } })
  })

  test('mag de redactie en beheer, maar geen coördinator van elders en geen deelnemer', async () => {
    const { slug } = await metDeelnemers()
    for (const actor of [await redactie(), await beheer()]) {
      expect(velden((await exportInschrijvingen(pas(actor), { slug })).csv)).toHaveLength(3)
    }
    const elders = await coordinator({ netwerkId: (await aNetwerk()).id })
    for (const actor of [elders, await coordinator(), await hospicemedewerker()]) {
      await expect(exportInschrijvingen(pas(actor), { slug })).rejects.toThrow(NotFoundError)
    }
  })

  test('vraagt eerst het wachtwoord als dat langer dan een kwartier geleden is', async () => {
    const { slug, ref } = await metDeelnemers()
    const redacteur = await redactie()
    const lang = new Date(Date.now() - 16 * 60_000)
    for (const actor of [redacteur, { ...redacteur, bevestigdOp: lang }]) {
      await expect(exportInschrijvingen(actor, { slug })).rejects.toThrow(/wachtwoord opnieuw/)
    }
    const regels = await database().logboekregel.findMany({ where: { handeling: 'inschrijving.export' } })
    expect(regels.map(({ item, resultaat }) => [item, resultaat])).toEqual([
      [ref, 'GEWEIGERD'],
      [ref, 'GEWEIGERD'],
    ])
  })
})
