import { Alert } from '@/components/ui/alert'
import { TextLink } from '@/components/ui/text-link'
import type { GebruikDto } from '@/lib/domain/bijlagen/queries'
import { SOORT_LABELS, STATUS_LABELS } from '@/lib/domain/publicatie/labels'
import { publicatiePath } from '@/lib/web/paths'

type Plek = GebruikDto['plekken'][number]

/** Every place that shows a file, with what taking it off means for them. */
export function BijlageGebruik({ gebruik }: { gebruik: GebruikDto }) {
  const { bijlage, plekken, elders, kladden } = gebruik
  const regels = [
    ...(elders > 0 ? [`${stukken(elders)} die je niet mag zien`] : []),
    ...(kladden.eigen > 0 ? [`${aantal(kladden.eigen, 'klad', 'kladden')} van jou`] : []),
    ...(kladden.anderen > 0 ? [`${aantal(kladden.anderen, 'klad', 'kladden')} van iemand anders`] : []),
  ]
  const aanvullend = plekken.some(({ inTekst, viaBron, versies }) => inTekst || viaBron || versies > 0)
  return (
    <>
      {bijlage.isWeg && <Alert title="Dit bestand is weggehaald. Niemand kan het openen." />}
      {!bijlage.isWeg && (aanvullend || regels.length > 0) && <Gevolg inTekst={bijlage.inTekst} />}
      {plekken.length + regels.length === 0 ? (
        <p>Geen enkele pagina, klad of eerdere versie laat dit bestand zien.</p>
      ) : (
        <ul className="flex list-disc flex-col gap-2 pl-6">
          {plekken.map((plek) => (
            <li key={plek.id}>
              {SOORT_LABELS[plek.soort]}:{' '}
              <TextLink href={publicatiePath(plek.soort, plek.slug)}>{plek.titel}</TextLink>{' '}
              <span className="text-ink-soft">({hoe(plek)})</span>
            </li>
          ))}
          {regels.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      )}
    </>
  )
}

const Gevolg = ({ inTekst }: { inTekst: boolean }) =>
  inTekst ? (
    <p>
      Deze afbeelding staat in een tekst. Haal haar daar uit de tekst; is zij nergens meer te zien, ook niet
      in een eerdere versie, dan verdwijnt zij vanzelf na dertig dagen.
    </p>
  ) : (
    <Alert tone="bijna" title="Haal je dit bestand weg, dan is het op deze plekken niet meer te openen.">
      <p>
        Links en afbeeldingen in teksten blijven staan, maar werken niet meer. Je kunt het bestand
        terugzetten.
      </p>
    </Alert>
  )

function hoe({ status, inLijst, inTekst, viaBron, versies }: Plek): string {
  return [
    ...(inLijst ? ['bij de bijlagen'] : []),
    ...(inTekst ? ['in de tekst'] : []),
    ...(viaBron ? ['bij deze bron'] : []),
    ...(versies > 0 ? [`in ${aantal(versies, 'bewaarde versie', 'bewaarde versies')}`] : []),
    ...(status === 'GEPUBLICEERD' ? [] : [STATUS_LABELS[status].toLowerCase()]),
  ].join(', ')
}

const aantal = (hoeveel: number, een: string, meer: string) => `${hoeveel} ${hoeveel === 1 ? een : meer}`
const stukken = (hoeveel: number) => aantal(hoeveel, 'stuk', 'stukken')
