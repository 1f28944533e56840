import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Tekstvondsten } from '@/components/teksten/tekstcontrole'
import { useVeldcontrole } from './veldcontrole'

function Velden() {
  const { blok, vondsten, opInvoer } = useVeldcontrole()
  return (
    <div ref={blok} onInput={opInvoer}>
      <input name="titel" aria-label="Titel" defaultValue="Mevrouw Jansen waakt" />
      <Tekstvondsten vondsten={vondsten['titel']} />
      <textarea name="samenvatting" aria-label="Samenvatting" />
      <Tekstvondsten vondsten={vondsten['samenvatting']} />
      <input name="netwerkId" aria-label="Netwerk" />
    </div>
  )
}

const antwoord = [{ zin: '“Jansen” lijkt een naam.', zeker: false }]
const gezegd = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
const verstuurd = (vraag: ReturnType<typeof vi.fn>) =>
  vraag.mock.calls.map(([, opties]) => new URLSearchParams(opties.body).get('tekst'))

afterEach(() => vi.unstubAllGlobals())

test('wie typt, leest na een rustig moment bij dat veld waaraan iemand te herkennen is', async () => {
  const vraag = vi.fn(async () => Response.json(antwoord))
  vi.stubGlobal('fetch', vraag)
  render(<Velden />)
  await userEvent.type(screen.getByLabelText('Netwerk'), 'Zeeland')
  await userEvent.type(screen.getByLabelText('Samenvatting'), 'Over mevrouw Jansen.')
  expect(vraag).not.toHaveBeenCalled()
  await screen.findByText('“Jansen” lijkt een naam.', {}, { timeout: 4_000 })
  expect(gezegd()).toEqual(['', expect.stringContaining('“Jansen” lijkt een naam.')])
  expect(verstuurd(vraag)).toEqual(['Over mevrouw Jansen.'])
})

test('wat weg is, staat er niet meer; wat al bewaard of bekeken was, wordt niet opnieuw gevraagd', async () => {
  const vraag = vi.fn(async () => Response.json(antwoord))
  vi.stubGlobal('fetch', vraag)
  render(<Velden />)
  const titel = screen.getByLabelText('Titel')
  await userEvent.type(titel, '!')
  await screen.findByText('“Jansen” lijkt een naam.', {}, { timeout: 4_000 })
  await userEvent.type(titel, '{Backspace}')
  await vi.waitFor(() => expect(gezegd()).toEqual(['', '']), { timeout: 4_000 })
  expect(verstuurd(vraag)).toEqual(['Mevrouw Jansen waakt!'])
})
