import { describe, expect, test } from 'vitest'
import { now } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { DAG, html, linkRounds, morgen, naar } from '@/tests/support/link-rounds'

const { site, ronde, iedereen, links, url, bron, standen, vragenAan } = linkRounds()

describe('wat een ronde ziet', () => {
  test('een pagina die er is: titel, afdruk en kenmerken', async () => {
    await bron('goed.example')
    site['goed.example/pijn'] = (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', etag: '"1"' })
        .end(`<title>Pijn</title><main>${'zorg voor een gast '.repeat(20)}</main>`)
    await iedereen()
    expect(await links()).toMatchObject([
      { stand: 'GOED', titel: 'Pijn', vastTitel: 'Pijn', etag: '"1"', status: 200 },
    ])
    expect(vragenAan('goed.example')).toEqual(['GET goed.example/robots.txt', 'GET goed.example/pijn'])
  })

  test('een tweede keer vragen wij of er iets nieuws is, en krijgen niets', async () => {
    await bron('goed.example')
    site['goed.example/pijn'] = ({ headers }, response) =>
      headers['if-none-match'] === '"1"' && headers['if-modified-since']
        ? response.writeHead(304).end()
        : response
            .writeHead(200, {
              'content-type': 'text/html',
              etag: '"1"',
              'last-modified': 'Mon, 02 Nov 2026 08:00:00 GMT',
            })
            .end('<title>Pijn</title>')
    await iedereen(2)
    expect(await links()).toMatchObject([{ stand: 'GOED', status: 304, titel: 'Pijn' }])
  })

  test('dood na drie dagen, ook voor lezers van de bron; en weer goed als zij er weer is', async () => {
    const { id } = await bron('weg.example')
    await bron('goed.example')
    site['goed.example/pijn'] = html('Hier.')
    const dood = () => database().bron.findUniqueOrThrow({ where: { id }, select: { linkDoodOp: true } })
    await iedereen(2)
    expect({ ...(await standen()), ...(await dood()) }).toMatchObject({
      'weg.example': 'NIEUW',
      linkDoodOp: null,
    })
    await iedereen(1)
    expect((await standen())['weg.example']).toBe('NIEUW')
    morgen()
    await iedereen(1)
    expect((await standen())['weg.example']).toBe('DOOD')
    expect((await dood()).linkDoodOp).toEqual(now())
    site['weg.example/pijn'] = html('Terug.')
    await iedereen(1)
    expect({ ...(await standen()), ...(await dood()) }).toMatchObject({
      'weg.example': 'GOED',
      linkDoodOp: null,
    })
  })

  test('een verhuizing voor goed, en een tijdelijke omweg', async () => {
    await bron('oud.example')
    await bron('omweg.example')
    await bron('voor.example')
    site['oud.example/pijn'] = naar(301, url('nieuw.example', '/pijn-2027'))
    site['omweg.example/pijn'] = naar(302, url('nieuw.example', '/pijn-2027'))
    site['voor.example/pijn'] = naar(302, '/')
    site['voor.example/'] = html('Welkom')
    site['nieuw.example/pijn-2027'] = html('Hier.')
    await iedereen(2)
    expect(await standen()).toEqual({
      'oud.example': 'VERHUISD',
      'omweg.example': 'GOED',
      'voor.example': 'VERHUISD',
    })
    expect((await links()).map(({ naarUrl }) => naarUrl)).toEqual([
      null,
      url('nieuw.example', '/pijn-2027'),
      url('voor.example'),
    ])
  })

  test('een verwijzing naar binnen volgen wij niet, en een kring houdt op', async () => {
    await bron('goed.example')
    await bron('binnen.example')
    await bron('kring.example')
    site['goed.example/pijn'] = html('Hier.')
    site['binnen.example/pijn'] = naar(302, 'http://169.254.169.254/latest/meta-data/')
    site['kring.example/pijn'] = naar(302, '/pijn')
    await iedereen()
    expect(await links()).toMatchObject([
      { stand: 'NIET_TE_CONTROLEREN', reden: expect.stringContaining('open internet') },
      { stand: 'GOED' },
      { misteDagen: 1, reden: expect.stringContaining('steeds verder') },
    ])
    expect(vragenAan('kring.example')).toHaveLength(7)
  })

  test.each([
    [403, 'NIET_TE_CONTROLEREN', 0],
    [401, 'NIET_TE_CONTROLEREN', 0],
    [429, 'NIEUW', 0],
    [503, 'NIEUW', 1],
    [410, 'NIEUW', 1],
  ])('een antwoord %i: %s, en %i gemiste dag', async (status, stand, misteDagen) => {
    await bron('site.example')
    site['site.example/pijn'] = (_request, response) =>
      response.writeHead(status, { 'retry-after': '172800' }).end()
    await iedereen()
    const [link] = await links()
    expect(link).toMatchObject({ stand, misteDagen, status })
    if (status === 429 || status === 503)
      expect(link?.volgendeKeerOp).toEqual(new Date(now().getTime() + 2 * DAG))
  })
})

describe('als niemand antwoordt', () => {
  const stil = { resolve: () => Promise.reject(new Error('EAI_AGAIN')) }

  test('is er geen netwerk: de ronde houdt op en telt niet', async () => {
    for (let nummer = 0; nummer < 12; nummer += 1) await bron(`site${nummer}.example`)
    await iedereen(3, { route: stil })
    expect(
      (await links()).every(
        ({ stand, misteDagen, bezochtOp }) => stand === 'NIEUW' && misteDagen === 0 && !bezochtOp,
      ),
    ).toBe(true)
  })

  test('en er ook maar één bekende site wel is, telt het stilzwijgen van de anderen', async () => {
    for (let nummer = 0; nummer < 6; nummer += 1) await bron(`stil${nummer}.example`)
    await bron('goed.example')
    site['goed.example/pijn'] = html('Hier.')
    await iedereen()
    const half = { resolve: async (naam: string) => (naam === 'goed.example' ? ['127.0.0.1'] : []) }
    await database().weblink.updateMany({
      where: { host: { not: { startsWith: 'goed' } } },
      data: { stand: 'GOED', misteDagen: 0, laatsteMisdag: null },
    })
    for (let dag = 0; dag < 3; dag += 1) {
      morgen()
      await database().weblink.updateMany({
        where: { host: { startsWith: 'stil' } },
        data: { volgendeKeerOp: now() },
      })
      await ronde({ route: half })
    }
    const { 'goed.example': goed, ...rest } = await standen()
    expect(goed).toBe('GOED')
    expect(new Set(Object.values(rest))).toEqual(new Set(['DOOD']))
  })
})
