import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')
const SKIPPED = new Set([
  'node_modules',
  '.next',
  '.data',
  '.git',
  'generated',
  'content',
  'test-results',
  'bench',
])

export type SourceFile = { path: string; text: string }

/** Every TypeScript file of the project below `folder`, with its path from the root. */
export function sourceFiles(folder = '.'): SourceFile[] {
  return walk(join(ROOT, folder))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }))
}

/** Every file below `folder`, absolute. */
function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name) || folder.endsWith(join('tests', 'bench')))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]))
}

export type Import = { from: string; to: string; line: string }

// Also `export … from` and `import('…')`; `import type` and `export type` are gone at run time.
const STATEMENT =
  /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** What a file imports of the project itself at run time, as paths from the root; packages are left out. */
export function ownImports({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(STATEMENT)].flatMap((match) => {
    const target = match[1] ?? match[2] ?? ''
    const line = match[0].trim()
    if (onlyTypes(line)) return []
    if (target.startsWith('@/')) return [{ from: path, to: target.slice(2), line }]
    return target.startsWith('.')
      ? [{ from: path, to: relative(ROOT, join(ROOT, dirname(path), target)), line }]
      : []
  })
}

// `import { type A, type B } from …` names types only.
function onlyTypes(line: string): boolean {
  const names = /\{([^}]*)\}/.exec(line)?.[1]
  if (names === undefined || /^\s*import\s+\w+\s*,/.test(line)) return false
  const parts = names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return parts.length > 0 && parts.every((name) => name.startsWith('type '))
}
