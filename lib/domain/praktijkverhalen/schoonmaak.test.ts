import { describe, expect, test } from 'vitest'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, redactie } from '@/tests/support/actors'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { anOrganisatie } from '@/tests/support/factories/organisatie'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { tekst } from '@/tests/support/factories/themadossier'
import type { TekstDoc } from '../teksten/schema'
import { publishPraktijkverhaal } from './publish-praktijkverhaal'
import { findPraktijkverhaalVoorBewerken } from './queries'
import { updatePraktijkverhaal } from './update-praktijkverhaal'
import { vervangInDoc, vervangInTekst } from './vervangingen'
import { voorstelVoor } from './voorstellen'

describe('een vondst krijgt een neutraal voorstel', () => {
  test.each([
    ['NAAM', 'Mevrouw Jansen', 0, 'Mevrouw A.'],
    ['NAAM', 'dhr. de Vries', 1, 'meneer B.'],
    ['NAAM', 'Fatima', 2, 'C.'],
    ['NAAM', 'huisarts Pietersen', 0, 'huisarts'],
    ['DATUM', '3 april', 0, 'in het voorjaar'],
    ['DATUM', '12/11/2025', 0, 'in het najaar'],
    ['DATUM', 'december 2024', 0, 'in de winter'],
    ['LEEFTIJD', '94 jaar', 0, 'boven de 89'],
    ['LEEFTIJD', '101-jarige', 0, 'hoogbejaarde'],
    ['PLAATS', 'Kloetinge', 0, 'een plaats in de regio'],
    ['PLAATS', 'Kerkstraat 12', 0, 'een straat in de buurt'],
    ['TELEFOON', '06 12345678', 0, ''],
  ] as const)('%s %s', (soort, vondst, plek, voorstel) =>
    expect(voorstelVoor({ soort, vondst }, plek)).toBe(voorstel),
  )
})

const vet = { type: 'bold' } as const
const zin = (...content: { type: 'text'; text: string; marks?: [typeof vet] }[]): TekstDoc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
})

describe('vervangen', () => {
  test('overal waar het staat, niet binnen een ander woord', () => {
    const gezocht = { vondst: 'Jan', door: 'A.' }
    expect(vervangInTekst('Jan kwam. In Januari zag Jan haar.', gezocht)).toBe(
      'A. kwam. In Januari zag A. haar.',
    )
  })

  test('het voorzetsel van een datum gaat mee', () => {
    expect(vervangInTekst('Zij overleed op 3 april.', { vondst: '3 april', door: 'in het voorjaar' })).toBe(
      'Zij overleed in het voorjaar.',
    )
  })

  test('wat half vet staat wordt één stuk, en de rest houdt zijn opmaak', () => {
    const doc = zin(
      { type: 'text', text: 'Toen kwam mevrouw ' },
      { type: 'text', text: 'Jansen thuis', marks: [vet] },
    )
    expect(vervangInDoc(doc, { vondst: 'mevrouw Jansen', door: 'mevrouw A.' })).toEqual(
      zin({ type: 'text', text: 'Toen kwam mevrouw A.' }, { type: 'text', text: ' thuis', marks: [vet] }),
    )
  })
})

async function concept(extra: object = {}) {
  const { id: netwerkId } = await aNetwerk()
  const auteur = await coordinator({ netwerkId })
  const { id, publicatie } = await aPraktijkverhaal({
    publicatie: { status: 'CONCEPT', gepubliceerdOp: null, auteurId: auteur.id, netwerkId },
  })
  const invoer = {
    id,
    versie: publicatie.versie,
    titel: publicatie.titel,
    samenvatting: 'Wat een team leerde.',
    soort: 'SUCCES' as const,
    setting: 'HOSPICE' as const,
    doelgroepIds: [(await aDoelgroep()).id],
    disciplineIds: [],
    casus: tekst('Op 3 april kwam mevrouw Jansen. Mevrouw Jansen sliep slecht.'),
    aanpak: tekst('Het team liet een lamp aan.'),
    uitkomst: tekst('Zij sliep door.'),
    aandachtspunten: tekst('Kijk naar het licht.'),
    gespreksvragen: tekst('Wat doen wij in de nacht?'),
    ...extra,
  }
  return { auteur, invoer, slug: publicatie.slug }
}

test('één druk op de knop vervangt een vondst in het hele verhaal, en bewaart ook wat verder getypt is', async () => {
  const { auteur, invoer, slug } = await concept()
  await updatePraktijkverhaal(auteur, {
    ...invoer,
    uitkomst: tekst('Zij sliep de hele nacht.'),
    vervangingen: [{ vondst: '3 april', door: 'in het voorjaar' }],
    vervang: '0',
  })
  const nu = await findPraktijkverhaalVoorBewerken(auteur, { slug })
  expect(nu?.velden.casus).toEqual(tekst('in het voorjaar kwam mevrouw Jansen. Mevrouw Jansen sliep slecht.'))
  expect(nu?.velden.uitkomst).toEqual(tekst('Zij sliep de hele nacht.'))
  expect(nu?.vondsten.map(({ vondst }) => vondst)).toEqual(['mevrouw Jansen', 'Mevrouw Jansen'])
})

test('overlijdt er iemand, dan is de vraag naar de nabestaanden beantwoord voor het naar de redactie gaat', async () => {
  const { auteur, invoer } = await concept({
    casus: tekst('Mevrouw A. sliep slecht.'),
    uitkomst: tekst('Zij overleed in haar slaap.'),
  })
  const aanbieden = { ...invoer, vervolg: 'aanbieden' as const }
  const weigering = await updatePraktijkverhaal(auteur, aanbieden).catch((fout: unknown) => fout)
  expect(weigering).toBeInstanceOf(InvalidInputError)
  expect(weigering).toMatchObject({
    fields: { nabestaanden: [expect.stringContaining('nabestaanden')] },
  })
  const gelukt = await updatePraktijkverhaal(auteur, { ...aanbieden, nabestaanden: 'De zoon las mee.' })
  expect(gelukt).toMatchObject({ vervolg: 'AANGEBODEN' })
})

test('wie bij dezelfde organisatie werkt, plaatst het verhaal niet als een ander dat kan', async () => {
  const organisatie = await anOrganisatie()
  const auteur = await coordinator({ netwerkId: (await aNetwerk()).id })
  const collega = await redactie()
  const zetOrganisatie = (id: string, organisatieId: string | null) =>
    database().gebruiker.update({ where: { id }, data: { organisatieId } })
  await zetOrganisatie(auteur.id, organisatie.id)
  await zetOrganisatie(collega.id, organisatie.id)
  const ander = await redactie()
  const verhaal = () =>
    aPraktijkverhaal({
      publicatie: { status: 'TER_BEOORDELING', gepubliceerdOp: null, auteurId: auteur.id },
    })
  const { id } = await verhaal()
  await expect(publishPraktijkverhaal(collega, { id })).rejects.toThrow(RefusedError)
  await publishPraktijkverhaal(ander, { id })
})
