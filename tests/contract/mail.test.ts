import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fileMailer, type Mail, type Mailer, smtpMailer } from '@/lib/platform/mail'

/*
 * The promise of every Mailer: the mail arrives whole, at one address, and a repetition can be recognised.
 */
const MAIL = {
  aan: 'noor@hospice.example',
  onderwerp: 'Je bent ingeschreven voor “Rouw & verlies” – één plek 🌿',
  tekst: `Beste Noor,\n\nTot dan!\n.\nEen regel met een punt ervoor blijft staan. ${'lang '.repeat(400)}`,
  html: '<p>Beste Noor, <a href="https://kennisplein.example/x?a=1&amp;b=2">bekijk de scholing</a> – één plek</p>',
}

type Ontvangen = { raw: Buffer; aan: string[] }
const ontvangen: Ontvangen[] = []
let weiger: string | null = null
let map = ''

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, klaar) =>
    klaar(address.startsWith('onbekend') ? new Error('550 onbekend') : null),
  onData: (stream, { envelope }, klaar) => {
    const delen: Buffer[] = []
    stream.on('data', (deel: Buffer) => delen.push(deel))
    stream.on('end', () => {
      if (weiger) return klaar(new Error(weiger))
      ontvangen.push({ raw: Buffer.concat(delen), aan: envelope.rcptTo.map(({ address }) => address) })
      klaar()
    })
  },
})
const poort = () => {
  const adres: AddressInfo | string | null = server.server.address()
  if (adres === null || typeof adres === 'string') throw new Error('de testserver luistert niet')
  return adres.port
}

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'kennisplein-mail-'))
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
})
afterAll(async () => {
  await new Promise<void>((klaar) => server.close(() => klaar()))
  await rm(map, { recursive: true })
})
beforeEach(() => {
  ontvangen.length = 0
  weiger = null
})

type Soort = { soort: string; mailer: () => Mailer; lees: (id: string) => Promise<Buffer> }
const SOORTEN: Soort[] = [
  {
    soort: 'smtpMailer',
    mailer: () => smtpMailer(`smtp://127.0.0.1:${poort()}`),
    lees: async () => ontvangen.at(-1)?.raw ?? Buffer.alloc(0),
  },
  { soort: 'fileMailer', mailer: () => fileMailer(map), lees: (id) => readFile(join(map, `${id}.eml`)) },
]

describe.each(SOORTEN)('$soort', ({ mailer, lees }) => {
  const stuur = async (id: string, mail: Mail = MAIL) => {
    await mailer()(id, mail)
    return PostalMime.parse(await lees(id))
  }

  test('brengt onderwerp, tekst en opmaak heel over, ook met bijzondere tekens en lange regels', async () => {
    const mail = await stuur('heel')
    expect(mail.subject).toBe(MAIL.onderwerp)
    expect(mail.text?.trim()).toBe(MAIL.tekst.trim())
    expect(mail.html?.trim()).toBe(MAIL.html)
    expect(mail.attachments).toEqual([])
  })

  test('een afspraak gaat heel mee, met haar methode, zodat een agenda haar overneemt', async () => {
    const type = 'text/calendar; charset=utf-8; method=REQUEST'
    const inhoud = 'BEGIN:VCALENDAR\r\nSUMMARY:Één plek\r\n ken\r\nEND:VCALENDAR\r\n'
    const { attachments } = await stuur('afspraak', {
      ...MAIL,
      bijlagen: [{ naam: 'rouw.ics', type, inhoud }],
    })
    const [bijlage] = attachments
    expect(bijlage).toMatchObject({ filename: 'rouw.ics', mimeType: 'text/calendar', method: 'REQUEST' })
    // The reader of this test changes line ends, so what was sent is looked at itself.
    const verstuurd = (await lees('afspraak')).toString().replaceAll('\r\n', '')
    expect(verstuurd).toContain(Buffer.from(inhoud).toString('base64'))
  })

  test('stuurt naar één adres, van de afzender uit de instellingen', async () => {
    const mail = await stuur('adres')
    expect(mail.to).toMatchObject([{ address: MAIL.aan }])
    expect(mail.from).toMatchObject({ name: 'Kennisplein', address: 'noreply@kennisplein.example' })
    expect([mail.cc, mail.bcc]).toEqual([undefined, undefined])
  })

  test('een herhaling heeft hetzelfde Message-ID, een andere mail een ander', async () => {
    const [eerste, weer, ander] = [await stuur('een'), await stuur('een'), await stuur('twee')]
    expect(eerste.messageId).toBe('<een@localhost>')
    expect(weer.messageId).toBe(eerste.messageId)
    expect(ander.messageId).not.toBe(eerste.messageId)
  })

  test('een regeleinde in het onderwerp wordt geen extra regel in de kop', async () => {
    const mail = await stuur('kop', { ...MAIL, onderwerp: 'Hoi\r\nBcc: ander@x.example\r\n\r\nTekst' })
    expect(mail.bcc).toBeUndefined()
    expect(mail.subject).toContain('Hoi')
    expect(mail.text?.trim()).toBe(MAIL.tekst.trim())
  })
})

describe('wat alleen voor de een geldt', () => {
  test('smtpMailer: alleen de geadresseerde staat op de envelop', async () => {
    await smtpMailer(`smtp://127.0.0.1:${poort()}`)('envelop', MAIL)
    expect(ontvangen.map(({ aan }) => aan)).toEqual([[MAIL.aan]])
  })

  test('smtpMailer: wie weigert of er niet is, geeft een fout, zodat de taak het later weer probeert', async () => {
    weiger = '451 even niet'
    const mailer = smtpMailer(`smtp://127.0.0.1:${poort()}`)
    await expect(mailer('later', MAIL)).rejects.toThrow('even niet')
    await expect(mailer('wie', { ...MAIL, aan: 'onbekend@x.example' })).rejects.toThrow('550')
    await expect(smtpMailer('smtp://127.0.0.1:1')('dicht', MAIL)).rejects.toThrow('ECONNREFUSED')
    expect(ontvangen).toEqual([])
  })

  test('fileMailer: alleen de eigenaar van het proces kan de mail lezen', async () => {
    await fileMailer(join(map, 'nieuw'))('geheim', MAIL)
    expect((await stat(join(map, 'nieuw', 'geheim.eml'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(map, 'nieuw'))).mode & 0o777).toBe(0o700)
  })

  test('fileMailer: een map die er niet kan komen geeft een fout', async () => {
    await writeFile(join(map, 'bestand'), '')
    await expect(fileMailer(join(map, 'bestand', 'map'))('weg', MAIL)).rejects.toThrow('ENOTDIR')
  })
})
