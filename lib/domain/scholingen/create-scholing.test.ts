import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { coordinator, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { invoerVan } from '@/tests/support/factories/scholing'
import { aWerkvorm } from '@/tests/support/factories/werkvorm'
import { createScholing } from './create-scholing'
import { publishScholing } from './publish-scholing'
import { findScholing } from './queries'
import { submitScholing } from './submit-scholing'
import { updateScholing } from './update-scholing'

const fouten = (belofte: Promise<unknown>) =>
  belofte.then(
    () => ({}),
    (error: unknown) => {
      if (error instanceof InvalidInputError) return error.fields
      throw error
    },
  )
const metTijd = (invoer: ReturnType<typeof invoerVan>, datum: string, begin: string, einde: string) => ({
  ...invoer,
  bijeenkomsten: invoer.bijeenkomsten.map((rij) => ({ ...rij, datum, begin, einde })),
})

beforeEach(() => holdClock(new Date('2026-11-21T12:00:00Z')))
afterEach(() => holdClock())

describe('een scholing maken', () => {
  test('bewaart het moment en de Nederlandse tijd, en de laatste aanmelddag tot en met het einde', async () => {
    const invoer = { ...invoerVan((await aWerkvorm()).id), aanmeldenTot: '2026-12-01', kostenCent: '€ 12,50' }
    const { id, slug, ref } = await createScholing(await redactie(), invoer)
    const rij = await database().scholing.findUniqueOrThrow({
      where: { id },
      include: { bijeenkomsten: true },
    })
    expect(rij).toMatchObject({
      kostenCent: 1250,
      capaciteit: null,
      aanmeldenTot: new Date('2026-12-01T23:00:00Z'),
      consortiumbreed: true,
    })
    expect(rij.bijeenkomsten).toMatchObject([
      {
        begin: new Date('2026-12-10T12:30:00Z'),
        lokaalBegin: '2026-12-10T13:30',
        lokaalEinde: '2026-12-10T15:00',
        onlineLink: null,
      },
    ])
    expect([ref, slug]).toEqual(['scholing/leren-van-een-casus', 'leren-van-een-casus'])
  })

  test('weigert een tijd die niet bestaat en een einde dat niet na het begin ligt, bij het veld zelf', async () => {
    const invoer = invoerVan((await aWerkvorm()).id)
    const actor = await redactie()
    expect(await fouten(createScholing(actor, metTijd(invoer, '2027-03-28', '02:30', '04:00')))).toEqual({
      'bijeenkomsten[0].begin': [expect.stringContaining('Deze tijd bestaat niet')],
    })
    expect(await fouten(createScholing(actor, metTijd(invoer, '2027-03-28', '15:00', '15:00')))).toEqual({
      'bijeenkomsten[0].einde': [expect.stringContaining('ligt niet na de begintijd')],
    })
    expect(await fouten(createScholing(actor, { ...invoer, aanmeldenTot: '2026-12-11' }))).toHaveProperty(
      'aanmeldenTot',
    )
    expect(await database().scholing.count()).toBe(0)
  })

  test('in het dubbele uur is de eerste keer bedoeld, en dat staat erbij', async () => {
    const actor = await redactie()
    const { slug } = await createScholing(
      actor,
      metTijd(invoerVan((await aWerkvorm()).id), '2027-10-31', '02:30', '04:00'),
    )
    expect((await findScholing(actor, { slug }))?.bijeenkomsten).toMatchObject([
      { begin: new Date('2027-10-31T00:30:00Z'), einde: new Date('2027-10-31T03:00:00Z'), dubbelUur: true },
    ])
  })

  test('een rij zonder datum is geen bijeenkomst, en zonder bijeenkomst of beschrijving kan ze niet de agenda in', async () => {
    const netwerk = await aNetwerk()
    const actor = await coordinator({ netwerkId: netwerk.id })
    const leeg = { datum: '', begin: '', einde: '', locatie: '', gemeente: '', onlineLink: '' }
    const invoer = {
      ...invoerVan((await aWerkvorm()).id),
      netwerkId: netwerk.id,
      bijeenkomsten: [leeg, leeg],
    }
    const { id } = await createScholing(actor, invoer)
    await expect(submitScholing(actor, { id })).rejects.toThrow('Voeg eerst een bijeenkomst toe')
    await expect(publishScholing(await redactie(), { id })).rejects.toThrow(RefusedError)
    const metDatum = {
      ...invoerVan(invoer.werkvormId),
      netwerkId: netwerk.id,
      id,
      versie: 1,
      beschrijving: '',
    }
    await updateScholing(actor, metDatum)
    await expect(submitScholing(actor, { id })).rejects.toThrow('Schrijf eerst een beschrijving')
    await updateScholing(actor, { ...metDatum, versie: 2, beschrijving: invoerVan('').beschrijving })
    await submitScholing(actor, { id })
    await publishScholing(await redactie(), { id })
    expect(await fouten(updateScholing(actor, { ...metDatum, versie: 3 }))).toHaveProperty('beschrijving')
  })
})

describe('het formulier', () => {
  test('een keuze die niet bestaat geeft een zin bij het veld', async () => {
    const invoer = { ...invoerVan(randomUUID()), doelgroepIds: [randomUUID()], netwerkId: randomUUID() }
    const melding = await fouten(createScholing(await redactie(), invoer))
    expect(Object.keys(melding).sort()).toEqual(['doelgroepIds', 'netwerkId', 'werkvormId'])
  })

  test('de velden van het formulier leest het commando, ook twee keer', async () => {
    const form = new FormData()
    const invoer = invoerVan((await aWerkvorm()).id)
    for (const [naam, waarde] of Object.entries(invoer))
      if (typeof waarde === 'string') form.set(naam, waarde)
    form.set('bijeenkomsten[0].datum', '2026-12-10')
    form.set('bijeenkomsten[0].begin', '13:30:00')
    form.set('bijeenkomsten[0].einde', '15:00')
    form.set('bijeenkomsten[0].tijdBevestigd', 'on')
    form.set('bijeenkomsten[1].datum', '')
    form.append('onzekereVelden', 'locatie')
    form.set('aanmeldenOpen', 'false')
    const submission = parseWithZod(form, { schema: createScholing.spec.input })
    expect(submission.status).toBe('success')
    if (submission.status !== 'success') return
    expect(submission.value.bijeenkomsten).toMatchObject([
      { begin: '13:30', datumBevestigd: false, tijdBevestigd: true, locatie: null },
    ])
    expect(submission.value.onzekereVelden).toEqual(['locatie'])
    expect(submission.value.aanmeldenOpen).toBe(false)
    const { slug } = await createScholing.fromForm(await redactie(), submission.value)
    expect(slug).toBe('leren-van-een-casus')
  })

  test('wat iemand ook instuurt, het antwoord is een zin bij een veld en nooit een storing', async () => {
    const actor = await redactie()
    const goed = invoerVan((await aWerkvorm()).id)
    const vreemd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u0000',
        '\ud800',
        '=1+1',
        '<script>',
        '9'.repeat(400),
        '2026-02-30',
        '24:00',
        '-1',
        '1e9',
      ),
      fc.integer(),
      fc.constant(null),
      fc.constant([]),
      fc.constant({}),
      fc.array(fc.string(), { maxLength: 3 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(goed)), vreemd, async (veld, waarde) => {
        const antwoord = await createScholing
          .fromForm(actor, { ...goed, [veld]: waarde })
          .catch((error: unknown) => error)
        if (antwoord instanceof Error) expect(antwoord).toBeInstanceOf(InvalidInputError)
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
