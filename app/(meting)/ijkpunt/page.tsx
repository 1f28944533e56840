import { notFound } from 'next/navigation'
import { findBySlugOud } from '@/lib/domain/publicatie/queries'
import { requireActor } from '@/lib/web/require-actor'
import { isMeasuring } from '@/lib/web/site'

/** The floor of `npm run bench`: the least a dynamic page with one query costs in this build. Elsewhere it does not exist. */
export default async function IjkpuntPage() {
  if (!isMeasuring()) notFound()
  const slug = await findBySlugOud(await requireActor('OPENBAAR'), { soort: 'THEMADOSSIER', slug: 'ijkpunt' })
  return (
    <main>
      <h1>IJkpunt</h1>
      <p>{slug ?? 'Er is niets.'}</p>
    </main>
  )
}
