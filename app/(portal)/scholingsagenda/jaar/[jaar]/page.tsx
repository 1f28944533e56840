import type { Metadata } from 'next'
import { Jaarplan } from '@/components/scholingen/jaarplan'
import { PrintButton } from '@/components/ui/print-button'
import { tijdvakSchema } from '@/lib/domain/scholingen/schema'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { leesTijdvak, Tijdvak } from '../../tijdvak'

type Props = PageProps<'/scholingsagenda/jaar/[jaar]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Scholingsplan ${(await params).jaar}` }
}

export default async function JaarPage({ params, searchParams }: Props) {
  const actor = await requireActor('OPENBAAR')
  const { jaar } = await params
  if (jaar.length !== 4 || !tijdvakSchema.safeParse(jaar).success) return notFoundFor(actor)
  const gelezen = await leesTijdvak(actor, jaar, await searchParams)
  const [vorig, volgend] = [String(Number(jaar) - 1), String(Number(jaar) + 1)]
  return (
    <Tijdvak
      nu="jaar"
      titel={`Scholingsplan ${jaar}`}
      lead="Alle scholingen van het jaar onder elkaar, om te plannen of op te hangen."
      gelezen={gelezen}
      binnen={jaar}
      naar={(binnen, query) => paths.scholingsplan(binnen, query)}
      vorige={{ binnen: vorig, label: vorig }}
      volgende={{ binnen: volgend, label: volgend }}
      actie={<PrintButton what="dit plan" />}
    >
      <Jaarplan regels={gelezen.regels} />
    </Tijdvak>
  )
}
