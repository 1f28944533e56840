import 'server-only'
import { deleteBestanden } from '@/lib/domain/bijlagen/delete-bestanden'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { storage } from '@/lib/platform/storage'

/** Once a day: what nobody can reach any more. */
export const cleanBestanden = defineJob({
  name: 'bestand.opruimen',
  input: z.object({}),
  run: async ({ actor }) => {
    await deleteBestanden(actor, {})
  },
})

/** Takes the bytes out of the storage of a file that is gone from the database. */
export const wipeBestand = defineJob({
  name: 'bestand.wis',
  input: z.object({ sleutel: z.string().max(200) }),
  run: async ({ input }) => (await storage()).remove(input.sleutel),
})
