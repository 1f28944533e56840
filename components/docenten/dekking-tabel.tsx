import { Badge } from '@/components/ui/badge'
import { Stack } from '@/components/ui/stack'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

type Keuze = { slug: string; naam: string }
type Props = {
  /** per doelgroep, in the order of `netwerken` */
  dekking: readonly (Keuze & { aantallen: readonly (Keuze & { aantal: number })[] })[]
  netwerken: readonly Keuze[]
  /** in which nobody teaches */
  werkvormen: readonly Keuze[]
  niveaus: readonly Keuze[]
}

/** For which doelgroep somebody comes to which netwerk, and where nobody is found. */
export function DekkingTabel({ dekking, netwerken, werkvormen, niveaus }: Props) {
  return (
    <section aria-labelledby="gaten">
      <Stack>
        <h2 id="gaten">Waar nog niemand is</h2>
        <Ontbreekt wat="In deze werkvormen geeft nog niemand les" keuzes={werkvormen} />
        <Ontbreekt wat="Voor deze niveaus is er nog niemand" keuzes={niveaus} />
        <Table
          id="dekking"
          caption="Hoeveel docenten er zijn, en naar welk netwerk ze komen"
          columns={[
            { key: 'doelgroep', label: 'Doelgroep' },
            ...netwerken.map(({ slug, naam }) => ({ key: slug, label: naam })),
          ]}
          rows={dekking.map(({ slug: doelgroep, naam, aantallen }) => ({
            id: doelgroep,
            cells: {
              doelgroep: naam,
              ...Object.fromEntries(
                aantallen.map(({ slug: netwerk, aantal }) => [
                  netwerk,
                  aantal === 0 ? (
                    <Badge key={netwerk} tone="bijna">
                      Niemand
                    </Badge>
                  ) : (
                    <TextLink key={netwerk} href={paths.docenten({ doelgroep, netwerk })}>
                      {aantal}
                    </TextLink>
                  ),
                ]),
              ),
            },
          }))}
        />
      </Stack>
    </section>
  )
}

function Ontbreekt({ wat, keuzes }: { wat: string; keuzes: readonly Keuze[] }) {
  if (keuzes.length === 0) return null
  return (
    <p className="max-w-measure">
      {wat}: {keuzes.map(({ naam }) => naam).join(', ')}.
    </p>
  )
}
