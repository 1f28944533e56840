import type { Route } from 'next'
import { KnopForm } from '@/components/gebruikers/knop-form'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import type { EigenConcept, EigenKlad } from '@/lib/domain/gebruikers/mijn'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { paths, publicatiePath } from '@/lib/web/paths'
import type { PublicatieSoort } from '@/prisma/generated/client'

type Props<Result> = {
  concepten: readonly EigenConcept[]
  kladden: readonly EigenKlad[]
  weggooien: FormAction<Result>
}

/** What one is still writing: saved but not published, and typed but never saved. */
export function EigenWerk<Result>({ concepten, kladden, weggooien }: Props<Result>) {
  return (
    <section aria-labelledby="werk">
      <Stack>
        <h2 id="werk">Waar ik aan schrijf</h2>
        {concepten.length + kladden.length === 0 && (
          <Stack gap="small" className="items-start">
            <p className="text-ink-soft">Je hebt niets in bewerking.</p>
            <ButtonLink href={paths.praktijkverhaalNieuw({ stap: 'casus' })} icon="pencil">
              Schrijf een praktijkverhaal
            </ButtonLink>
          </Stack>
        )}
        <ul className="flex flex-col gap-2">
          {concepten.map((concept) => (
            <Regel
              key={concept.id}
              href={publicatiePath(concept.soort, concept.slug)}
              titel={concept.titel}
              op={concept.updatedAt}
            >
              <Badge tone={concept.status === 'CONCEPT' ? 'neutral' : 'info'}>
                {concept.status === 'CONCEPT' ? 'Concept' : 'Ter beoordeling'}
              </Badge>
            </Regel>
          ))}
          {kladden.map((klad) => (
            <Regel key={klad.sleutel} href={kladHref(klad)} titel={kladTitel(klad)} op={klad.updatedAt}>
              <Badge tone="bijna">Nog niet opgeslagen</Badge>
              <KnopForm action={weggooien} velden={{ sleutel: klad.sleutel }} variant="quiet">
                Gooi klad weg<span className="sr-only">: {kladTitel(klad)}</span>
              </KnopForm>
            </Regel>
          ))}
        </ul>
      </Stack>
    </section>
  )
}

type RegelProps = { href: Route | null; titel: string; op: Date; children: React.ReactNode }

function Regel({ href, titel, op, children }: RegelProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-box border border-line-soft bg-surface p-4">
      {href ? (
        <TextLink href={href} className="font-semibold">
          {titel}
        </TextLink>
      ) : (
        <span className="font-semibold">{titel}</span>
      )}
      <span className="text-sm text-ink-soft">
        <Time datetime={op.toISOString()}>
          {formatDate(op)}, {formatTime(op)}
        </Time>
      </span>
      {children}
    </li>
  )
}

const NIEUW: Record<string, { titel: string; href: Route }> = {
  praktijkverhaal: { titel: 'Nieuw praktijkverhaal', href: paths.praktijkverhaalNieuw() },
  scholing: { titel: 'Nieuwe scholing', href: paths.scholingNieuw() },
  nieuwsbericht: { titel: 'Nieuw nieuwsbericht', href: paths.nieuwsberichtNieuw() },
  bron: { titel: 'Nieuwe bron', href: paths.redactieDeel('bronnen', 'nieuw') },
  consultatielijn: {
    titel: 'Nieuwe consultatielijn',
    href: paths.redactieDeel('consultatielijnen', 'nieuw'),
  },
  themadossier: { titel: 'Nieuw themadossier', href: paths.themadossierNieuw() },
}

const kladTitel = ({ soort, item }: EigenKlad): string =>
  item?.titel ?? NIEUW[soort]?.titel ?? 'Tekst zonder titel'

const kladHref = ({ soort, item, sleutel }: EigenKlad): Route | null => {
  if (item) return bewerkPath(item.soort, item.slug)
  return sleutel.endsWith(':nieuw') ? (NIEUW[soort]?.href ?? null) : null
}

// Where the form stands that the text was typed in; the other nouns are edited where publicatiePath leads.
const FORMULIER: Partial<Record<PublicatieSoort, (slug: string) => Route>> = {
  THEMADOSSIER: (slug) => paths.themadossierBewerken(slug),
  PRAKTIJKVERHAAL: (slug) => paths.praktijkverhaalBewerken(slug),
  SCHOLING: (slug) => paths.scholingBewerken(slug),
  NIEUWSBERICHT: (slug) => paths.nieuwsberichtBewerken(slug),
}

const bewerkPath = (soort: PublicatieSoort, slug: string): Route =>
  FORMULIER[soort]?.(slug) ?? publicatiePath(soort, slug)
