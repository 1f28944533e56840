import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

type Begrip = { slug: string; titel: string; uitleg: string }
type Props = {
  van: Begrip
  naar: Begrip
  /** the words that lead to `naar` from then on */
  woorden: readonly string[]
  /** true when readers get words before them that they do not see now */
  isNieuwVoorLezers: boolean
  aantalOpmerkingen: number
}

/** What becomes of two begrippen when one goes into the other, as lines of a list. */
export function Begripgevolgen({ van, naar, woorden, isNieuwVoorLezers, aantalOpmerkingen }: Props) {
  return (
    <>
      <li>
        “{van.titel}” gaat naar het archief. Oude links naar “{van.titel}” komen uit bij “{naar.titel}”.
      </li>
      <li>
        Bij “{naar.titel}” staat voortaan: ook bekend als {woorden.join(', ')}. Wie een van die woorden zoekt
        of in een tekst tegenkomt, vindt “{naar.titel}”.
      </li>
      {isNieuwVoorLezers && (
        <li>
          Zo zien ook lezers die “{van.titel}” nu niet zien, dat woord bij “{naar.titel}”.
        </li>
      )}
      <li>
        Deze uitleg blijft: “{naar.uitleg}”{' '}
        <TextLink href={paths.redactieDeel('begrippen', naar.slug)}>Pas de uitleg aan</TextLink>
      </li>
      <li>Deze uitleg vervalt en blijft te lezen bij de versies: “{van.uitleg}”</li>
      {aantalOpmerkingen > 0 && (
        <li>
          {aantalOpmerkingen === 1
            ? '1 open opmerking wordt afgesloten.'
            : `${aantalOpmerkingen} open opmerkingen worden afgesloten.`}
        </li>
      )}
    </>
  )
}
