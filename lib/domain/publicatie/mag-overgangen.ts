import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { canPublishPublicatie, canSubmitPublicatie, isOwnWork, type PublicatieForPolicy } from './policy'
import { mogelijkeOvergangen, type Overgang } from './publicatiestatus'

/** The steps, and whether publishing is placing the own work while a second reader is still due. */
export type Mag = Record<Overgang, boolean> & { tweedeLezerVolgt: boolean }

/**
 * Which steps this actor may take with the item as it stands now: for the buttons of a page.
 * The commands ask the same policy again.
 */
export function magOvergangen(actor: Actor, publicatie: PublicatieForPolicy): Mag {
  const mogelijk = mogelijkeOvergangen(publicatie.status)
  const mag = (overgang: Overgang, magHet: boolean) => magHet && mogelijk.includes(overgang)
  const beslist = canPublishPublicatie(actor, publicatie)
  const isEigen = isOwnWork(actor, publicatie)
  return {
    // Who may publish has nobody to offer it to, unless it is the own work.
    submit: mag('submit', canSubmitPublicatie(actor, publicatie) && (!beslist || isEigen)),
    sendBack: mag('sendBack', beslist),
    publish: mag('publish', beslist),
    withdraw: mag('withdraw', beslist),
    archive: mag('archive', beslist),
    restore: mag('restore', beslist),
    tweedeLezerVolgt: mag('publish', beslist) && isEigen,
  }
}
