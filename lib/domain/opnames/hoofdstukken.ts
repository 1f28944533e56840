import 'server-only'
import { regel } from '../publicatie/schema'
import { toonMoment } from './labels'
import { type Hoofdstuk, MAX_HOOFDSTUKKEN, MAX_MOMENT, MAX_TITEL } from './schema'

/** Chapters as people type them: '12:30 Vragen uit de zaal', one per line; or a sentence for each line that is not. */
export function leesHoofdstukken(tekst: string): { hoofdstukken: Hoofdstuk[] } | { fouten: string[] } {
  const regels = tekst.split(/\r\n|\r|\n/).map((zin, plek) => ({ zin: zin.trim(), nummer: plek + 1 }))
  const gevuld = regels.filter(({ zin }) => zin !== '')
  if (gevuld.length > MAX_HOOFDSTUKKEN)
    return { fouten: [`Er passen ${MAX_HOOFDSTUKKEN} hoofdstukken bij een opname. Voeg er een paar samen.`] }
  const gelezen = gevuld.map(({ zin, nummer }) => ({ nummer, uitkomst: leesRegel(zin) }))
  const fouten = gelezen.flatMap(({ nummer, uitkomst }) =>
    typeof uitkomst === 'string' ? [`Regel ${nummer}: ${uitkomst}`] : [],
  )
  const hoofdstukken = gelezen.flatMap(({ uitkomst }) => (typeof uitkomst === 'string' ? [] : [uitkomst]))
  hoofdstukken.sort((een, ander) => een.begin - ander.begin)
  const dubbel = hoofdstukken.find(({ begin }, plek) => hoofdstukken[plek - 1]?.begin === begin)
  if (dubbel)
    fouten.push(`Op ${toonMoment(dubbel.begin)} beginnen twee hoofdstukken. Geef er één een andere tijd.`)
  return fouten.length > 0 ? { fouten } : { hoofdstukken }
}

/** The same the other way round, to change it. */
export const toonHoofdstukken = (hoofdstukken: readonly Hoofdstuk[]): string =>
  hoofdstukken.map(({ begin, titel }) => `${toonMoment(begin)} ${titel}`).join('\n')

const REGEL = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})\s+(\S.*)$/
const VOORBEELD = 'begin met de tijd en dan de titel, zoals 12:30 Vragen uit de zaal.'
const titelSchema = regel('de titel', MAX_TITEL)

function leesRegel(zin: string): Hoofdstuk | string {
  const [, uur = '0', minuut = '', seconde = '', rest = ''] = REGEL.exec(zin) ?? []
  if (rest === '') return VOORBEELD
  if (Number(minuut) > 59 || Number(seconde) > 59) return 'minuten en seconden lopen tot en met 59.'
  const titel = titelSchema.safeParse(rest)
  if (!titel.success) return `${titel.error.issues[0]?.message ?? VOORBEELD}`
  const begin = ((Number(uur) * 60 + Number(minuut)) * 60 + Number(seconde)) * 1_000
  return begin > MAX_MOMENT ? 'deze tijd ligt na 24 uur.' : { begin, titel: titel.data }
}
