import 'server-only'
import { readEntry, zipDirectory } from './zip-directory'

const MAX_ENTRIES = 5_000
const MAX_XML = 5 * 1024 * 1024
const MAX_LETTERS = 200_000

// Where PowerPoint keeps its slides and notes, and Excel its cells.
const PARTS = /^(?:ppt\/(?:slides|notesSlides)\/[^/]+\.xml|xl\/sharedStrings\.xml)$/

/** The words of a .pptx or .xlsx, for search; '' when there are none. Never unpacks more than a few megabytes at once. */
export function officeText(bytes: Uint8Array): string {
  const words: string[] = []
  let letters = 0
  for (const entry of zipDirectory(bytes, MAX_ENTRIES) ?? []) {
    if (!PARTS.test(entry.name) || letters > MAX_LETTERS) continue
    const xml = readEntry(bytes, entry, MAX_XML) ?? ''
    for (const [, text = ''] of xml.matchAll(/<(?:a:)?t(?:\s[^>]*)?>([^<]{1,10000})</g)) {
      words.push(unescaped(text))
      letters += text.length
    }
  }
  return words.join(' ').slice(0, MAX_LETTERS)
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const unescaped = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity)
