import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import type { EigenZorg as Zorg } from '@/lib/domain/gebruikers/mijn'
import { formatDate } from '@/lib/web/format-nl'
import { controlePath, leesPath, paths } from '@/lib/web/paths'

/** `vandaag`: the day as the database keeps one, midnight UTC. */
type Props = { zorg: readonly Zorg[]; vandaag: Date }

/** The dossiers and consultatielijnen that one looks after, the first to be checked on top. Nothing for who has none. */
export function EigenZorg({ zorg, vandaag }: Props) {
  if (zorg.length === 0) return null
  return (
    <section aria-labelledby="zorg">
      <Stack>
        <h2 id="zorg">{titelVan(zorg)}</h2>
        <ul className="flex flex-col gap-2">
          {zorg.map((stuk) => (
            <Regel key={`${stuk.soort} ${stuk.slug}`} stuk={stuk} vandaag={vandaag} />
          ))}
        </ul>
      </Stack>
    </section>
  )
}

function titelVan(zorg: readonly Zorg[]): string {
  const lijnen = zorg.filter(({ soort }) => soort === 'CONSULTATIELIJN').length
  if (lijnen === 0) return 'Dossiers die ik bijhoud'
  return lijnen === zorg.length
    ? 'Consultatielijnen die ik bijhoud'
    : 'Dossiers en consultatielijnen die ik bijhoud'
}

function Regel({ stuk, vandaag }: { stuk: Zorg; vandaag: Date }) {
  const { soort, slug, titel, isGepubliceerd, volgendeControleOp, meldingen } = stuk
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-box border border-line-soft bg-surface p-4">
      <TextLink href={leesPath(soort, slug)} className="font-semibold">
        {titel}
      </TextLink>
      <span className="text-sm text-ink-soft">
        {volgendeControleOp ? (
          <>
            {volgendeControleOp < vandaag ? 'De controle had gemoeten op' : 'Volgende controle op'}{' '}
            <Time datetime={volgendeControleOp.toISOString().slice(0, 10)}>
              {formatDate(volgendeControleOp)}
            </Time>
          </>
        ) : (
          'Nog geen datum voor de controle'
        )}
      </span>
      {meldingen > 0 && (
        <TextLink href={paths.meldingen()} className="inline-flex min-h-6 items-center">
          {meldingen === 1 ? '1 melding van een lezer' : `${meldingen} meldingen van lezers`}
          <span className="sr-only"> over {titel}</span>
        </TextLink>
      )}
      {isGepubliceerd && (
        <ButtonLink href={controlePath(soort, slug)} icon="shield-check">
          Controleer<span className="sr-only">: {titel}</span>
        </ButtonLink>
      )}
    </li>
  )
}
