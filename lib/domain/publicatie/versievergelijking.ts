import 'server-only'
import { diffWordsWithSpace } from 'diff'
import { isTekstDoc, nodesVan } from '../teksten/leesschema'
import { plattetekst } from '../teksten/plattetekst'

/** A piece of a field: in both versies, only in the older one, or only in the newer one. */
export type Tekstdeel = { soort: 'GELIJK' | 'WEG' | 'ERBIJ'; tekst: string }
export type Veldverschil = { veld: string; label: string; delen: Tekstdeel[] }

type Inhoud = Record<string, unknown>
/** Names by id, so that a list of ids reads as a list of names. */
type Namen = ReadonlyMap<string, string>

// Beyond this a word-by-word comparison costs seconds; the two texts are then shown whole.
const MAX_WOORDEN_TELLEN = 60_000

/** The fields in which two versies differ, word by word, in the order in which the newer one has them. */
export function vergelijkVersies(oud: Inhoud, nieuw: Inhoud, namen: Namen = new Map()): Veldverschil[] {
  const velden = [...new Set([...Object.keys(nieuw), ...Object.keys(oud)])]
  return velden.flatMap((veld) => {
    const delen = vergelijkTekst(waardeAlsTekst(oud[veld], namen), waardeAlsTekst(nieuw[veld], namen))
    return delen.some(({ soort }) => soort !== 'GELIJK') ? [{ veld, label: veldlabel(veld), delen }] : []
  })
}

/** The words of two texts in reading order, each marked as kept, taken out or added. */
export function vergelijkTekst(oud: string, nieuw: string): Tekstdeel[] {
  if (oud === nieuw) return oud === '' ? [] : [{ soort: 'GELIJK', tekst: oud }]
  if (oud.length + nieuw.length > MAX_WOORDEN_TELLEN) return zonderLege([weg(oud), erbij(nieuw)])
  return diffWordsWithSpace(oud, nieuw).map(({ value, added, removed }) => {
    if (added) return erbij(value)
    return removed ? weg(value) : { soort: 'GELIJK', tekst: value }
  })
}

const weg = (tekst: string): Tekstdeel => ({ soort: 'WEG', tekst })
const erbij = (tekst: string): Tekstdeel => ({ soort: 'ERBIJ', tekst })
const zonderLege = (delen: Tekstdeel[]) => delen.filter(({ tekst }) => tekst !== '')

/** A stored value as a person reads it: rich text as lines, ids by name, yes or no as a word. */
export function waardeAlsTekst(waarde: unknown, namen: Namen): string {
  if (waarde === null || waarde === undefined) return ''
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (typeof waarde !== 'object') return namen.get(String(waarde)) ?? String(waarde)
  if (isTekstDoc(waarde))
    return plattetekst(waarde, (doel) =>
      'naar' in doel ? (namen.get(doel.naar) ?? 'een pagina die je niet mag zien') : doel.href,
    )
  const delen = Object.values(waarde).map((deel) => waardeAlsTekst(deel, namen))
  return delen.filter(Boolean).join(Array.isArray(waarde) ? '\n' : ' · ')
}

/** 'Laatst gecontroleerd op' from 'laatstGecontroleerdOp': our fields carry the Dutch word already. */
export function veldlabel(veld: string): string {
  const woorden = veld
    .replace(/Ids?$/, '')
    .replace(/[A-Z]/g, (hoofdletter) => ` ${hoofdletter.toLowerCase()}`)
    .trim()
  return woorden.charAt(0).toUpperCase() + woorden.slice(1)
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The ids of items that links in the texts among the values lead to. */
export function verwijzingenIn(waarde: unknown): string[] {
  if (typeof waarde !== 'object' || waarde === null) return []
  if (!isTekstDoc(waarde)) return Object.values(waarde).flatMap(verwijzingenIn)
  return [...nodesVan(waarde)].flatMap((node) =>
    node.type === 'text'
      ? (node.marks ?? []).flatMap((mark) =>
          mark.type === 'link' && 'naar' in mark.attrs ? [mark.attrs.naar] : [],
        )
      : [],
  )
}

/** Every id that stands somewhere in the values; rich text is skipped, it holds no ids of ours but images. */
export function idsIn(waarde: unknown): string[] {
  if (typeof waarde === 'string') return UUID.test(waarde) ? [waarde] : []
  if (typeof waarde !== 'object' || waarde === null || isTekstDoc(waarde)) return []
  return Object.values(waarde).flatMap(idsIn)
}
