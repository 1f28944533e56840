import { Button } from '@/components/ui/button'
import { gemarkeerd, type Stuk, type Stukkeuze } from './botsing-blokken'
import { leesbareWaarde, type Namen } from './leesbare-waarde'
import { Tekstdeel } from './versie-vergelijking'

type Props = {
  stukken: readonly Stuk[]
  keuzes: Readonly<Record<number, Stukkeuze>>
  wie: string
  namen: Namen
  onKies: (plek: number, keuze: Stukkeuze) => void
}

/** The pieces in which two texts differ, each with its own choice; what one of the two changed is chosen already. */
export function BotsingStukken({ stukken, keuzes, wie, namen, onKies }: Props) {
  const plekken = stukken.flatMap(({ isGelijk }, plek) => (isGelijk ? [] : [plek]))
  return (
    <ol className="flex flex-col gap-4">
      {stukken.map((stuk, plek) =>
        stuk.isGelijk ? null : (
          <Verschil
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of two fixed texts never change places
            key={plek}
            stuk={stuk}
            nummer={plekken.indexOf(plek) + 1}
            aantal={plekken.length}
            gekozen={keuzes[plek] ?? stuk.vanzelf}
            wie={wie}
            namen={namen}
            onKies={(keuze) => onKies(plek, keuze)}
          />
        ),
      )}
    </ol>
  )
}

type VerschilProps = Pick<Props, 'wie' | 'namen'> & {
  stuk: Stuk
  nummer: number
  aantal: number
  gekozen: Stukkeuze | undefined
  onKies: (keuze: Stukkeuze) => void
}

function Verschil({ stuk, nummer, aantal, gekozen, wie, namen, onKies }: VerschilProps) {
  const [jouw, hun] = [leesbaar(stuk.jouw, namen), leesbaar(stuk.hun, namen)]
  const knop = (keuze: Stukkeuze, tekst: string) => (
    <Button aria-pressed={gekozen === keuze} onClick={() => onKies(keuze)}>
      {gekozen === keuze && '✓ '}
      {tekst} <span className="sr-only">bij stuk {nummer}</span>
    </Button>
  )
  return (
    <li className="flex flex-col gap-2">
      <p className="text-sm">
        <strong>
          Stuk {nummer} van {aantal}
        </strong>
        {stuk.vanzelf && ` (overgenomen: alleen ${stuk.vanzelf === 'jouw' ? 'jij' : wie} veranderde dit)`}
      </p>
      {jouw === hun && <p className="text-sm">De woorden zijn gelijk; de opmaak verschilt.</p>}
      <div className="grid gap-3 sm:grid-cols-2">
        <Tekstvak kop="Jouw tekst" deze={jouw} andere={hun}>
          {knop('jouw', 'Hier mijn tekst')}
        </Tekstvak>
        <Tekstvak kop={`De tekst van ${wie}`} deze={hun} andere={jouw}>
          {knop('hun', `Hier de tekst van ${wie}`)}
        </Tekstvak>
      </div>
      {jouw && hun && <div>{knop('beide', 'Hier beide, onder elkaar')}</div>}
    </li>
  )
}

const leesbaar = (content: Stuk['jouw'], namen: Namen) => leesbareWaarde({ type: 'doc', content }, namen)

type VakProps = { kop: string; deze: string; andere: string; children: React.ReactNode }

/** One of two texts, with the words marked that the other does not have. */
export function Tekstvak({ kop, deze, andere, children }: VakProps) {
  return (
    <div className="flex min-w-0 flex-col items-start gap-2 rounded-box border border-line-soft bg-surface p-3">
      <h4 className="text-sm font-bold">{kop}</h4>
      <p className="w-full whitespace-pre-line break-words">
        {deze === '' && '(leeg)'}
        {gemarkeerd(deze, andere).map((deel, index) =>
          deel.soort === 'GELIJK' ? (
            deel.tekst
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text without identity that never change places
            <Tekstdeel key={index} deel={deel} isEerste={false} isLaatste={false} />
          ),
        )}
      </p>
      {children}
    </div>
  )
}
