import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { canPublishPublicatie, canSubmitPublicatie, type PublicatieForPolicy } from './policy'
import { mogelijkeOvergangen, type Overgang } from './publicatiestatus'

/**
 * Which steps this actor may take with the item as it stands now: for the buttons of a page.
 * The commands ask the same policy again.
 */
export function magOvergangen(actor: Actor, publicatie: PublicatieForPolicy): Record<Overgang, boolean> {
  const mogelijk = mogelijkeOvergangen(publicatie.status)
  const mag = (overgang: Overgang, magHet: boolean) => magHet && mogelijk.includes(overgang)
  const beslist = canPublishPublicatie(actor, publicatie)
  return {
    // Who may publish has nobody to offer it to.
    submit: mag('submit', canSubmitPublicatie(actor, publicatie) && !beslist),
    sendBack: mag('sendBack', beslist),
    publish: mag('publish', beslist),
    withdraw: mag('withdraw', beslist),
    archive: mag('archive', beslist),
    restore: mag('restore', beslist),
  }
}
