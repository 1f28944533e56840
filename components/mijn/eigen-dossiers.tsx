import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import type { EigenDossier } from '@/lib/domain/gebruikers/mijn'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

/** `vandaag`: the day as the database keeps one, midnight UTC. */
type Props = { dossiers: readonly EigenDossier[]; vandaag: Date }

/** The dossiers that one looks after, the first to be checked on top. Nothing for who has none. */
export function EigenDossiers({ dossiers, vandaag }: Props) {
  if (dossiers.length === 0) return null
  return (
    <section aria-labelledby="dossiers">
      <Stack>
        <h2 id="dossiers">Dossiers die ik bijhoud</h2>
        <ul className="flex flex-col gap-2">
          {dossiers.map((dossier) => (
            <Regel key={dossier.slug} dossier={dossier} vandaag={vandaag} />
          ))}
        </ul>
      </Stack>
    </section>
  )
}

function Regel({ dossier, vandaag }: { dossier: EigenDossier; vandaag: Date }) {
  const { slug, titel, isGepubliceerd, volgendeControleOp, meldingen } = dossier
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-box border border-line-soft bg-surface p-4">
      <TextLink href={paths.themadossier(slug)} className="font-semibold">
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
        <ButtonLink href={paths.themadossierControle(slug)} icon="shield-check">
          Controleer<span className="sr-only">: {titel}</span>
        </ButtonLink>
      )}
    </li>
  )
}
