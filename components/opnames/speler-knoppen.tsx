import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { TOETSEN } from './toetsen'
import { SNELHEDEN, type useSpeler } from './use-speler'

type Props = {
  speler: Pick<ReturnType<typeof useSpeler>, 'stand' | 'doe' | 'kiesSnelheid' | 'losmaken'>
  heeftOndertiteling: boolean
}

const getal = new Intl.NumberFormat('nl-NL')
const INGEDRUKT = 'aria-pressed:border-action aria-pressed:bg-action-tint aria-pressed:underline'

/** What a browser's own player has no button for, or hides. Only with our script: without it none of them does anything. */
export function SpelerKnoppen({ speler, heeftOndertiteling }: Props) {
  const { stand, doe, kiesSnelheid, losmaken } = speler
  return (
    <div className="scripting-only">
      <div className="flex flex-col gap-2">
        <div className="flex flex-wrap gap-2">
          <Button icon="undo-2" onClick={doe.terug}>
            10 seconden terug
          </Button>
          <Button icon="redo-2" onClick={doe.vooruit}>
            10 seconden vooruit
          </Button>
          {heeftOndertiteling && (
            <Button
              variant="quiet"
              aria-pressed={stand.isOndertiteld}
              className={INGEDRUKT}
              onClick={doe.ondertiteling}
            >
              Ondertiteling
            </Button>
          )}
          {stand.kanLos && (
            <Button variant="quiet" onClick={losmaken}>
              Los venster
            </Button>
          )}
        </div>
        <fieldset className="flex flex-wrap items-center gap-1">
          <legend className="float-left pr-2 font-semibold">Snelheid</legend>
          {SNELHEDEN.map((snelheid) => (
            <Button
              key={snelheid}
              variant="quiet"
              aria-pressed={stand.snelheid === snelheid}
              className={`min-w-11 px-2 ${INGEDRUKT}`}
              onClick={() => kiesSnelheid(snelheid)}
            >
              <span aria-hidden="true">{getal.format(snelheid)}×</span>
              <span className="sr-only">{getal.format(snelheid)} keer zo snel</span>
            </Button>
          ))}
        </fieldset>
        <Disclosure summary="Toetsen">
          <p>Ze werken als je met Tab of een klik in de speler bent.</p>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            {TOETSEN.map(([toetsen, doet]) => (
              <div key={toetsen} className="col-span-2 grid grid-cols-subgrid">
                <dt className="font-semibold">{toetsen}</dt>
                <dd>{doet}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
    </div>
  )
}
