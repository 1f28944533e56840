import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vindInTekst } from '@/lib/domain/praktijkverhalen/persoonsgegevens'

const FOLDER = join(process.cwd(), 'tests/bench/casus')
const MARK = /\[(?<soort>[A-Z]+):(?<woorden>[^\]]*)\]/g

type Plek = { soort: string; begin: number; einde: number }
type Count = { found: number; missed: number; wrong: number }
export type CleanupScore = { soort: string; marks: number; recall: number; precision: number }

/**
 * How well the privacy check of stories does on invented sentences, per kind: a mark counts as found when a find of the
 * same kind touches it; a find that touches no mark of its kind is wrong, unless it lies within a combination.
 */
export function scoreCleanup(): CleanupScore[] {
  const counts = new Map<string, Count>()
  for (const line of sentences()) count(line, counts)
  return [...counts].map(([soort, { found, missed, wrong }]) => ({
    soort,
    marks: found + missed,
    recall: rounded(found / (found + missed)),
    precision: rounded(found / (found + wrong)),
  }))
}

/** Prints a row for each kind. */
export function benchCleanup(): void {
  console.log(`\nCasus-schoonmaak, ${sentences().length} zinnen`)
  console.table(scoreCleanup())
}

const rounded = (share: number) => Math.round(share * 1000) / 1000

const sentences = (): string[] =>
  readdirSync(FOLDER).flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  )

function count(line: string, counts: Map<string, Count>): void {
  const { tekst, marks } = parse(line)
  const finds = vindInTekst(tekst)
  const of = (soort: string): Count => {
    const known = counts.get(soort) ?? { found: 0, missed: 0, wrong: 0 }
    counts.set(soort, known)
    return known
  }
  for (const mark of marks) {
    if (finds.some((find) => touches(find, mark) && find.soort === mark.soort)) of(mark.soort).found += 1
    else of(mark.soort).missed += 1
  }
  for (const find of finds) {
    const isRight = marks.some(
      (mark) => touches(find, mark) && (mark.soort === find.soort || mark.soort === 'COMBINATIE'),
    )
    if (!isRight) of(find.soort).wrong += 1
  }
}

const touches = (one: Omit<Plek, 'soort'>, other: Omit<Plek, 'soort'>) =>
  one.begin < other.einde && other.begin < one.einde

function parse(line: string): { tekst: string; marks: Plek[] } {
  const marks: Plek[] = []
  let tekst = ''
  let last = 0
  for (const { index, 0: whole, groups } of line.matchAll(MARK)) {
    const words = groups?.['woorden'] ?? ''
    tekst += line.slice(last, index)
    marks.push({ soort: groups?.['soort'] ?? '', begin: tekst.length, einde: tekst.length + words.length })
    tekst += words
    last = index + whole.length
  }
  return { tekst: tekst + line.slice(last), marks }
}
