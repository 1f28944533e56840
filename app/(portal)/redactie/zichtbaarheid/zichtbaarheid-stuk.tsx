import { ZichtbaarheidForm } from '@/components/publicatie/instelling-form'
import { canSetZichtbaarheid } from '@/lib/domain/zichtbaarheid/policy'
import type { Actor } from '@/lib/kernel/actor'
import type { Zichtbaarheid } from '@/prisma/generated/client'
import { setZichtbaarheidAction } from '../actions'

type Props = { actor: Actor; stuk: { id: string; zichtbaarheid: Zichtbaarheid } }

/** "Wie leest dit" beside an item; nothing for who may not say so. */
export function ZichtbaarheidStuk({ actor, stuk: { id, zichtbaarheid } }: Props) {
  if (!canSetZichtbaarheid(actor)) return null
  return (
    <div className="print:hidden">
      <ZichtbaarheidForm id={id} zichtbaarheid={zichtbaarheid} actie={setZichtbaarheidAction} />
    </div>
  )
}
