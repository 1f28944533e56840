import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { EigenReflectie } from '@/components/reflecties/eigen-reflectie'
import { OpnameSpeler } from '@/components/scholingen/opname-speler'
import { Sprekers } from '@/components/scholingen/sprekers'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { findOpname } from '@/lib/domain/opnames/queries'
import { transcript } from '@/lib/domain/opnames/transcript'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { deleteReflectieAction, updateReflectieAction } from '../../actions'

export const metadata: Metadata = { title: 'Opname' }

export default async function OpnamePage({
  params,
  searchParams,
}: PageProps<'/scholingsagenda/[slug]/opname'>) {
  const actor = await requireActor('OPENBAAR')
  const opname = await nullWhenInvalid(findOpname(actor, { slug: (await params).slug }))
  if (!opname) return notFoundFor(actor)
  const { slug, titel, video, elders, sprekers, toestemming, magBewerken, ondertitels, hoofdstukken } = opname
  const query = await searchParams
  const delen = transcript(ondertitels, hoofdstukken)
  const zoek = (firstValue(query['zoek']) ?? '').slice(0, 100)
  const speler = video && { slug, video, hoofdstukken, delen, zoek, vanaf: seconde(firstValue(query['t'])) }
  return (
    <>
      <PageHead
        trail={[
          { label: 'Scholingsagenda', href: paths.scholingsagenda() },
          { label: titel, href: paths.scholing(slug) },
        ]}
        title="Opname"
        lead={titel}
      />
      <Stack gap="large">
        <OpnameSpeler video={speler} elders={elders} />
        {actor.kind === 'gebruiker' && (
          <EigenReflectie
            scholingId={opname.id}
            vraag={opname.reflectievraag}
            reflectie={opname.reflectie}
            netBewaard={false}
            bewaar={updateReflectieAction}
            verwijder={deleteReflectieAction}
          />
        )}
        <Sprekers sprekers={sprekers} />
        {magBewerken && (
          <p>
            <TextLink href={paths.opnameBewerken(slug)}>Ondertiteling en hoofdstukken</TextLink>
          </p>
        )}
        {toestemming && <p className="text-sm text-ink-soft">Toestemming: {toestemming}</p>}
      </Stack>
    </>
  )
}

/** A moment from the address, in seconds; null for anything that is not one. */
const seconde = (tekst = ''): number | null => (/^\d{1,5}$/.test(tekst) ? Number(tekst) : null)
