import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NietVanJou } from '@/components/mijn/niet-van-jou'
import { KnopForm } from '@/components/publicatie/knop-form'
import { AntwoordForm } from '@/components/reflecties/antwoord-form'
import { Antwoorden } from '@/components/reflecties/antwoorden'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { TextLink } from '@/components/ui/text-link'
import { type EigenReflectie, findReflectie } from '@/lib/domain/reflecties/queries'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { setAntwoordAction, setVragenAction } from '../../actions'

export const metadata: Metadata = { title: 'Lukte het?' }

const BERICHTEN: Record<string, string> = {
  antwoord: 'Je antwoord is bewaard. Dank je wel.',
  nee: 'We vragen je hier niet meer naar.',
  ja: 'We vragen je na 2 en na 8 weken hoe het ging.',
}

export default async function ReflectiePage({ params, searchParams }: PageProps<'/mijn/reflecties/[id]'>) {
  const actor = await requireActor()
  if (actor.blik) return <NietVanJou />
  const { id } = await params
  const reflectie = await nullWhenInvalid(findReflectie(actor, { id }))
  if (!reflectie) return notFoundFor(actor)
  return (
    <>
      <PageHead
        trail={[{ label: 'Mijn Kennisplein', href: paths.mijn() }]}
        title="Lukte het?"
        lead="Je schreef op wat je meenam. Hoe ging het?"
      />
      <Stack>
        <StatusMessage>{BERICHTEN[firstValue((await searchParams)['gelukt']) ?? '']}</StatusMessage>
        <p className="max-w-measure">
          Van <TextLink href={paths.scholing(reflectie.slug)}>{reflectie.titel}</TextLink> nam je dit mee:
        </p>
        <p className="max-w-measure border-l-4 border-line-soft pl-4 whitespace-pre-line">
          {reflectie.tekst}
        </p>
        <Vraag {...reflectie} />
        <Antwoorden antwoorden={reflectie.antwoorden} />
        <KnopForm action={setVragenAction} velden={{ id, vragen: reflectie.stil ? 'ja' : 'nee' }}>
          {reflectie.stil ? 'Vraag het me wel weer' : 'Niet meer vragen'}
        </KnopForm>
        <p className="max-w-measure text-sm text-ink-soft">
          Alleen jij leest wat je hier schrijft. Vanaf vijf mensen samen tellen we hoe het ging, zonder namen.
        </p>
      </Stack>
    </>
  )
}

function Vraag({ id, vraag, antwoorden }: EigenReflectie) {
  if (!vraag)
    return (
      <p className="max-w-measure">
        De vraag staat nu niet open. We stellen hem 2 en 8 weken nadat je dit opschreef.
      </p>
    )
  const eerder = antwoorden.find(({ moment }) => moment === vraag.moment)
  return (
    <div className="flex max-w-measure flex-col gap-3">
      <AntwoordForm
        key={`${eerder?.uitkomst} ${eerder?.woord}`}
        id={id}
        woord={eerder?.woord ?? null}
        // One tap is all that is asked; who likes to say more does so after it.
        metWoord={eerder !== undefined}
        gekozen={eerder?.uitkomst ?? null}
        actie={setAntwoordAction}
      />
      <p className="text-sm text-ink-soft">
        Je kunt dit veranderen tot en met {formatDate(new Date(vraag.tot.getTime() - 1))}.
      </p>
    </div>
  )
}
