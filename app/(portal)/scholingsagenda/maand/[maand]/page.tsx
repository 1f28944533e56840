import type { Metadata } from 'next'
import { AgendaLijst } from '@/components/scholingen/agenda-lijst'
import { Maandblad } from '@/components/scholingen/maandblad'
import { tijdvakSchema } from '@/lib/domain/scholingen/schema'
import { formatMonth, isoDay, thisHour } from '@/lib/web/format-nl'
import { monthFrom, weeksOfMonth } from '@/lib/web/month-grid'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { leesTijdvak, Tijdvak } from '../../tijdvak'

type Props = PageProps<'/scholingsagenda/maand/[maand]'>

const isMaand = (maand: string) => maand.length === 7 && tijdvakSchema.safeParse(maand).success
const naamVan = (maand: string) => formatMonth(new Date(`${maand}-15T12:00:00Z`))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { maand } = await params
  return { title: isMaand(maand) ? `Scholingen in ${naamVan(maand)}` : 'Scholingsagenda' }
}

export default async function MaandPage({ params, searchParams }: Props) {
  const actor = await requireActor('OPENBAAR')
  const { maand } = await params
  if (!isMaand(maand)) return notFoundFor(actor)
  const gelezen = await leesTijdvak(actor, maand, await searchParams)
  const [vorige, volgende] = [monthFrom(maand, -1), monthFrom(maand, 1)]
  return (
    <Tijdvak
      nu="maand"
      titel={`Scholingen in ${naamVan(maand)}`}
      lead="Een maand in één oogopslag."
      gelezen={gelezen}
      binnen={maand}
      naar={(binnen, query) => paths.scholingsmaand(binnen, query)}
      vorige={{ binnen: vorige, label: naamVan(vorige) }}
      volgende={{ binnen: volgende, label: naamVan(volgende) }}
    >
      <Maandblad
        maand={maand}
        naam={naamVan(maand)}
        weken={weeksOfMonth(maand)}
        regels={gelezen.regels}
        vandaag={isoDay(new Date())}
      />
      <div className="md:hidden">
        <AgendaLijst regels={gelezen.regels} now={thisHour()} />
      </div>
    </Tijdvak>
  )
}
