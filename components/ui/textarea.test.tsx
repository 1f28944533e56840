import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { Textarea } from './textarea'

afterEach(() => document.body.replaceChildren())

async function wordtWakker(server: string, getypt: string | null): Promise<HTMLTextAreaElement> {
  const plaats = document.body.appendChild(document.createElement('div'))
  const veld = <Textarea id="termen" name="termen" defaultValue={server} />
  plaats.innerHTML = renderToString(veld)
  const vak = plaats.querySelector('textarea')
  if (!vak) throw new Error('no textarea')
  if (getypt !== null) vak.value = getypt
  await act(async () => hydrateRoot(plaats, veld))
  return vak
}

test('wat iemand typt voor de pagina wakker is, blijft staan', async () => {
  const vak = await wordtWakker('palliatief', 'palliatief\nterminaal')
  expect(vak.value).toBe('palliatief\nterminaal')
  expect(vak.defaultValue).toBe('palliatief')
})

test('wat iemand voor die tijd leegmaakt, blijft leeg', async () => {
  expect((await wordtWakker('palliatief', '')).value).toBe('')
})

test('wie niets typte, ziet de tekst van de server', async () => {
  expect((await wordtWakker('palliatief', null)).value).toBe('palliatief')
})
