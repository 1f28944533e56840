import 'server-only'
import { z } from '@/lib/kernel/zod'
import { requirePasBevestigd } from '../gebruikers/policy'
import { dagVan } from '../publicatie/controle'
import { defineLijstexport } from '../publicatie/lijstexport'
import { DEEL_LABELS, MELDING_SOORT_LABELS, MELDING_STATUS_LABELS } from './labels'
import { alsMelding, type MeldingRegel, meldingenVan, selectMelding, standSchema } from './meldingregel'
import { canExportMeldingen } from './policy'

/** What readers reported, open or done, as a CSV file. It names readers, so it asks the password first. */
export const exportMeldingen = defineLijstexport({
  name: 'melding.export',
  bestand: 'meldingen',
  input: z.object({ stand: standSchema }),
  authorize: canExportMeldingen,
  vooraf: requirePasBevestigd,
  raad: 'De andere staan op de pagina Meldingen van lezers.',
  kolommen: {
    Waarover: ({ onderwerp }: MeldingRegel) => onderwerp?.titel ?? null,
    Deel: ({ deel }) => deel && DEEL_LABELS[deel],
    Wat: ({ soort }) => MELDING_SOORT_LABELS[soort],
    Nummer: ({ nummer }) => nummer,
    Tekst: ({ tekst }) => tekst,
    Melder: ({ melder }) => melder,
    'Gemeld op': ({ op }) => dagVan(op),
    Stand: ({ status }) => MELDING_STATUS_LABELS[status],
    Antwoord: ({ antwoord }) => antwoord,
    Door: ({ door }) => door,
    Op: ({ afgehandeldOp }) => afgehandeldOp && dagVan(afgehandeldOp),
  },
  lees: async ({ db, actor, filter, hoogstens }) => {
    const welke = meldingenVan(actor, filter.stand)
    const totaal = await db.melding.count({ where: welke.where })
    const rijen = await db.melding.findMany({
      relationLoadStrategy: 'join',
      ...welke,
      take: hoogstens,
      select: selectMelding,
    })
    return { totaal, rijen: rijen.map((rij) => alsMelding(actor, rij)) }
  },
})
