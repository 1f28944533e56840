import 'server-only'
import { bladHtml, bladSchema } from '@/lib/domain/teksten/blad'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { log } from '@/lib/platform/log'
import { printPdf } from '@/lib/platform/pdf-printer'
import { PRINT_JOB, PRINT_KEPT_MS } from '@/lib/platform/print-queue'

/** Makes the PDF somebody waits for. Not tried again by itself: nobody waits any more then. */
export const makePdf = defineJob({
  name: PRINT_JOB,
  input: z.object({ sleutel: z.string().max(64) }),
  run: async ({ db, input: { sleutel } }) => {
    const afdruk = await db.afdruk.findUnique({ where: { sleutel, pdf: null }, select: { blad: true } })
    if (!afdruk) return
    try {
      const blad = bladSchema.parse(afdruk.blad)
      const pdf = await printPdf((fonts) => bladHtml(blad, fonts), blad.vorm === 'LIGGEND')
      await db.afdruk.updateMany({ where: { sleutel }, data: { pdf: new Uint8Array(pdf) } })
    } catch (error) {
      log().error({ err: error }, 'pdf niet gemaakt')
      await db.afdruk.updateMany({ where: { sleutel }, data: { mislukt: true } })
    }
  },
})

/** Every hour: what was printed is with who asked for it; names stand in it. */
export const forgetPdfs = defineJob({
  name: 'afdruk.vergeet',
  input: z.object({}),
  run: async ({ db, now }) => {
    await db.afdruk.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - PRINT_KEPT_MS) } } })
  },
})
