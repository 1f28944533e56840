import 'server-only'
import type { ZoekSoort } from '@/lib/domain/publicatie/zoekbaar'
import { grondvorm } from './grondvorm'
import type { Stam } from './stammen'

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

/** The kinds that a run of words names, by stem. */
export function soortenVan(woorden: readonly string[], stam: Stam): ZoekSoort[] {
  const perStam = opStam(stam)
  return [...new Set(woorden.flatMap((woord) => WOORDEN[woord] ?? perStam.get(stam(grondvorm(woord))) ?? []))]
}

/** Every word of the list, for looking up stems beforehand. */
export const soortwoorden: readonly string[] = Object.keys(WOORDEN)

const opStam = (stam: Stam) =>
  new Map(Object.entries(WOORDEN).map(([woord, soorten]) => [stam(grondvorm(woord)), soorten]))
