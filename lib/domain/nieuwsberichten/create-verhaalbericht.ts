import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { naarLokaal } from '../publicatie/lokaletijd'
import { tekstNaarVerhaal, vindVervolgVerhaal } from '../publicatie/vervolg'
import { maakNieuwsbericht } from './nieuw-bericht'
import { canWriteNieuwsbericht } from './policy'

const MEESTE_TEKENS = 120

/** Makes a concept nieuwsbericht of a published story. In: the story's id. Out: id, ref and slug. */
export const createVerhaalbericht = defineCommand({
  name: 'nieuwsbericht.createUitVerhaal',
  input: z.object({ id: z.uuid() }),
  load: ({ db, actor, input }) => vindVervolgVerhaal(db, actor, input.id),
  authorize: canWriteNieuwsbericht,
  run: ({ db, actor, subject, now, note }) => {
    const { publicatie, doelgroepen } = subject
    const { titel, netwerk, netwerkId, ref } = publicatie
    note({ uit: ref })
    const lang = `Nieuw praktijkverhaal: ${titel}`
    return maakNieuwsbericht(db, actor, {
      titel: lang.length > MEESTE_TEKENS ? titel : lang,
      datum: naarLokaal(now).slice(0, 10),
      samenvatting: subject.samenvatting || titel,
      inhoud: tekstNaarVerhaal(
        [`${netwerk?.naam ?? 'Een collega'} deelt een praktijkverhaal: “${titel}”.`],
        subject.id,
      ),
      auteurrol: 'Redactie',
      netwerkId,
      doelgroepIds: doelgroepen.map(({ id }) => id),
    })
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'NIEUWSBERICHT', id }),
})
