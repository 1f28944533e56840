import { KnopForm } from '@/components/publicatie/knop-form'
import type { IconName } from '@/components/ui/icon-names'
import { Cluster } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

type Props<Result> = {
  dagId: string
  verhalen: readonly { id: string; slug: string; titel: string; netwerk: string | null }[]
  /** Only for who may order them. */
  schuif: FormAction<Result> | null
}

/** The stories of a day in the order of the walk; with buttons that also work without JavaScript. */
export function VerhalenOpVolgorde<Result>({ dagId, verhalen, schuif }: Props<Result>) {
  return (
    <ol className="flex flex-col gap-3">
      {verhalen.map(({ id, slug, titel, netwerk }, plek) => (
        <li
          key={id}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-box border border-line-soft bg-surface p-3"
        >
          <span className="min-w-0 flex-1 basis-64">
            {plek + 1}. <TextLink href={paths.praktijkverhaal(slug)}>{titel}</TextLink>
            {netwerk && <span className="text-ink-soft"> · {netwerk}</span>}
          </span>
          {schuif && (
            <Cluster className="print:hidden">
              {stappenVoor(plek, verhalen.length).map(({ stap, icon, zin }) => (
                <KnopForm key={stap} action={schuif} velden={{ id: dagId, verhaalId: id, stap }} icon={icon}>
                  {zin}
                  <span className="sr-only">: {titel}</span>
                </KnopForm>
              ))}
            </Cluster>
          )}
        </li>
      ))}
    </ol>
  )
}

type Knop = { stap: string; icon: IconName; zin: string }
const stappenVoor = (plek: number, aantal: number): Knop[] => [
  ...(plek > 0 ? [{ stap: 'omhoog', icon: 'arrow-up', zin: 'Omhoog' } as const] : []),
  ...(plek < aantal - 1 ? [{ stap: 'omlaag', icon: 'arrow-down', zin: 'Omlaag' } as const] : []),
  { stap: 'weg', icon: 'x', zin: 'Haal weg' },
]
