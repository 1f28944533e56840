import { AdresForm, ZichtbaarheidForm } from '@/components/publicatie/instelling-form'
import { Stack } from '@/components/ui/stack'
import { canSetZichtbaarheid } from '@/lib/domain/zichtbaarheid/policy'
import type { Actor } from '@/lib/kernel/actor'
import type { Zichtbaarheid } from '@/prisma/generated/client'
import { changeSlugAction, setZichtbaarheidAction } from '../actions'

type Props = { actor: Actor; stuk: { id: string; slug: string; zichtbaarheid: Zichtbaarheid } }

/** Who reads an item and at which address, for the redactie; nothing for anybody else. */
export function InstellingenStuk({ actor, stuk: { id, slug, zichtbaarheid } }: Props) {
  if (!canSetZichtbaarheid(actor)) return null
  return (
    <Stack className="print:hidden">
      <ZichtbaarheidForm id={id} zichtbaarheid={zichtbaarheid} actie={setZichtbaarheidAction} />
      <AdresForm id={id} slug={slug} actie={changeSlugAction} />
    </Stack>
  )
}
