import 'server-only'
import { parseFeed } from 'feedsmith'
import { z } from '@/lib/kernel/zod'
import { datumInTekst } from './datum-in-tekst'
import { isOnline, platteTekst, webadresVan } from './platte-tekst'
import type { Overgeslagen, Vermelding } from './schema'

// In Atom titles and texts are objects, elsewhere plain.
const tekst = z
  .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
  .optional()
  .catch(undefined)
const itemSchema = z
  .object({
    id: tekst,
    guid: tekst,
    title: tekst,
    link: tekst,
    url: tekst,
    links: z
      .array(z.object({ href: z.string(), rel: z.string().optional() }))
      .optional()
      .catch(undefined),
    description: tekst,
    summary: tekst,
    content: tekst,
    content_text: tekst,
    content_html: tekst,
    pubDate: tekst,
    published: tekst,
  })
  .catch({
    id: undefined,
    guid: undefined,
    title: undefined,
    link: undefined,
    url: undefined,
    links: undefined,
    description: undefined,
    summary: undefined,
    content: undefined,
    content_text: undefined,
    content_html: undefined,
    pubDate: undefined,
    published: undefined,
  })
type Item = z.output<typeof itemSchema>
const feedSchema = z.object({
  feed: z.object({ items: z.array(z.unknown()).optional(), entries: z.array(z.unknown()).optional() }),
})

type Omgeving = { url: string; now: Date }
type Inhoud = { vermeldingen: Vermelding[]; overgeslagen: Overgeslagen[] }

/** The entries of an RSS, Atom, RDF or JSON feed that name a day. Throws when it is no feed. */
export function leesFeed(bron: string, omgeving: Omgeving): Inhoud {
  const { feed } = feedSchema.parse(parseFeed(bron))
  const inhoud: Inhoud = { vermeldingen: [], overgeslagen: [] }
  for (const ruw of feed.items ?? feed.entries ?? []) {
    const gelezen = leesItem(itemSchema.parse(ruw), omgeving)
    if ('waarom' in gelezen) inhoud.overgeslagen.push(gelezen)
    else inhoud.vermeldingen.push(gelezen)
  }
  return inhoud
}

function leesItem(item: Item, { url, now }: Omgeving): Vermelding | Overgeslagen {
  const titel = platteTekst(item.title ?? '', 200)
  if (!titel) return { wat: 'Een vermelding zonder titel', waarom: 'Er staat geen titel bij.' }
  const verhaal = item.description ?? item.summary ?? item.content ?? item.content_text ?? item.content_html
  const omschrijving = platteTekst(verhaal ?? '', 600)
  const adres = webadresVan(linkVan(item), url)
  if (!adres) return { wat: titel, waarom: 'Er staat geen link bij die wij kunnen openen.' }
  const alles = `${titel} ${omschrijving ?? ''}`
  const datum = datumInTekst(titel, alles) ?? datumInTekst(alles) ?? datumVanPlaatsing(item, now)
  if (!datum) return { wat: titel, waarom: 'Er staat geen datum in.' }
  return {
    sleutel: (item.guid ?? item.id ?? adres).slice(0, 500) || adres.slice(0, 500),
    titel,
    ...datum,
    einde: null,
    plaats: null,
    online: isOnline(titel),
    adres,
    omschrijving,
  }
}

const linkVan = ({ link, url, links, id }: Item) =>
  link ??
  url ??
  links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ??
  links?.[0]?.href ??
  id

// The day on which a text was placed is the day of the event only when that is still to come.
function datumVanPlaatsing({ pubDate, published }: Item, now: Date) {
  const begin = new Date(pubDate ?? published ?? '')
  return begin.getTime() > now.getTime() ? { begin, heleDag: false } : null
}
