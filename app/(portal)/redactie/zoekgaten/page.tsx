import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { KnopForm } from '@/components/publicatie/knop-form'
import { FilterLinks } from '@/components/redactie/filter-links'
import { metSortering } from '@/components/redactie/sorteerkop'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Cluster, Stack } from '@/components/ui/stack'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { STAND_LABELS } from '@/lib/domain/zoekgaten/labels'
import { listZoekgaten } from '@/lib/domain/zoekgaten/queries'
import { standSchema } from '@/lib/domain/zoekgaten/schema'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { setZoekgatstandAction } from './actions'

export const metadata: Metadata = { title: 'Niet gevonden' }

const KOLOMMEN = [
  { key: 'vraag', label: 'Zoekvraag', sorteer: 'vraag' },
  { key: 'zonderResultaat', label: 'Niets gevonden', sorteer: 'zonderResultaat', align: 'end' },
  { key: 'getoond', label: 'Gevonden, niet geopend', sorteer: 'getoond', align: 'end' },
  { key: 'gemist', label: 'Iets gemist', sorteer: 'gemist', align: 'end' },
  { key: 'laatst', label: 'Laatst in de week van', sorteer: 'laatst' },
  { key: 'doen', label: 'Wat wil je doen?' },
] as const

type Gat = Awaited<ReturnType<typeof listZoekgaten>>['items'][number]

export default async function ZoekgatenPage({ searchParams }: PageProps<'/redactie/zoekgaten'>) {
  const actor = await requireActor('REDACTIE')
  const adres = await searchParams
  const { items, stand, sorteer, totaal, pagina, paginas } = await listZoekgaten(actor, {
    stand: firstValue(adres['stand']),
    sorteer: firstValue(adres['sorteer']),
    pagina: firstValue(adres['pagina']),
  })
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title="Niet gevonden"
        actions={<CsvLink href={paths.redactieCsv('zoekgaten', { stand, sorteer: sorteer ?? undefined })} />}
        lead="Wat mensen zochten en niet vonden, geteld per week. We bewaren niet wie zocht, en geen vraag waarin een naam, nummer of adres kan staan."
      />
      <Stack>
        <FilterLinks
          label="Stand"
          links={standSchema.options.map((waarde) => ({
            label: STAND_LABELS[waarde],
            href: paths.redactieLijst('zoekgaten', waarde === 'OPEN' ? {} : { stand: waarde }),
            isCurrent: waarde === stand,
          }))}
        />
        <p role="status" className="text-ink-soft">
          {totaal === 1 ? '1 zoekvraag' : `${totaal} zoekvragen`}
        </p>
        {items.length > 0 ? (
          <Table
            id="zoekgaten"
            caption="Zoekvragen zonder antwoord"
            captionHidden
            columns={KOLOMMEN.map((kolom) =>
              metSortering(kolom, sorteer, (orde) =>
                paths.redactieLijst('zoekgaten', { stand, sorteer: orde }),
              ),
            )}
            rows={items.map((gat) => ({ id: gat.id, cells: cellen(gat, stand) }))}
          />
        ) : (
          <EmptyState title="Hier staat niets.">
            Zodra mensen iets zoeken en niet vinden, zie je het hier.
          </EmptyState>
        )}
        <Pagination
          page={pagina}
          pageCount={paginas}
          hrefFor={(page) =>
            paths.redactieLijst('zoekgaten', { stand, sorteer: sorteer ?? undefined, pagina: page })
          }
        />
      </Stack>
    </>
  )
}

const cellen = (gat: Gat, stand: keyof typeof STAND_LABELS) => ({
  vraag: <TextLink href={paths.zoekgat(gat.id)}>{gat.vraag}</TextLink>,
  zonderResultaat: gat.zonderResultaat,
  getoond: gat.geklikt === 0 ? gat.getoond : 0,
  gemist: gat.gemist,
  laatst: formatDate(gat.laatsteWeek),
  doen: stand === 'OPEN' ? <Acties gat={gat} /> : <Terug gat={gat} />,
})

function Acties({ gat: { id, vraag } }: { gat: Gat }) {
  const erbij = <span className="sr-only"> bij “{vraag}”</span>
  return (
    <Cluster>
      <ButtonLink href={paths.zoekgat(id, {}, 'synoniem')} icon="plus">
        Synoniem{erbij}
      </ButtonLink>
      <ButtonLink
        href={paths.redactieDeel('kennisvragen', 'nieuw', { vraag })}
        icon="message-circle-question-mark"
      >
        Kennisvraag{erbij}
      </ButtonLink>
      <KnopForm action={setZoekgatstandAction} velden={{ id, stand: 'GENEGEERD' }} icon="eye-off">
        Negeer{erbij}
      </KnopForm>
    </Cluster>
  )
}

function Terug({ gat: { id, vraag } }: { gat: Gat }) {
  return (
    <KnopForm action={setZoekgatstandAction} velden={{ id, stand: 'OPEN' }} icon="eye">
      Toch bekijken<span className="sr-only">: “{vraag}”</span>
    </KnopForm>
  )
}
