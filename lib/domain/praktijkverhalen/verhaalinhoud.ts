import 'server-only'
import { isTekstDoc, nodesVan } from '../teksten/leesschema'
import { leestijd } from '../teksten/leestijd'
import { plattetekst } from '../teksten/plattetekst'
import type { TekstDoc } from '../teksten/schema'
import {
  nogNodigeToelichtingen,
  openVondsten,
  type Verhaalteksten,
  vindPersoonsgegevens,
} from './persoonsgegevens'
import {
  type Toelichting,
  toelichtingenSchema,
  VERHAALDELEN,
  type Verhaaldeel,
  type VerhaalVelden,
} from './schema'
import { vervangInDoc, vervangInTekst } from './vervangingen'

export type Verhaaldelen = Record<Verhaaldeel, TekstDoc | null>
type Vrijetekst = Verhaaldelen & { titel: string; samenvatting: string | null }

const LEEG: TekstDoc = { type: 'doc', content: [{ type: 'paragraph' }] }

/** The texts of a form, with an empty text for each part that is not written yet. */
const teksten = (delen: Verhaaldelen): Record<Verhaaldeel, TekstDoc> => ({
  casus: delen.casus ?? LEEG,
  aanpak: delen.aanpak ?? LEEG,
  uitkomst: delen.uitkomst ?? LEEG,
  aandachtspunten: delen.aandachtspunten ?? LEEG,
  gespreksvragen: delen.gespreksvragen ?? LEEG,
})

/** The columns of the story's own row, from what a form gave. */
export function verhaalrij(velden: VerhaalVelden) {
  const docs = teksten(velden)
  return {
    soort: velden.soort,
    setting: velden.setting,
    samenvatting: velden.samenvatting ?? '',
    ...docs,
    leestijd: leestijd(...VERHAALDELEN.map((deel) => docs[deel])),
    nabestaanden: velden.nabestaanden ?? null,
    toelichtingen: geldigeToelichtingen(velden),
  }
}

/** What a versie keeps: every field of the form. */
export const versieInhoud = (velden: VerhaalVelden, netwerkId: string) => ({
  titel: velden.titel,
  samenvatting: velden.samenvatting ?? '',
  soort: velden.soort,
  setting: velden.setting,
  netwerkId,
  doelgroepIds: velden.doelgroepIds,
  disciplineIds: velden.disciplineIds,
  ...teksten(velden),
  nabestaanden: velden.nabestaanden ?? '',
  toelichtingen: geldigeToelichtingen(velden),
})

const geldigeToelichtingen = (velden: VerhaalVelden): Toelichting[] =>
  nogNodigeToelichtingen(velden.toelichtingen, vindPersoonsgegevens(verhaalteksten(velden)))

/** The five texts of a stored story. */
export const verhaaldelen = (rij: Record<Verhaaldeel, unknown>): Record<Verhaaldeel, TekstDoc> => ({
  casus: alsTekst(rij.casus),
  aanpak: alsTekst(rij.aanpak),
  uitkomst: alsTekst(rij.uitkomst),
  aandachtspunten: alsTekst(rij.aandachtspunten),
  gespreksvragen: alsTekst(rij.gespreksvragen),
})

const alsTekst = (doc: unknown): TekstDoc => (isTekstDoc(doc) ? doc : LEEG)

/** The explanations of a stored story. */
export const opgeslagenToelichtingen = (waarde: unknown): Toelichting[] =>
  toelichtingenSchema.catch([]).parse(waarde)

/** The number of details that still ask for a change or an explanation. */
export const aantalOpen = (tekst: Vrijetekst, toelichtingen: readonly Toelichting[]): number =>
  openVondsten(vindPersoonsgegevens(verhaalteksten(tekst)), toelichtingen).length

const OVERLEDEN =
  /(?<!\p{L})(?:overleed|overleden|overlijdt|gestorven|stierf|sterft|ingeslapen|begrafenis|uitvaart|crematie|laatste adem|(?:haar|zijn) dood)(?!\p{L})/iu

/** Whether a story tells of somebody's death: then relatives may recognise what they lived through. */
export const vertelOverOverlijden = (tekst: Vrijetekst): boolean =>
  Object.values(verhaalteksten(tekst)).some((veld) => OVERLEDEN.test(veld))

/** The story with other words for one find, in every field where it stands. */
export const metVervanging = <Velden extends Vrijetekst>(
  velden: Velden,
  gezocht: { vondst: string; door: string },
): Velden => ({
  ...velden,
  titel: vervangInTekst(velden.titel, gezocht) || velden.titel,
  samenvatting: velden.samenvatting && vervangInTekst(velden.samenvatting, gezocht),
  ...Object.fromEntries(
    VERHAALDELEN.map((deel) => {
      const doc = velden[deel]
      return [deel, doc && vervangInDoc(doc, gezocht)]
    }),
  ),
})

/** The plain text of every field, for the privacy check. The address of a link counts too: it may be a mailto. */
export const verhaalteksten = (tekst: Vrijetekst): Verhaalteksten => ({
  titel: tekst.titel,
  samenvatting: tekst.samenvatting ?? '',
  casus: metLinks(tekst.casus),
  aanpak: metLinks(tekst.aanpak),
  uitkomst: metLinks(tekst.uitkomst),
  aandachtspunten: metLinks(tekst.aandachtspunten),
  gespreksvragen: metLinks(tekst.gespreksvragen),
})

function metLinks(doc: TekstDoc | null): string {
  if (doc === null) return ''
  const adressen = [...nodesVan(doc)].flatMap((node) =>
    node.type === 'text'
      ? (node.marks ?? []).flatMap((mark) =>
          mark.type === 'link' && 'href' in mark.attrs ? [mark.attrs.href] : [],
        )
      : [],
  )
  return [plattetekst(doc), ...adressen].join('\n')
}
