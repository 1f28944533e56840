import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createUpload } from '@/lib/domain/bijlagen/create-upload'
import { createUploaddeel } from '@/lib/domain/bijlagen/create-uploaddeel'
import { deleteBestanden } from '@/lib/domain/bijlagen/delete-bestanden'
import { findBijlage, findUpload } from '@/lib/domain/bijlagen/queries'
import { saveUploaddeel } from '@/lib/domain/bijlagen/save-uploaddeel'
import { type GebruikerActor, job } from '@/lib/kernel/actor'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { storage } from '@/lib/platform/storage'
import { redactie } from '@/tests/support/actors'
import { anUpload } from '@/tests/support/factories/bijlage'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { takeUpload } from './take-upload'

const SAID = { titel: 'Film', alt: '', toegankelijk: 'weet-niet' as const, andereVorm: '', inTekst: false }
// The head of a WAV file, and silence.
const WAV = Buffer.concat([
  Buffer.from('RIFF\x24\x40\x00\x00WAVEfmt \x10\x00\x00\x00', 'latin1'),
  Buffer.alloc(30_000),
])

let folder = ''
let redacteur: GebruikerActor
let item = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kennisplein-uploadtest-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(async () => {
  redacteur = await redactie()
  item = (await aNieuwsbericht()).id
})

const begin = (naam: string, bytes: number) =>
  createUpload(redacteur, { publicatieId: item, naam, gewijzigd: '1', bytes })

/** Stores one piece as the route does. */
async function piece(actor: GebruikerActor, id: string, vanaf: number, bytes: Buffer) {
  const { sleutel } = await createUploaddeel(actor, { id, vanaf })
  const path = join(folder, 'deel')
  writeFileSync(path, bytes)
  await (await storage()).put(sleutel, path)
  await saveUploaddeel(actor, { id, vanaf, bytes: bytes.length, sleutel })
  return sleutel
}

describe('een bestand in delen', () => {
  test('wordt hetzelfde bestand, één keer, ook als de laatste vraag twee keer komt', async () => {
    const { id } = await begin('film.wav', WAV.length)
    for (const vanaf of [0, 10_000, 20_000])
      await piece(redacteur, id, vanaf, WAV.subarray(vanaf, vanaf === 20_000 ? undefined : vanaf + 10_000))
    const keren = [1, 2].map(() => takeUpload(redacteur, id, item, SAID))
    expect(await Promise.all(keren)).toEqual([id, id])
    expect(await takeUpload(redacteur, id, item, SAID)).toBe(id)
    expect(await database().bijlage.count()).toBe(1)
    const bijlage = await findBijlage(redacteur, { id })
    const stored = await (await storage()).get(bijlage?.sleutel ?? '')
    expect(stored && (await buffer(stored.body)).equals(WAV)).toBe(true)
    expect(await findUpload(redacteur, { id })).toBeNull()
  })

  test('wordt bekeken als elk ander: wat het niet is, komt er niet in, en de delen gaan weg', async () => {
    const { id } = await begin('film.mp4', WAV.length)
    await piece(redacteur, id, 0, WAV)
    await expect(takeUpload(redacteur, id, item, SAID)).rejects.toThrow('passen niet bij elkaar')
    expect([await database().bijlage.count(), await database().upload.count()]).toEqual([0, 0])
  })

  test('dat niet heel is, of bij een ander stuk hoort, komt er niet in', async () => {
    const { id } = await begin('film.wav', WAV.length)
    await piece(redacteur, id, 0, WAV.subarray(0, 10_000))
    await expect(takeUpload(redacteur, id, item, SAID)).rejects.toThrow('niet helemaal aan')
    const ander = await aNieuwsbericht()
    await piece(redacteur, id, 10_000, WAV.subarray(10_000))
    await expect(takeUpload(redacteur, id, ander.id, SAID)).rejects.toThrow('niet helemaal aan')
    expect(await database().bijlage.count()).toBe(0)
  })

  test('is alleen van wie het begon', async () => {
    const { id } = await begin('film.wav', WAV.length)
    const ander = await redactie()
    expect(await findUpload(ander, { id })).toBeNull()
    await expect(createUploaddeel(ander, { id, vanaf: 0 })).rejects.toThrow(NotFoundError)
    await expect(takeUpload(ander, id, item, SAID)).rejects.toThrow('niet helemaal aan')
  })

  test('een deel op een andere plaats, of twee keer hetzelfde deel, telt niet mee', async () => {
    const { id } = await begin('film.wav', WAV.length)
    await expect(createUploaddeel(redacteur, { id, vanaf: 5 })).rejects.toThrow(RefusedError)
    const { sleutel } = await createUploaddeel(redacteur, { id, vanaf: 0 })
    const keren = [1, 2].map(() => saveUploaddeel(redacteur, { id, vanaf: 0, bytes: 10, sleutel }))
    const geteld = (await Promise.allSettled(keren)).filter(({ status }) => status === 'fulfilled')
    expect(geteld).toHaveLength(1)
    const elders = { id, vanaf: 10, bytes: 10, sleutel: 'bijlagen/van/een-ander' }
    await expect(saveUploaddeel(redacteur, elders)).rejects.toThrow(RefusedError)
    await expect(saveUploaddeel(redacteur, { id, vanaf: 10, bytes: WAV.length, sleutel })).rejects.toThrow(
      RefusedError,
    )
  })

  test.each([
    ['verslag.pdf', 26 * 1024 * 1024, 'te groot'],
    ['film.mp4', 201 * 1024 * 1024, 'te groot'],
    ['pagina.html', 100, 'Dit soort bestand kan hier niet'],
  ])('%s van %i bytes wordt geweigerd voor er iets verstuurd is', async (naam, bytes, zin) => {
    await expect(begin(naam, bytes)).rejects.toThrow(/./)
    const fout: unknown = await begin(naam, bytes).catch((error: unknown) => error)
    expect(JSON.stringify(fout) + String(fout)).toContain(zin)
  })

  test('meer dan vijf tegelijk: het oudste gaat weg; en wat twee dagen stil ligt ook', async () => {
    const oud = await begin('een.wav', 10)
    for (let keer = 0; keer < 5; keer += 1) await begin('meer.wav', 10)
    expect(await findUpload(redacteur, { id: oud.id })).toBeNull()
    expect(await database().upload.count()).toBe(5)
    const stil = await anUpload(item, redacteur.id, { updatedAt: new Date(Date.now() - 3 * 86_400_000) })
    expect(await deleteBestanden(job('bestand.opruimen'), {})).toMatchObject({ uploads: 1 })
    expect(await findUpload(redacteur, { id: stil.id })).toBeNull()
    expect(await database().upload.count()).toBe(5)
  })
})
