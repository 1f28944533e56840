import 'server-only'
import type { ZoekSoort } from '@/lib/domain/publicatie/zoekbaar'
import { wortel } from './woordfamilie'

/** Words with which people name a kind of item. */
const WOORDEN: Record<string, ZoekSoort[]> = {
  kenniskaart: ['kenniskaart'],
  a4: ['kenniskaart'],
  dossier: ['dossier'],
  themadossier: ['dossier'],
  scholing: ['scholing'],
  cursus: ['scholing'],
  training: ['scholing'],
  nascholing: ['scholing'],
  bijscholing: ['scholing'],
  webinar: ['scholing'],
  les: ['scholing', 'werkvorm'],
  werkvorm: ['werkvorm'],
  richtlijn: ['bron'],
  protocol: ['bron'],
  bron: ['bron'],
  praktijkverhaal: ['verhaal'],
  verhaal: ['verhaal'],
  nieuws: ['nieuws'],
  begrip: ['begrip'],
  betekenis: ['begrip'],
  betekenen: ['begrip'],
  bellen: ['consultatie'],
  telefoonnummer: ['consultatie'],
  nummer: ['consultatie'],
  telefoon: ['consultatie'],
  helpen: ['consultatie'],
  hulp: ['consultatie'],
  advies: ['consultatie'],
  consult: ['consultatie'],
  consultatie: ['consultatie'],
  consultatielijn: ['consultatie'],
  nachtdienst: ['consultatie'],
  organisatie: ['organisatie'],
  netwerk: ['netwerk'],
  domein: ['domein'],
}

const perWortel = new Map(Object.entries(WOORDEN).map(([woord, soorten]) => [wortel(woord), soorten]))

/** The kinds that a run of words names, in any inflection. */
export const soortenVan = (woorden: readonly string[]): ZoekSoort[] => [
  ...new Set(woorden.flatMap((woord) => perWortel.get(wortel(woord)) ?? [])),
]
