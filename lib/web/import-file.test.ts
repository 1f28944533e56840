import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { deleteBestanden } from '@/lib/domain/bijlagen/delete-bestanden'
import { findBijlage } from '@/lib/domain/bijlagen/queries'
import { deleteKlad } from '@/lib/domain/publicatie/delete-klad'
import { nodesVan } from '@/lib/domain/teksten/leesschema'
import { tekstDocSchema } from '@/lib/domain/teksten/schema'
import { findDeelVoorBewerken } from '@/lib/domain/themadossiers/queries'
import { type GebruikerActor, job } from '@/lib/kernel/actor'
import { NotFoundError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBijlage } from '@/tests/support/factories/bijlage'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { pdf } from '@/tests/support/pdf-file'
import { pngBomb } from '@/tests/support/png-bomb'
import { docx, heading, paragraph, picture, run } from '@/tests/support/word-file'
import { importFile } from './import-file'

type Images = NonNullable<NonNullable<Parameters<typeof docx>[1]>['images']>

let actor: GebruikerActor
let dossier: Awaited<ReturnType<typeof aThemadossier>>
beforeEach(async () => {
  actor = await redactie()
  dossier = await aThemadossier()
})

const png = (width: number, height = width) =>
  sharp({ create: { width, height, channels: 3, background: '#3366aa' } })
    .png()
    .toBuffer()

/** Sends a Word file with these pictures, one below the other, and gives the draft it becomes. */
function leesIn(images: Images, wie = actor) {
  const body = Object.keys(images).map((id) => paragraph(run(`Bij ${id}.`) + picture(`Foto ${id}`, id)))
  return stuur(docx(heading('Kop', 1) + body.join(''), { images }), 'nah.docx', wie)
}

async function stuur(bytes: Buffer, naam: string, wie = actor) {
  const form = new FormData()
  form.set('bestand', new File([new Uint8Array(bytes)], naam))
  form.set('akkoord', 'on')
  const adres = { slug: dossier.publicatie.slug, anker: 'informatie' }
  const fout = await importFile(new Request('http://x/', { method: 'POST', body: form }), wie, adres)
  const deel = await findDeelVoorBewerken(wie, { slug: adres.slug, deel: 'INFORMATIE' })
  const [json] = deel?.klad?.inhoud['inhoud'] ? [deel.klad.inhoud['inhoud']].flat() : []
  const doc = tekstDocSchema.safeParse(JSON.parse(String(json ?? 'null'))).data
  const beelden = doc ? [...nodesVan(doc)].flatMap((node) => (node.type === 'image' ? [node.attrs] : [])) : []
  return { fout, beelden, verslag: deel?.verslag, sleutel: deel?.kladSleutel ?? '' }
}

describe('de afbeeldingen van een Word-bestand', () => {
  test('worden opnieuw getekende bijlagen van het dossier, waar de tekst naar verwijst', async () => {
    const jpg = await sharp(await png(2_400, 1_200))
      .jpeg()
      .withExif({ IFD0: { Artist: 'Jansen van kamer 4' } })
      .toBuffer()
    const { fout, beelden, verslag } = await leesIn({
      P1: { name: 'foto1.png', data: await png(20) },
      P2: { name: 'foto2.JPG', data: jpg },
    })
    expect(fout).toBeNull()
    expect(verslag).toMatchObject({ afbeeldingen: 2, weggelaten: [] })
    expect(beelden.map(({ alt }) => alt)).toEqual(['Foto P1', 'Foto P2'])
    const rij = await database().bijlage.findUniqueOrThrow({
      where: { id: beelden[1]?.bijlageId ?? '' },
      include: { bestand: true },
    })
    expect(rij).toMatchObject({
      publicatieId: dossier.id,
      inTekst: true,
      alt: 'Foto P2',
      breedte: 2_000,
      hoogte: 1_000,
      bestandsnaam: 'foto-p2.jpg',
      bestand: { mediatype: 'image/jpeg' },
    })
    expect(rij.bestand.sha256).not.toBe('')
    const open = await findBijlage(actor, { id: rij.id })
    expect(open).toMatchObject({ soort: 'AFBEELDING', sleutel: rij.bestand.sleutel })
    expect(open?.sleutel).not.toContain('foto')
  })

  test('wat niet mee kan staat bij zijn plaats met een zin, en de rest komt gewoon mee', async () => {
    const goed = await png(10)
    const { fout, beelden, verslag } = await leesIn({
      EMF: { name: 'a.emf', data: Buffer.from('\x01\x00\x00\x00', 'latin1') },
      WMF: { name: 'b.wmf', data: Buffer.from('\xd7\xcd\xc6\x9a', 'latin1') },
      SVG: {
        name: 'c.png',
        data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      },
      HTML: { name: 'd.jpg', data: Buffer.from('<html><script>alert(1)</script>') },
      Naam: { name: 'e.jpg', data: goed },
      Bom: { name: 'f.png', data: pngBomb(20_000) },
      Half: { name: 'g.png', data: goed.subarray(0, goed.length / 2) },
      Groot: { name: 'h.png', data: randomBytes(16 * 1024 * 1024) },
      Leugen: { name: 'i.png', data: Buffer.alloc(40 * 1024 * 1024, 'ab9'), size: 900_000 },
      Leeg: { name: 'j.png', data: Buffer.alloc(0) },
      Goed: { name: 'k.png', data: goed },
    })
    expect(fout).toBeNull()
    expect(beelden.map(({ alt }) => alt)).toEqual(['Foto Goed'])
    expect(verslag?.afbeeldingen).toBe(1)
    const soort = 'Dit soort afbeelding kan hier niet. Bewaar haar als jpg of png en voeg haar zelf toe.'
    const kapot = 'Ze is beschadigd of heeft te veel beeldpunten (meer dan 50 miljoen).'
    expect(verslag?.weggelaten).toEqual(
      [
        ['EMF', soort],
        ['WMF', soort],
        ['SVG', soort],
        ['HTML', soort],
        ['Naam', soort],
        ['Bom', kapot],
        ['Half', kapot],
        ['Groot', 'Ze is groter dan 15 MB. Maak haar kleiner en voeg haar zelf toe.'],
        ['Leugen', kapot],
        ['Leeg', kapot],
      ].map(([naam, zin]) => ({ wat: `afbeelding: Foto ${naam}. ${zin}`, onder: 'Kop' })),
    )
    expect(await database().bijlage.count({ where: { publicatieId: dossier.id } })).toBe(1)
  })

  test('kosten samen niet meer dan 300 MB geheugen', async () => {
    const groot = await png(7_000)
    const namen = Array.from({ length: 6 }, (_, n) => [`P${n}`, { name: `f${n}.png`, data: groot }])
    const begin = process.memoryUsage.rss()
    let hoogste = begin
    const meter = setInterval(() => {
      hoogste = Math.max(hoogste, process.memoryUsage.rss())
    }, 5)
    const { beelden } = await leesIn(Object.fromEntries(namen)).finally(() => clearInterval(meter))
    expect(beelden).toHaveLength(6)
    expect((hoogste - begin) / 1024 / 1024).toBeLessThan(300)
  })

  test('boven de honderd bestanden van een dossier staan zij in het verslag', async () => {
    const { bestandId } = await aBijlage(dossier.id)
    const rij = {
      publicatieId: dossier.id,
      bestandId,
      soort: 'PDF' as const,
      titel: 'x',
      bestandsnaam: 'x.pdf',
    }
    await database().bijlage.createMany({ data: Array.from({ length: 98 }, () => rij) })
    const foto = await png(10)
    const { beelden, verslag } = await leesIn({
      P1: { name: 'a.png', data: foto },
      P2: { name: 'b.png', data: foto },
    })
    expect(beelden).toHaveLength(1)
    expect(verslag?.weggelaten[0]?.wat).toContain('Hier staan al 100 bestanden.')
  })

  test('komen er niet in voor wie het dossier niet mag wijzigen', async () => {
    const foto = { P1: { name: 'a.png', data: await png(10) } }
    await expect(leesIn(foto, await hospicemedewerker())).rejects.toThrow(NotFoundError)
    expect(await database().bijlage.count({ where: { publicatieId: dossier.id } })).toBe(0)
  })

  test('blijven zolang een klad hen heeft, en gaan dertig dagen na het weggooien weg', async () => {
    const { beelden, sleutel } = await leesIn({ P1: { name: 'a.png', data: await png(30) } })
    const id = beelden[0]?.bijlageId ?? ''
    const oud = new Date(Date.now() - 31 * 86_400_000)
    const rij = await database().bijlage.update({ where: { id }, data: { updatedAt: oud } })
    await database().bestand.update({ where: { id: rij.bestandId }, data: { createdAt: oud } })
    const ruimOp = () => deleteBestanden(job('bestand.opruimen'), {})
    // Also a draft that another one took the place of holds on to its images.
    await leesIn({})
    await ruimOp()
    expect(await findBijlage(actor, { id })).not.toBeNull()
    await deleteKlad(actor, { sleutel })
    await database().klad.deleteMany({ where: { gebruikerId: actor.id } })
    await ruimOp()
    expect(await findBijlage(actor, { id })).toBeNull()
    expect(await database().bestand.findUnique({ where: { id: rij.bestandId } })).toBeNull()
  })
})

test('de afbeeldingen van een pdf worden net zo goed bijlagen: een foto als jpg, een tekening als png', async () => {
  const [width, height] = [300, 200]
  const box = { x: 60, y: 500, width: 200, height: 130 }
  // Noise packs as badly as a photo does.
  const ruis = await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 128, sigma: 6 },
    },
  })
    .blur(2)
    .raw()
    .toBuffer()
  const pictures = [
    { page: 0, box, pixels: { width, height, data: ruis } },
    {
      page: 0,
      box: { ...box, y: 300 },
      pixels: { width, height, data: Buffer.alloc(width * height * 3, 90) },
    },
  ]
  const { fout, beelden, verslag } = await stuur(
    pdf([[{ text: 'Zo ligt iemand goed.', y: 700 }]], { pictures }),
    'liggen.pdf',
  )
  expect(fout).toBeNull()
  expect(verslag).toMatchObject({ afbeeldingen: 2, weggelaten: [] })
  const rijen = await database().bijlage.findMany({
    where: { id: { in: beelden.map(({ bijlageId }) => bijlageId) } },
    orderBy: { titel: 'asc' },
    include: { bestand: true },
  })
  expect(
    rijen.map(({ titel, alt, inTekst, breedte, bestand }) => [
      titel,
      alt,
      inTekst,
      breedte,
      bestand.mediatype,
    ]),
  ).toEqual([
    ['Afbeelding 1 uit liggen.pdf', null, true, width, 'image/jpeg'],
    ['Afbeelding 2 uit liggen.pdf', null, true, width, 'image/png'],
  ])
})
