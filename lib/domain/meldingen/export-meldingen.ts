import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { requirePasBevestigd } from '../gebruikers/policy'
import { dagVan } from '../publicatie/controle'
import { csvbestand, MEESTE_RIJEN, slotregel } from '../publicatie/csvbestand'
import { DEEL_LABELS, MELDING_SOORT_LABELS, MELDING_STATUS_LABELS } from './labels'
import { alsMelding, type MeldingRegel, meldingenVan, selectMelding, standSchema } from './meldingregel'
import { canExportMeldingen } from './policy'

const RAAD = 'De andere staan op de pagina Meldingen van lezers.'
const KOLOMMEN = [
  'Waarover',
  'Deel',
  'Wat',
  'Nummer',
  'Tekst',
  'Melder',
  'Gemeld op',
  'Stand',
  'Antwoord',
  'Door',
  'Op',
]

/**
 * What readers reported, open or done, as a CSV file. It names readers, so it asks the password first and stands in the
 * logboek. A file that does not hold them all says so. Throws RefusedError without the password.
 */
export const exportMeldingen = defineCommand({
  name: 'melding.export',
  input: z.object({ stand: standSchema }),
  load: nothing,
  authorize: canExportMeldingen,
  run: async ({ db, actor, input, now, note }) => {
    requirePasBevestigd(actor, now)
    const welke = meldingenVan(actor, input.stand)
    const totaal = await db.melding.count({ where: welke.where })
    const rijen = await db.melding.findMany({
      relationLoadStrategy: 'join',
      ...welke,
      take: MEESTE_RIJEN,
      select: selectMelding,
    })
    note({ aantal: rijen.length, totaal })
    const velden = rijen.map((rij) => naarVelden(alsMelding(actor, rij)))
    return {
      bestandsnaam: `meldingen-${dagVan(now)}.csv`,
      csv: csvbestand(KOLOMMEN, [...velden, ...slotregel(velden.length, totaal, RAAD)]),
    }
  },
})

const naarVelden = (melding: MeldingRegel): string[] => [
  melding.onderwerp?.titel ?? '',
  melding.deel ? DEEL_LABELS[melding.deel] : '',
  MELDING_SOORT_LABELS[melding.soort],
  melding.nummer ?? '',
  melding.tekst ?? '',
  melding.melder,
  dagVan(melding.op),
  MELDING_STATUS_LABELS[melding.status],
  melding.antwoord ?? '',
  melding.door ?? '',
  melding.afgehandeldOp ? dagVan(melding.afgehandeldOp) : '',
]
