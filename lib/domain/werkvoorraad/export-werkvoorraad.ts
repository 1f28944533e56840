import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { requirePasBevestigd } from '../gebruikers/policy'
import { dagVan } from '../publicatie/controle'
import { csvbestand } from '../publicatie/csvbestand'
import { ONDERWERP_LABELS } from '../publicatie/labels'
import { meerDanHier, URGENTIE_LABELS, WERKSOORT_LABELS, type Werksoort } from './labels'
import { canSeeWerkvoorraad } from './policy'
import { filterWerk, werkfilterSchema } from './werkfilter'
import { leesWerkregels, type Werkregel } from './werkregel'

const KOLOMMEN = ['Wat', 'Soort werk', 'Soort', 'Netwerk', 'Van', 'Voor', 'Sinds', 'Uiterlijk', 'Urgentie']

/**
 * The work list, filtered and in order as on the screen, as a CSV file. It names people, so it asks the password first
 * and stands in the logboek. Throws RefusedError without that.
 */
export const exportWerkvoorraad = defineCommand({
  name: 'werkvoorraad.export',
  input: z.object(werkfilterSchema),
  load: nothing,
  authorize: canSeeWerkvoorraad,
  run: async ({ db, actor, input, now, note }) => {
    requirePasBevestigd(actor, now)
    const { regels, werk } = await leesWerkregels(db, actor, now)
    const gevonden = filterWerk(regels, input, actorId(actor))
    note({ aantal: gevonden.length })
    return {
      bestandsnaam: `werkvoorraad-${dagVan(now)}.csv`,
      csv: csvbestand(KOLOMMEN, [...gevonden.map(velden), ...slot(werk.ingekort)]),
    }
  },
})

// What the screen says above the list.
const slot = (ingekort: readonly Werksoort[]): string[][] =>
  ingekort.length === 0 ? [] : [[`Let op: ${meerDanHier(ingekort)}`]]

const velden = (regel: Werkregel): string[] => [
  regel.titel,
  WERKSOORT_LABELS[regel.wat],
  soortNaam(regel.soort),
  regel.netwerk?.naam ?? '',
  regel.van?.naam ?? '',
  regel.voor?.naam ?? '',
  regel.sinds ? dagVan(regel.sinds) : '',
  regel.uiterlijk ?? '',
  URGENTIE_LABELS[regel.urgentie],
]

function soortNaam(soort: Werkregel['soort']): string {
  return soort === null ? '' : ONDERWERP_LABELS[soort]
}
