import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '@/lib/kernel/zod'
import { type MarkdownText, readMarkdown } from './markdown'

const CONTENT = join(import.meta.dirname, 'content')

/** The records of one JSON file of the pilot content, checked against what the loader uses of them. */
export const readRecords = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] =>
  z.array(schema).parse(JSON.parse(readFileSync(join(CONTENT, file), 'utf8')))

/** One text of the pilot content. */
export const readText = (path: string): MarkdownText =>
  readMarkdown(readFileSync(join(CONTENT, path), 'utf8'))

/** The names of the files or folders in a folder of the pilot content. */
export const namesIn = (folder: string): string[] => readdirSync(join(CONTENT, folder)).sort()

/** Content ids of one type: 'bron/…'. */
export const refs = z.array(z.string()).default([])
export const vindplaatsen = z.array(z.object({ titel: z.string(), url: z.string() }))
