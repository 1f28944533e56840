import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { bewaarVersie } from '../publicatie/versies'
import { inhoudVan, TABELLEN, vergrendel } from './lijstrij'
import { canSamenvoegen } from './policy'
import { gebruikSchema } from './schema'
import { verouderd } from './verouderd'

/**
 * Takes an entry of a list out of use, or back into it. What has it keeps it and still shows it; nobody can choose it
 * anew. Throws RefusedError when it went into another one, or somebody changed it meanwhile.
 */
export const setGebruik = defineCommand({
  name: 'samenvoeging.setGebruik',
  input: gebruikSchema,
  load: async ({ db, input }) => (await vergrendel(db, input.soort, [input.id]))[0] ?? null,
  authorize: (actor, _subject, { soort }) => canSamenvoegen(actor, soort),
  run: async ({ db, actor, input, subject, note }) => {
    const { soort, id } = input
    const actief = input.actief === 'ja'
    if (subject.naarId !== null)
      throw new RefusedError(
        `“${subject.naam}” is samengevoegd met een andere en blijft uit gebruik.`,
        subject.ref,
      )
    if (subject.versie !== input.versie)
      throw new RefusedError('Iemand anders veranderde dit net. Ververs de pagina.', subject.ref)
    if (subject.actief !== actief) {
      await db.$executeRaw`
        update ${TABELLEN[soort].van} set actief = ${actief}, versie = versie + 1, "updatedAt" = now()
         where id = ${id}::uuid`
      await bewaarVersie(db, actor, {
        item: subject.ref,
        nummer: subject.versie + 1,
        inhoud: await inhoudVan(db, soort, id),
        reden: actief ? 'Weer in gebruik genomen' : 'Uit gebruik genomen',
      })
    }
    note({ actief })
    return { soort, id, slug: subject.slug, verouderd: await verouderd(db, soort, [id], []) }
  },
  item: ({ ref }) => ref,
  reindexes: (_subject, { verouderd: stukken }) => stukken,
})
