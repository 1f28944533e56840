import { Alert } from '@/components/ui/alert'
import { TextLink } from '@/components/ui/text-link'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Props = {
  /** id of the dossier */
  id: string
  slug: string
  /** the anchor of the part whose klad it is; undefined for the dossier's own text */
  deel: string | undefined
  /** ref of the text that is shown in the place of the present one */
  item: string
  /** id of the versie, where it is one */
  sleutel: string
  aard: 'OPGESLAGEN' | 'BOTSING' | 'VOORSTEL' | 'AFGEHANDELD' | 'KLAD'
  op: Date
  door: string | null
}

/** Above the example of a page: which text is in it, and that readers do not see it so. */
export function VoorbeeldMelding({ id, slug, deel, item, sleutel, aard, op, door }: Props) {
  const isKlad = aard === 'KLAD'
  return (
    <div className="mb-6 print:hidden">
      <Alert tone="bijna" title="Zo wordt de pagina. Lezers zien dit niet.">
        <p>
          Met {isKlad ? 'jouw klad' : `de tekst van ${door ?? 'het systeem'}`} van {formatDate(op)} om{' '}
          {formatTime(op)}. {WAT[aard]}
        </p>
        <p className="flex flex-wrap gap-x-6">
          {isKlad ? (
            <TextLink href={paths.themadossierBewerken(slug, deel, { verder: 'ja' })}>
              Verder schrijven
            </TextLink>
          ) : (
            <TextLink href={paths.redactieVersies(item, { nieuw: sleutel })}>Wat er verandert</TextLink>
          )}
          {aard === 'VOORSTEL' && (
            <TextLink href={paths.opmerkingen(id, {}, `voorstel-${sleutel}`)}>
              Zet opmerkingen bij dit voorstel
            </TextLink>
          )}
        </p>
      </Alert>
    </div>
  )
}

const WAT: Record<Props['aard'], string> = {
  OPGESLAGEN: 'Deze tekst is opgeslagen.',
  BOTSING: 'Deze tekst kwam te laat en is bewaard.',
  VOORSTEL: 'Dit voorstel wacht op de redactie.',
  AFGEHANDELD: 'Dit voorstel is afgehandeld.',
  KLAD: 'Wat je daarna typte, zie je als het bewaard is.',
}
