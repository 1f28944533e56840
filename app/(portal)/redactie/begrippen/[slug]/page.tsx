import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { TextLink } from '@/components/ui/text-link'
import { findBegrip } from '@/lib/domain/begrippen/queries'
import { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { naarHuidigStuk, StukBewerken } from '../../stuk-bewerken'
import { publishBegripAction, updateBegripAction } from '../actions'
import { begripVelden } from '../velden'

export const metadata: Metadata = { title: 'Begrip bewerken' }

export default async function BegripBewerkenPage({
  params,
  searchParams,
}: PageProps<'/redactie/begrippen/[slug]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const [begrip, bronnen] = await Promise.all([
    findBegrip(actor, { slug }),
    listBronnenVoorVoetnoten(actor, {}),
  ])
  if (!begrip) return naarHuidigStuk(actor, 'BEGRIP', 'begrippen', slug)
  if (begrip.opgegaanIn) return <Opgegaan begrip={begrip} naar={begrip.opgegaanIn} />
  return (
    <StukBewerken
      actor={actor}
      stuk={begrip}
      soort="BEGRIP"
      lijst={{ label: 'Begrippen', href: paths.redactieDeel('begrippen') }}
      bewaard={query['bewaard'] === 'ja'}
      publiceer={publishBegripAction}
      wijzig={updateBegripAction}
      velden={begripVelden(bronnen)}
      waarden={{ ...begrip, term: begrip.titel }}
      erbij={<TextLink href={paths.begripSamenvoegen(begrip.slug)}>Voeg samen met een ander begrip</TextLink>}
    />
  )
}

type Opgegaan = {
  begrip: { ref: string; titel: string }
  naar: { slug: string; titel: string }
}

/** A begrip that went into another one: where it is now, and what it was. */
function Opgegaan({ begrip: { ref, titel }, naar }: Opgegaan) {
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Begrippen', href: paths.redactieDeel('begrippen') },
        ]}
        title={titel}
      />
      <p>
        “{titel}” is opgegaan in{' '}
        <TextLink href={paths.redactieDeel('begrippen', naar.slug)}>{naar.titel}</TextLink>. Wat hier stond,
        lees je bij <TextLink href={paths.redactieVersies(ref)}>de versies</TextLink>.
      </p>
    </>
  )
}
