import type { Route } from 'next'
import { Alert } from '@/components/ui/alert'
import { TextLink } from '@/components/ui/text-link'
import type { Importverslag } from '@/lib/domain/teksten/importverslag'

type Props = {
  verslag: Importverslag
  /** The same form with the text that is stored; null while the form shows something else than the draft. */
  zonderKlad: Route | null
}

/** What a file gave: what was taken over, which words a person has to look at, and what was left out. */
export function ImportVerslag({ verslag, zonderKlad }: Props) {
  const { bestand, hersteld, twijfel, weggelaten, vanaf } = verslag
  return (
    <Alert title={`Dit klad begon met het bestand “${bestand}”.`} headingLevel={2}>
      <p>{overgenomen(verslag)} Lees de tekst na: niet elk bestand laat zich precies overnemen.</p>
      {vanaf !== null && (
        <p>
          <strong>Niet alles paste in één onderdeel.</strong>{' '}
          {vanaf === ''
            ? 'Het laatste deel van het bestand ontbreekt.'
            : `Dit en wat erna komt ontbreekt: “${vanaf}”.`}
        </p>
      )}
      <Lijst
        kop="Woorden waarin letters ontbraken. We vulden ze in; controleer ze in de tekst, daar zijn ze gemarkeerd"
        regels={hersteld}
      />
      <Lijst
        kop="Woorden waarin nog letters ontbreken. Vul ze zelf in; ook die zijn gemarkeerd"
        regels={twijfel}
      />
      <Lijst
        kop="Niet overgenomen"
        regels={weggelaten.map(({ wat, onder }) => (onder === null ? wat : `${wat} (onder “${onder}”)`))}
      />
      {zonderKlad !== null && (
        <p>
          Toch liever verder met wat er al stond?{' '}
          <TextLink href={zonderKlad}>Ga terug naar de opgeslagen tekst</TextLink>.
        </p>
      )}
    </Alert>
  )
}

function Lijst({ kop, regels }: { kop: string; regels: readonly string[] }) {
  if (regels.length === 0) return null
  return (
    <div>
      <p className="font-semibold">{kop}:</p>
      <ul className="list-disc ps-5 break-words">
        {geteld(regels).map(([regel, keer]) => (
          <li key={regel}>{keer === 1 ? regel : `${regel} (${keer} keer)`}</li>
        ))}
      </ul>
    </div>
  )
}

function geteld(regels: readonly string[]): [string, number][] {
  const keren = new Map<string, number>()
  for (const regel of regels) keren.set(regel, (keren.get(regel) ?? 0) + 1)
  return [...keren]
}

const MEERVOUD: [
  keyof Importverslag & ('koppen' | 'alineas' | 'punten' | 'tabellen' | 'links' | 'afbeeldingen'),
  string,
  string,
][] = [
  ['koppen', 'kop', 'koppen'],
  ['alineas', 'alinea', 'alinea’s'],
  ['punten', 'punt van een lijst', 'punten van lijsten'],
  ['tabellen', 'tabel', 'tabellen'],
  ['links', 'link', 'links'],
  ['afbeeldingen', 'afbeelding', 'afbeeldingen'],
]

function overgenomen(verslag: Importverslag): string {
  const delen = MEERVOUD.flatMap(([soort, een, meer]) => {
    const aantal = verslag[soort]
    return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`]
  })
  return `Overgenomen: ${new Intl.ListFormat('nl').format(delen)}.`
}
