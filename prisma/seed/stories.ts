import { createNieuwsbericht } from '@/lib/domain/nieuwsberichten/create-nieuwsbericht'
import { publishNieuwsbericht } from '@/lib/domain/nieuwsberichten/publish-nieuwsbericht'
import { createPraktijkverhaal } from '@/lib/domain/praktijkverhalen/create-praktijkverhaal'
import { publishPraktijkverhaal } from '@/lib/domain/praktijkverhalen/publish-praktijkverhaal'
import { SETTINGS, VERHAAL_SOORTEN } from '@/lib/domain/praktijkverhalen/schema'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { z } from '@/lib/kernel/zod'
import { namesIn, readText, refs } from './content-files'
import { idOf, idsOf, type Known, loadNew, PILOT, publishNew, slugOf } from './loading'
import type { MarkdownText } from './markdown'

const upper = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => String(value).toUpperCase(), schema)
// YAML reads an unquoted date as a date; we mean the calendar day.
const dag = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
)

const verhaalData = z.object({
  id: z.string(),
  titel: z.string(),
  netwerk: z.string(),
  doelgroepen: refs,
  soort: upper(z.enum(VERHAAL_SOORTEN)),
  setting: upper(z.enum(SETTINGS)),
  disciplines: refs,
  samenvatting: z.string(),
  datum: dag,
  voorbeeld: z.boolean(),
})

/** The twelve stories, two of each netwerk. */
export async function loadStories(known: Known): Promise<void> {
  const items = namesIn('praktijkverhalen').map((name) => {
    const tekst = readText(`praktijkverhalen/${name}`)
    return { ...verhaalData.parse(tekst.data), tekst }
  })
  await loadNew(known, items, ({ id, tekst, netwerk, doelgroepen, disciplines, ...item }) =>
    createPraktijkverhaal(PILOT, {
      ...item,
      slug: slugOf(id),
      netwerkId: idOf(known, netwerk),
      doelgroepIds: idsOf(known, doelgroepen),
      disciplineIds: idsOf(known, disciplines),
      casus: section(tekst, 'Casus'),
      aanpak: section(tekst, 'Aanpak'),
      uitkomst: section(tekst, 'Uitkomst'),
      aandachtspunten: section(tekst, 'Aandachtspunten'),
      gespreksvragen: section(tekst, 'Vragen voor het gesprek'),
    }),
  )
  await publishNew('PRAKTIJKVERHAAL', publishPraktijkverhaal)
}

/** The part of a text under one `## heading`. */
export function section({ sections, title }: MarkdownText, heading: string): TekstDoc {
  const found = sections.find((part) => part.title === heading)
  if (!found) throw new Error(`'${title}' has no part '${heading}'`)
  return found.doc
}

const nieuwsData = z.object({
  id: z.string(),
  titel: z.string(),
  datum: dag,
  doelgroepen: refs,
  netwerk: z.string().nullable(),
  samenvatting: z.string(),
  auteurrol: z.string(),
  voorbeeld: z.boolean(),
})

/** The first news. */
export async function loadNews(known: Known): Promise<void> {
  const items = namesIn('nieuws').map((name) => {
    const tekst = readText(`nieuws/${name}`)
    return { ...nieuwsData.parse(tekst.data), tekst }
  })
  await loadNew(known, items, ({ id, tekst, netwerk, doelgroepen, ...item }) =>
    createNieuwsbericht(PILOT, {
      ...item,
      slug: slugOf(id),
      inhoud: tekst.doc,
      netwerkId: netwerk === null ? null : idOf(known, netwerk),
      doelgroepIds: idsOf(known, doelgroepen),
    }),
  )
  await publishNew('NIEUWSBERICHT', publishNieuwsbericht)
}
