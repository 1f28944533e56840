import { permanentRedirect } from 'next/navigation'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

/** The overview of themadossiers is by doelgroep: one page is enough. */
export default async function DoelgroepenPage() {
  await requireActor()
  permanentRedirect(paths.themadossiers())
}
