import type { Metadata } from 'next'
import { ConsultatielijnKaart } from '@/components/consultatielijnen/consultatielijn-kaart'
import { LandelijkeLijn } from '@/components/consultatielijnen/landelijke-lijn'
import { PageHead } from '@/components/layout/page-head'
import { FilterChips } from '@/components/ui/chip'
import { FilterForm } from '@/components/ui/filter-form'
import { kept } from '@/components/ui/kept'
import { SelectField } from '@/components/ui/select-field'
import { Stack } from '@/components/ui/stack'
import { listConsultatielijnen } from '@/lib/domain/consultatielijnen/queries'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { formatDate, isoDay } from '@/lib/web/format-nl'
import { followMergedChoices } from '@/lib/web/moved-choices'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Consultatielijnen' }

const KeptKaart = kept(ConsultatielijnKaart)

export default async function ConsultatielijnenPage({ searchParams }: PageProps<'/consultatielijnen'>) {
  const actor = await requireActor()
  const gekozen = await searchParams
  const [netwerken, doelgroepen] = await Promise.all([listNetwerken(actor, {}), listDoelgroepen(actor, {})])
  await followMergedChoices(gekozen, { netwerk: netwerken, doelgroep: doelgroepen })
  const netwerk = netwerken.find(({ slug }) => slug === firstValue(gekozen['netwerk'])) ?? null
  const doelgroep = doelgroepen.find(({ slug }) => slug === firstValue(gekozen['doelgroep'])) ?? null
  const filter = { netwerk: netwerk?.slug ?? null, doelgroep: doelgroep?.slug ?? null }
  const lijnen = await listConsultatielijnen(actor, filter)
  const zonder = (weg: 'netwerk' | 'doelgroep') =>
    paths.consultatielijnen({ ...leeg(filter), [weg]: undefined })
  const chips = [
    ...(netwerk ? [{ label: netwerk.korteNaam, href: zonder('netwerk') }] : []),
    ...(doelgroep ? [{ label: doelgroep.titel, href: zonder('doelgroep') }] : []),
  ]
  return (
    <>
      <PageHead
        title="Wie bel ik?"
        lead="Twijfel je? Bel. Het landelijke nummer staat altijd bovenaan en is er dag en nacht. Bij direct gevaar: 112."
      />
      <Stack>
        <FilterForm
          action={paths.consultatielijnen()}
          label="Filter de consultatielijnen"
          activeCount={chips.length}
        >
          <SelectField
            name="netwerk"
            label="Netwerk"
            emptyLabel="Alle netwerken"
            defaultValue={filter.netwerk ?? ''}
            options={netwerken.map(({ slug, naam }) => ({ value: slug, label: naam }))}
          />
          <SelectField
            name="doelgroep"
            label="Doelgroep"
            emptyLabel="Alle doelgroepen"
            defaultValue={filter.doelgroep ?? ''}
            options={doelgroepen.map(({ slug, titel }) => ({ value: slug, label: titel }))}
          />
        </FilterForm>
        <FilterChips filters={chips} clearHref={paths.consultatielijnen()} />
        {lijnen.every(({ landelijk }) => !landelijk) && <LandelijkeLijn />}
        <p role="status" className="text-ink-soft">
          {lijnen.length === 1 ? '1 lijn' : `${lijnen.length} lijnen`}
        </p>
        {lijnen.map((lijn) => (
          <KeptKaart
            key={lijn.id}
            lijn={lijn}
            gecontroleerd={{ datum: isoDay(lijn.bijgewerkt), tekst: formatDate(lijn.bijgewerkt) }}
          />
        ))}
      </Stack>
    </>
  )
}

const leeg = ({ netwerk, doelgroep }: { netwerk: string | null; doelgroep: string | null }) => ({
  netwerk: netwerk ?? undefined,
  doelgroep: doelgroep ?? undefined,
})
