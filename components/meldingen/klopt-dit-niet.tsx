import { Link } from '@/components/ui/link'
import { type Meldwaar, paths } from '@/lib/web/paths'

type Props = {
  over: Meldwaar
  /** What it is about, for who hears the links of a page one by one. */
  naam: string
}

/** A calm way to say that something is wrong; nothing on paper, where it cannot be pressed. */
export function KloptDitNiet({ over, naam }: Props) {
  return (
    <Link
      href={paths.meldingNieuw(over)}
      className="inline-flex min-h-6 items-center self-start text-sm text-ink-soft underline decoration-1 underline-offset-3 hover:text-action print:hidden"
    >
      {over.nummer === undefined ? 'Klopt dit niet?' : 'Klopt dit nummer niet?'}
      <span className="sr-only"> {naam}</span>
    </Link>
  )
}
