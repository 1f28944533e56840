import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { OordeelLijst, oordeelTelling } from '@/components/oordelen/oordeel-lijst'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import { Cluster, Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { findConsortiumoverzicht } from '@/lib/domain/oordelen/queries'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Overzicht voor de consortiumdag' }

export default async function ConsortiumdagPage({
  searchParams,
}: PageProps<'/praktijkverhalen/consortiumdag'>) {
  const actor = await requireActor()
  const overzicht = await findConsortiumoverzicht(actor, {
    jaar: gevraagdJaar(firstValue((await searchParams)['jaar'])),
  })
  const { jaar, verhalen } = overzicht
  return (
    <>
      <PageHead
        trail={[{ label: 'Praktijkverhalen', href: paths.praktijkverhalen() }]}
        title={`Praktijkverhalen ${jaar}: ook iets voor ons?`}
        lead={inleiding(overzicht)}
        actions={
          <>
            {verhalen.length > 0 && <PrintButton what="dit overzicht" />}
            <ButtonLink href={paths.consortiumdagen()} icon="clipboard-list">
              Programma en besluiten
            </ButtonLink>
          </>
        }
      />
      <Stack gap="large">
        {verhalen.length === 0 && <EmptyState title={`Er zijn nog geen verhalen uit ${jaar}.`} />}
        {verhalen.map((verhaal) => (
          <Verhaal key={verhaal.slug} verhaal={verhaal} />
        ))}
        <Jaren jaar={jaar} ditJaar={overzicht.ditJaar} />
      </Stack>
    </>
  )
}

// What cannot be a year is no year: then it is this one.
const gevraagdJaar = (waarde: string | undefined) => (/^20\d\d$/.test(waarde ?? '') ? Number(waarde) : null)

type Overzicht = Awaited<ReturnType<typeof findConsortiumoverzicht>>

const inleiding = ({ volgendeDag }: Overzicht) =>
  volgendeDag === null
    ? 'Wat elk netwerk van de verhalen van dit jaar vindt.'
    : `Wat elk netwerk ervan vindt, voor de consortiumdag van ${formatDag(volgendeDag)}.`

function Verhaal({ verhaal }: { verhaal: Overzicht['verhalen'][number] }) {
  const { slug, titel, netwerk, samenvatting, netwerken } = verhaal
  const telling = oordeelTelling(netwerken)
  return (
    <section
      aria-labelledby={slug}
      className="rounded-box border border-line-soft bg-surface p-4 md:p-6 print:break-inside-avoid"
    >
      <Stack>
        <h2 id={slug} className="text-lg">
          <TextLink href={paths.praktijkverhaal(slug)}>{titel}</TextLink>
        </h2>
        <p className="max-w-measure">
          {samenvatting} {netwerk && <span className="text-ink-soft">Uit {netwerk}.</span>}
        </p>
        {telling && <p className="font-semibold">{telling}</p>}
        <OordeelLijst netwerken={netwerken} />
      </Stack>
    </section>
  )
}

function Jaren({ jaar, ditJaar }: Pick<Overzicht, 'jaar' | 'ditJaar'>) {
  return (
    <nav aria-label="Andere jaren">
      <Cluster>
        {jaar > 2000 && (
          <TextLink href={paths.consortiumdag({ jaar: jaar - 1 })}>Verhalen uit {jaar - 1}</TextLink>
        )}
        {jaar < ditJaar && (
          <TextLink href={paths.consortiumdag({ jaar: jaar + 1 })}>Verhalen uit {jaar + 1}</TextLink>
        )}
      </Cluster>
    </nav>
  )
}
