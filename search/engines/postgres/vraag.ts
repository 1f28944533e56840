import 'server-only'
import type { Zoekbaar } from '@/lib/domain/publicatie/zoekbaar'
import type { Zoekopdracht } from '../../engine'
import { ditJaar } from './facetten'
import { alles, alsWoorden } from './filter'
import type { Wegterm } from './weging'

/** Who asks, what for, and what is found: all that the statements of sql.ts must know. */
export type Vraag = {
  eigenNetwerkId: string | null
  opdracht: Zoekopdracht
  mag: readonly Zoekbaar['zichtbaarheid'][]
  /** tsquery of what answers most of the question */
  streng: string
  termen: readonly Wegterm[]
  /** what the statement says is found: a list of refs, or the forms of a tsquery */
  gevonden: readonly unknown[]
}

/** The parameters, in the order of sql.ts. */
export function waardenVan({ eigenNetwerkId, opdracht, mag, streng, termen, gevonden }: Vraag): unknown[] {
  const {
    soort,
    doelgroep,
    netwerk,
    werkvorm = null,
    vorm = null,
    gecontroleerd,
    pagina,
    perPagina,
  } = opdracht
  const vraag = termen.map(alles).join(' | ')
  return [
    JSON.stringify(termen.map(naarRij)),
    mag,
    ...[soort, doelgroep, netwerk, werkvorm, vorm, gecontroleerd ? ditJaar() : null],
    // Of candidates it does not matter whether a phrase stands there as one: what is not found is not ranked.
    alsWoorden(streng),
    alsWoorden(vraag),
    eigenNetwerkId,
    perPagina,
    (pagina - 1) * perPagina,
    beginVan(vraag),
    vraag,
    ...gevonden,
  ]
}

function naarRij(term: Wegterm, plek: number, termen: readonly Wegterm[]) {
  const { precies, ruim, ver, gewicht, verwijst, soorten } = term
  const doelgroepen = verwijst.flatMap((ref) => (ref.startsWith('doelgroep/') ? [ref.slice(10)] : []))
  const naast = samenMet(termen[plek - 1], term)
  return { plek, precies, ruim, ver, alles: alles(term), naast, gewicht, verwijst, doelgroepen, soorten }
}

// PostgreSQL ranks what is asked with & by how close together it stands.
const samenMet = (vorige: Wegterm | undefined, { precies }: Wegterm): string =>
  vorige && vorige.precies !== '' && precies !== '' ? `(${vorige.precies}) & (${precies})` : ''

/** Where the text round a hit begins, as a pattern; null when the question has no words to look for. */
function beginVan(vraag: string): string | null {
  const stammen = [...vraag.matchAll(/'([\p{L}\p{N}]{3,})'/gu)].map(([, stam]) => stam ?? '').slice(0, 40)
  return stammen.length === 0 ? null : `\\m(${stammen.join('|')})`
}
