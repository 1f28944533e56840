import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { isVeiligeHref } from '@/lib/domain/teksten/leesschema'
import { HOSTILE_ADDRESSES, HOSTILE_WORDS } from '@/tests/support/hostile-markup'
import { editorExtensies } from './editor-extensies'

// A draft comes back as it was sent, without the schema in between: so the editor itself has to hold.
test('een klad met kwaad erin wordt in de editor geen script en geen link die niet mag', () => {
  const alinea = (text: string, href?: string) => ({
    type: 'paragraph',
    content: [{ type: 'text', text, ...(href && { marks: [{ type: 'link', attrs: { href } }] }) }],
  })
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: editorExtensies('volledig'),
    injectCSS: false,
    content: {
      type: 'doc',
      content: [
        ...HOSTILE_WORDS.map((woorden) => alinea(woorden)),
        ...HOSTILE_ADDRESSES.map((adres, n) => alinea(`link ${n} blijft`, adres)),
        ...HOSTILE_WORDS.map((alt) => ({ type: 'image', attrs: { bijlageId: alt, alt } })),
      ],
    },
  })
  const vlak = editor.view.dom
  const adressen = [...vlak.querySelectorAll('a')].flatMap((a) => a.getAttribute('href') ?? [])
  expect(adressen.length).toBeGreaterThan(0)
  expect(adressen.filter((adres) => !isVeiligeHref(adres))).toEqual([])
  expect(vlak.textContent).toContain(`link ${HOSTILE_ADDRESSES.length - 1} blijft`)
  expect(vlak.textContent).toContain(HOSTILE_WORDS[0])
  const bronnen = [...vlak.querySelectorAll('img[data-bijlage]')].map((img) => img.getAttribute('src') ?? '')
  expect(bronnen.filter((bron) => !bron.startsWith('/bijlagen/'))).toEqual([])
  expect(vlak.querySelectorAll('script, iframe, object, embed, [onerror], [onload], [onclick]')).toHaveLength(
    0,
  )
  editor.destroy()
})
