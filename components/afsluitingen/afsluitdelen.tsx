import type { ReactNode } from 'react'
import { StatusVanMelding } from '@/components/meldingen/melding-lijst'
import { KnopForm } from '@/components/publicatie/knop-form'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Cluster, Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { ONDERDELEN } from '@/lib/domain/themadossiers/labels'
import { ONDERDEEL_SOORTEN } from '@/lib/domain/themadossiers/schema'
import type { FormAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'
import type { MeldingStatus } from '@/prisma/generated/client'
import { RedenForm } from './reden-form'

type DeelProps = { id: string; titel: string; klaar: boolean; children: ReactNode }

/** One of the three parts, with whether it is done. */
function Deel({ id, titel, klaar, children }: DeelProps) {
  return (
    <section aria-labelledby={id} className="rounded-box border border-line-soft bg-surface p-4 md:p-6">
      <Stack>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h2 id={id}>{titel}</h2>
          {klaar ? (
            <Badge tone="klopt" icon="circle-check">
              Klaar
            </Badge>
          ) : (
            <Badge tone="bijna" icon="clock">
              Nog te doen
            </Badge>
          )}
        </div>
        {children}
      </Stack>
    </section>
  )
}

const Zin = ({ children }: { children: ReactNode }) => (
  <p className="max-w-measure whitespace-pre-line wrap-anywhere">{children}</p>
)

type Scholing = { id: string; slug: string }

type OpnameProps<Result> = Scholing & {
  opname: boolean
  geenOpname: string | null
  action: FormAction<Result>
}

/** The recording, or why there is none. */
export function OpnameDeel<Result>({ id, slug, opname, geenOpname, action }: OpnameProps<Result>) {
  const form = (
    <RedenForm
      scholingId={id}
      naam="geenOpname"
      label="Waarom is er geen opname?"
      hint="Bijvoorbeeld: het was een gesprek over een eigen casus."
      waarde={geenOpname}
      knop="Er is geen opname"
      action={action}
    />
  )
  const naar = (
    <ButtonLink href={paths.scholingBewerken(slug)} variant={opname ? 'quiet' : 'primary'} icon="pencil">
      {opname ? 'Bekijk of verander de opname' : 'Zet de opname erbij'}
    </ButtonLink>
  )
  return (
    <Deel id="opname" titel="Opname" klaar={opname || geenOpname !== null}>
      {opname && <p>Er is een opname.</p>}
      {!opname && geenOpname !== null && <Zin>Geen opname: {geenOpname}</Zin>}
      <div>{naar}</div>
      {!opname && (geenOpname === null ? form : <Disclosure summary="Verander de reden">{form}</Disclosure>)}
    </Deel>
  )
}

type AanwezigheidProps<Result> = Scholing & {
  plaatsen: number
  aanwezig: number
  aanwezigheid: 'BIJGEWERKT' | 'NIEMAND' | null
  action: FormAction<Result>
}

/** How many are noted, and whether that is all. */
export function AanwezigheidDeel<Result>({
  id,
  slug,
  plaatsen,
  aanwezig,
  aanwezigheid,
  action,
}: AanwezigheidProps<Result>) {
  const isKlaar = aanwezigheid !== null
  const knop = (waarde: 'BIJGEWERKT' | 'NIEMAND', label: string) => (
    <KnopForm action={action} velden={{ id, aanwezigheid: waarde }} variant="secondary">
      {label}
    </KnopForm>
  )
  return (
    <Deel id="aanwezigheid" titel="Wie waren er?" klaar={isKlaar}>
      <p>
        {plaatsen === 0
          ? 'Niemand was via het portaal ingeschreven.'
          : `Op de lijst staan ${aanwezig} van de ${plaatsen} ingeschrevenen als aanwezig.`}{' '}
        {aanwezigheid === 'NIEMAND' && 'Niemand kwam.'}
        {aanwezigheid === 'BIJGEWERKT' &&
          (plaatsen === 0 ? 'De organisator hield zelf bij wie er waren.' : 'De lijst klopt.')}
      </p>
      <Cluster>
        {plaatsen > 0 && (
          <ButtonLink href={paths.scholingAanwezigheid(slug)} variant="quiet" icon="list-checks">
            Bekijk of verander de lijst
          </ButtonLink>
        )}
        {aanwezigheid !== 'BIJGEWERKT' &&
          (plaatsen === 0 || aanwezig > 0) &&
          knop('BIJGEWERKT', plaatsen === 0 ? 'We hielden het zelf bij' : 'De lijst klopt')}
        {aanwezigheid !== 'NIEMAND' && aanwezig === 0 && knop('NIEMAND', 'Niemand kwam')}
      </Cluster>
    </Deel>
  )
}

type InzichtProps<Result> = {
  id: string
  inzicht: {
    id: string | null
    deel: string | null
    tekst: string | null
    status: MeldingStatus
    antwoord: string | null
    dossier: { titel: string; slug: string } | null
  } | null
  geenInzicht: string | null
  /** the form for an inzicht, with its draft */
  form: ReactNode
  action: FormAction<Result>
}

/** What the scholing taught and what became of it, or the word that there was nothing new. */
export function InzichtDeel<Result>({ id, inzicht, geenInzicht, form, action }: InzichtProps<Result>) {
  return (
    <Deel id="inzicht-terug" titel="Inzicht terug" klaar={inzicht !== null || geenInzicht !== null}>
      {inzicht ? (
        <Geplaatst inzicht={inzicht} />
      ) : (
        <>
          {geenInzicht !== null && <Zin>Geen nieuw inzicht: {geenInzicht}</Zin>}
          <p className="max-w-measure">
            Eén inzicht uit deze scholing gaat terug naar een dossier. Wie dat dossier bijhoudt, krijgt het te
            lezen en neemt het over of laat weten waarom niet.
          </p>
          {form}
          <Disclosure summary={geenInzicht === null ? 'Geen nieuw inzicht' : 'Verander wat je schreef'}>
            <RedenForm
              scholingId={id}
              naam="geenInzicht"
              label="Waarom is er geen nieuw inzicht?"
              hint="Een paar woorden is genoeg. Bijvoorbeeld: het was een herhaling van vorig jaar."
              waarde={geenInzicht}
              knop="Er is geen nieuw inzicht"
              action={action}
            />
          </Disclosure>
        </>
      )}
    </Deel>
  )
}

function Geplaatst({ inzicht }: { inzicht: NonNullable<InzichtProps<unknown>['inzicht']> }) {
  const { id, deel, tekst, status, antwoord, dossier } = inzicht
  const onderdeel = ONDERDEEL_SOORTEN.map((soort) => ONDERDELEN[soort]).find(({ anker }) => anker === deel)
  return (
    <>
      <Zin>“{tekst}”</Zin>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {dossier && (
          <span>
            Voor{' '}
            <TextLink href={paths.themadossier(dossier.slug, onderdeel?.anker)}>
              {dossier.titel}
              {onderdeel && `, ${onderdeel.naam.toLowerCase()}`}
            </TextLink>
          </span>
        )}
        <StatusVanMelding status={status} />
      </div>
      {antwoord ? (
        <p className="max-w-measure border-l-4 border-klopt pl-3 whitespace-pre-line wrap-anywhere">
          <span className="font-semibold">Antwoord:</span> {antwoord}
        </p>
      ) : (
        <p className="text-ink-soft">Er is nog geen antwoord. Je ziet hier wat ermee gebeurt.</p>
      )}
      {id && (
        <div>
          <TextLink href={paths.melding(id)}>Bekijk het inzicht met het antwoord</TextLink>
        </div>
      )}
    </>
  )
}
