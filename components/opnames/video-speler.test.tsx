import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { zoekTreffers } from './treffers'
import { VideoSpeler } from './video-speler'

const alinea = (seconde: number, ...teksten: string[]) => ({
  begin: seconde * 1_000,
  stukjes: teksten.map((tekst, plek) => ({ begin: (seconde + plek * 3) * 1_000, tekst })),
})
const delen = [
  { titel: null, begin: 0, alineas: [alinea(1, 'Welkom bij dit webinar.', 'Fijn dat je er bent.')] },
  {
    titel: 'Pijn',
    begin: 60_000,
    alineas: [alinea(61, 'Over pijn.', 'En over café en PIJN.'), alinea(125, '<b>Niet vet</b>')],
  },
]
const props = {
  slug: 'webinar',
  video: { id: 'film', titel: 'Webinar', mediatype: 'video/webm' },
  hoofdstukken: [
    { begin: 0, titel: 'Welkom' },
    { begin: 60_000, titel: 'Pijn' },
  ],
  delen,
  vanaf: null,
  zoek: '',
}

let speelt = false
const zet = (aan: boolean) => {
  speelt = aan
}
const speler = () => {
  const gevonden = screen.getByLabelText('Webinar')
  if (!(gevonden instanceof HTMLVideoElement)) throw new Error('geen video')
  return gevonden
}
const druk = (op: Element, key: string, meer = {}) => fireEvent.keyDown(op, { key, ...meer })

beforeEach(() => {
  localStorage.clear()
  speelt = false
  // jsdom plays nothing.
  const { prototype } = HTMLMediaElement
  vi.spyOn(prototype, 'play').mockImplementation(async () => zet(true))
  vi.spyOn(prototype, 'pause').mockImplementation(() => zet(false))
  vi.spyOn(prototype, 'paused', 'get').mockImplementation(() => !speelt)
})

describe('de speler', () => {
  test('springt naar het moment van een hoofdstuk of alinea, en het adres doet hetzelfde zonder script', async () => {
    render(<VideoSpeler {...props} />)
    const link = screen.getByRole('link', { name: '1:00 Pijn' })
    expect(link).toHaveProperty('pathname', '/scholingsagenda/webinar/opname')
    expect(link).toHaveProperty('search', '?t=60')
    await userEvent.click(link)
    expect([speler().currentTime, speelt]).toEqual([60, true])
    await userEvent.click(screen.getByRole('link', { name: 'Ga naar 2:05' }))
    expect(speler().currentTime).toBe(125)
  })

  test('begint bij het moment uit het adres', () => {
    const { container } = render(<VideoSpeler {...props} vanaf={125} />)
    expect(container.querySelector('source')?.getAttribute('src')).toBe('/bijlagen/film#t=125')
    expect(container.querySelector('track[kind=captions]')?.getAttribute('src')).toBe(
      '/scholingsagenda/webinar/opname/ondertiteling.vtt',
    )
    expect(container.querySelector('track[default]')).toBeNull()
  })

  test('merkt de alinea en het hoofdstuk die nu te horen zijn', () => {
    const { container } = render(<VideoSpeler {...props} />)
    const gemerkt = () =>
      [...container.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent)
    speler().currentTime = 61
    fireEvent.timeUpdate(speler())
    expect(gemerkt()).toEqual(['1:00 Pijn', 'Ga naar 1:01Over pijn. En over café en PIJN.'])
    speler().currentTime = 126
    fireEvent.timeUpdate(speler())
    expect(gemerkt()).toEqual(['1:00 Pijn', 'Ga naar 2:05<b>Niet vet</b>'])
  })

  test('onthoudt de snelheid in deze browser, en speelt ook waar de browser niets bewaart', async () => {
    const { unmount } = render(<VideoSpeler {...props} />)
    await userEvent.click(screen.getByRole('button', { name: '1,5 keer zo snel' }))
    expect(speler().playbackRate).toBe(1.5)
    expect(screen.getByRole('button', { name: '1,5 keer zo snel' }).getAttribute('aria-pressed')).toBe('true')
    unmount()
    render(<VideoSpeler {...props} />)
    expect(speler().playbackRate).toBe(1.5)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('vol')
    })
    await userEvent.click(screen.getByRole('button', { name: '2 keer zo snel' }))
    expect(speler().playbackRate).toBe(2)
  })

  test('luistert naar toetsen, alleen in de speler en niet als iemand typt of een knop indrukt', () => {
    render(<VideoSpeler {...props} />)
    const video = speler()
    video.currentTime = 30
    expect(druk(video, 'k')).toBe(false)
    expect(speelt).toBe(true)
    druk(video, ' ')
    expect(speelt).toBe(false)
    druk(video, 'l')
    druk(video, 'ArrowRight')
    expect(video.currentTime).toBe(50)
    druk(video, 'J')
    druk(video, 'ArrowLeft')
    expect(video.currentTime).toBe(30)
    expect(druk(video, 'k', { ctrlKey: true })).toBe(true)
    expect(druk(video, 'x')).toBe(true)
    expect(druk(screen.getByRole('button', { name: '10 seconden terug' }), ' ')).toBe(true)
    for (const elders of [
      document.body,
      screen.getByRole('searchbox'),
      screen.getByRole('heading', { name: 'Hoofdstukken' }),
    ])
      for (const key of ['k', ' ', 'l', 'c', 'f']) expect(druk(elders, key)).toBe(true)
    expect([speelt, video.currentTime]).toEqual([false, 30])
  })

  test('zonder tekst en hoofdstukken is er alleen de speler', () => {
    render(<VideoSpeler {...props} delen={[]} hoofdstukken={[]} />)
    expect(screen.queryByRole('button', { name: 'Ondertiteling' })).toBeNull()
    expect(screen.queryAllByRole('heading')).toEqual([])
    expect(speler().querySelector('track')).toBeNull()
  })
})

describe('zoeken in de tekst', () => {
  test('toont de woorden eromheen, zegt hoe vaak, en springt', async () => {
    render(<VideoSpeler {...props} />)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek in de tekst' }), 'pijn')
    expect(await screen.findByText('2 keer gezegd.')).toHaveProperty('role', 'status')
    const [, tweede] = screen.getAllByRole('listitem').filter((item) => item.querySelector('mark'))
    if (!tweede) throw new Error('geen tweede treffer')
    expect(tweede.textContent).toBe('Ga naar 1:04Over pijn. En over café en PIJN.')
    await userEvent.click(within(tweede).getByRole('link'))
    expect(speler().currentTime).toBe(64)
    await userEvent.type(screen.getByRole('searchbox'), 'en')
    expect(await screen.findByText('Dit wordt niet gezegd. Probeer een ander woord.')).toBeTruthy()
  })

  test('heeft het antwoord ook klaar als het adres erom vraagt', () => {
    render(<VideoSpeler {...props} zoek="CAFE" />)
    expect(screen.getByText('Eén keer gezegd.')).toBeTruthy()
    expect(screen.getByRole('link', { name: '1:00 Pijn' })).toHaveProperty('search', '?t=60&zoek=CAFE')
  })

  test('vindt wat over twee stukjes loopt, en toont er hoogstens vijftig', () => {
    expect(zoekTreffers(delen, 'webinar. fijn')).toMatchObject({
      totaal: 1,
      treffers: [{ begin: 1_000, voor: 'Welkom bij dit ', raak: 'webinar. Fijn', na: ' dat je er bent.' }],
    })
    expect(zoekTreffers(delen, 'p')).toEqual({ totaal: 0, treffers: [] })
    const lang = [{ titel: null, begin: 0, alineas: [alinea(0, 'zorg en rust, '.repeat(120))] }]
    const { totaal, treffers } = zoekTreffers(lang, 'zorg')
    expect([totaal, treffers.length]).toEqual([120, 50])
    expect(treffers[30]).toMatchObject({
      voor: expect.stringMatching(/^… /),
      na: expect.stringMatching(/ …$/),
    })
  })
})
