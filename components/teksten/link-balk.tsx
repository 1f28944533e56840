'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { linkplekken } from './editor-links'
import { gaNaar } from './ga-naar'
import { type Linkdoel, useLinkdoelen } from './linkdoel'

/** Tells which links of the text lead readers nowhere, or not yet. Not there when all of them lead somewhere. */
export function LinkBalk({ editor }: { editor: Editor }) {
  const plekken = useEditorState({ editor, selector: ({ editor: current }) => linkplekken(current) })
  const doelen = useLinkdoelen([...new Set(plekken.map(({ naar }) => naar))].sort().join(','))
  const mis = plekken.flatMap((plek) => {
    const doel = doelen.get(plek.naar)
    const waarom = doel === undefined ? null : watIsErMis(doel)
    return waarom === null ? [] : [{ ...plek, waarom }]
  })
  if (mis.length === 0) return null
  return (
    <section aria-label="Links controleren" className="link-balk">
      <p role="status">
        {mis.length === 1 ? '1 link om na te kijken' : `${mis.length} links om na te kijken`}
      </p>
      <ul>
        {mis.map((plek) => (
          <li key={plek.van}>
            <button type="button" onClick={() => gaNaar(editor, plek)}>
              {plek.tekst}
            </button>{' '}
            {plek.waarom}
          </li>
        ))}
      </ul>
    </section>
  )
}

function watIsErMis(doel: Linkdoel | null): string | null {
  if (!doel)
    return 'verwijst naar iets dat er niet meer is, of dat jij niet mag zien. Wie het niet mag lezen, ziet gewone tekst.'
  if (doel.isWeg)
    return `verwijst naar iets dat is ingetrokken: ${doel.titel}. Kies een andere pagina of haal de link weg.`
  return doel.status === 'GEPUBLICEERD'
    ? null
    : `verwijst naar iets dat nog niet gepubliceerd is: ${doel.titel}. Tot dan zien lezers gewone tekst.`
}
