import type { Metadata } from 'next'
import { KennisvraagKaart, type KennisvraagTonen } from '@/components/kennisvragen/kennisvraag-kaart'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { ButtonLink } from '@/components/ui/button'
import { FilterChips } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { kept } from '@/components/ui/kept'
import { SelectField } from '@/components/ui/select-field'
import { Stack } from '@/components/ui/stack'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { STAND_LABELS } from '@/lib/domain/kennisvragen/labels'
import { canWriteKennisvraag } from '@/lib/domain/kennisvragen/policy'
import { listKennisvragen } from '@/lib/domain/kennisvragen/queries'
import { followMergedChoices } from '@/lib/web/moved-choices'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Kennisagenda' }

// What is being worked on first: there somebody can join in.
const STANDEN = ['LOPEND', 'OPEN', 'AFGEROND'] as const

const KeptKennisvraagKaart = kept(KennisvraagKaart)

export default async function KennisagendaPage({ searchParams }: PageProps<'/kennisagenda'>) {
  const actor = await requireActor('OPENBAAR')
  const doelgroepen = await listDoelgroepen(actor, {})
  const adres = await searchParams
  await followMergedChoices(adres, { doelgroep: doelgroepen })
  const gevraagd = firstValue(adres['doelgroep'])
  const doelgroep = doelgroepen.find(({ slug }) => slug === gevraagd) ?? null
  const kennisvragen = await listKennisvragen(actor, { doelgroep: doelgroep?.slug ?? null })
  const filter = (
    <FilterForm action={paths.kennisagenda()} label="Filter de kennisagenda" activeCount={doelgroep ? 1 : 0}>
      <SelectField
        name="doelgroep"
        label="Doelgroep"
        emptyLabel="Alle doelgroepen"
        defaultValue={doelgroep?.slug ?? ''}
        options={doelgroepen.map(({ slug, titel }) => ({ value: slug, label: titel }))}
      />
    </FilterForm>
  )
  return (
    <>
      <PageHead
        title="Kennisagenda"
        lead="Wat we nog niet weten en samen willen uitzoeken."
        actions={
          canWriteKennisvraag(actor) && (
            <ButtonLink href={paths.redactieDeel('kennisvragen')} icon="pencil">
              Bewerk de kennisvragen
            </ButtonLink>
          )
        }
      />
      <TwoColumn side={filter}>
        <Stack>
          <FilterChips
            filters={doelgroep ? [{ label: doelgroep.titel, href: paths.kennisagenda() }] : []}
            clearHref={paths.kennisagenda()}
          />
          <p role="status" className="text-ink-soft">
            {kennisvragen.length === 1 ? '1 vraag' : `${kennisvragen.length} vragen`}
          </p>
          <Standen kennisvragen={kennisvragen} magMelden={actor.kind === 'gebruiker'} />
        </Stack>
      </TwoColumn>
    </>
  )
}

type Vraag = KennisvraagTonen & { stand: (typeof STANDEN)[number] }

function Standen({ kennisvragen, magMelden }: { kennisvragen: readonly Vraag[]; magMelden: boolean }) {
  if (kennisvragen.length === 0) {
    return (
      <EmptyState title="Hier staan nog geen vragen.">
        Kies een andere doelgroep. Of geef je vraag door aan je netwerkcoördinator.
      </EmptyState>
    )
  }
  return STANDEN.filter((stand) => kennisvragen.some((vraag) => vraag.stand === stand)).map((stand) => (
    <section key={stand} aria-labelledby={stand}>
      <h2 id={stand} className="mt-4 mb-3 text-xl font-bold">
        {STAND_LABELS[stand]}
      </h2>
      <Stack>
        {kennisvragen
          .filter((vraag) => vraag.stand === stand)
          .map((vraag) => (
            <KeptKennisvraagKaart key={vraag.slug} kennisvraag={vraag} magMelden={magMelden} />
          ))}
      </Stack>
    </section>
  ))
}
