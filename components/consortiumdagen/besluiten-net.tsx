'use client'

import { useBesluitentafel } from './besluitentafel'
import { OpgenomenLijst } from './opgenomen-lijst'

/** On the last screen: what was recorded since the stand was opened. */
export function BesluitenNet() {
  const tafel = useBesluitentafel()
  return tafel && <OpgenomenLijst lijst={tafel.lijst} />
}
