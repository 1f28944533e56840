'use client'

import { Fragment, type ReactNode, useState } from 'react'

/**
 * Makes the edit form inside anew once it is saved. Never give such a form `key={versie}` yourself: without JavaScript
 * the answer comes on a new page, and when somebody else saved meanwhile that page has another versie. React then no
 * longer finds the form that the answer belongs to, and what was typed is gone.
 */
export function PerVersie({ versie, children }: { versie: number; children: ReactNode }) {
  const [begin] = useState(versie)
  return <Fragment key={versie === begin ? 'begin' : versie}>{children}</Fragment>
}
