import 'server-only'
import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'

const MAX_FIELDS = 5_000
// conform makes a list as long as the number in a field's name and sends it back: 'a[99999999]' is half a gigabyte.
const FAR_PLACE = /\[\d{4,}\]/

/** What a form holds, by its schema. Fields that no form of ours has are left out before anything is made of them. */
export function readForm<Schema extends z.ZodType>(formData: FormData, schema: Schema) {
  const known = new FormData()
  for (const [name, value] of [...formData].slice(0, MAX_FIELDS))
    if (!FAR_PLACE.test(name)) known.append(name, value)
  return parseWithZod(known, { schema })
}
