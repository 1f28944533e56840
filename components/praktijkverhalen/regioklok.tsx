import { Belofte } from '@/components/netwerken/belofte'
import { ButtonLink } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

type Netwerk = {
  slug: string
  korteNaam: string
  verhalenPerJaar: number
  verhalen: number
  /** stories in each of the years before, in the order of `jaren` */
  eerder: readonly number[]
  magSchrijven: boolean
}
type Props = { jaar: number; netwerken: readonly Netwerk[] }

/** The netwerken with their stories of this year against what they promised, and the way to write the next one. */
export function Regioklok({ jaar, netwerken }: Props) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {netwerken.map(({ slug, korteNaam, verhalen, verhalenPerJaar, magSchrijven }) => (
        <li
          key={slug}
          className="flex flex-col items-start gap-2 rounded-box border border-line-soft bg-surface p-4"
        >
          <h3 className="text-lg">
            <TextLink href={paths.netwerk(slug)}>{korteNaam}</TextLink>
          </h3>
          <Belofte gedaan={verhalen} beloofd={verhalenPerJaar} />
          <p>
            <TextLink href={paths.praktijkverhalen({ netwerk: slug, stap: 'casus' })}>
              Lees de verhalen<span className="sr-only"> van {korteNaam}</span>
            </TextLink>
          </p>
          {magSchrijven && (
            <ButtonLink href={paths.praktijkverhaalNieuw({ netwerk: slug })} icon="pencil">
              Schrijf nu
              <span className="sr-only">
                {' '}
                voor {korteNaam}, {jaar}
              </span>
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What each netwerk published in the years before; nothing before there was a year. */
export function EerdereJaren({ jaren, netwerken }: Omit<Props, 'jaar'> & { jaren: readonly number[] }) {
  if (jaren.length === 0) return <p className="text-ink-soft">Er zijn nog geen verhalen uit eerdere jaren.</p>
  return (
    <Table
      id="eerdere-jaren"
      caption="Gepubliceerde verhalen in eerdere jaren"
      captionHidden
      columns={[
        { key: 'netwerk', label: 'Netwerk' },
        ...jaren.map((jaar) => ({ key: String(jaar), label: jaar, align: 'end' as const })),
      ]}
      rows={netwerken.map(({ slug, korteNaam, eerder }) => ({
        id: slug,
        cells: {
          netwerk: korteNaam,
          ...Object.fromEntries(jaren.map((jaar, plek) => [String(jaar), eerder[plek] ?? 0])),
        },
      }))}
    />
  )
}
