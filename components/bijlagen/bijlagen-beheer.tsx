'use client'

import { useActionState } from 'react'
import { foutenVan } from '@/components/publicatie/formulierstaat'
import { KnopForm } from '@/components/publicatie/knop-form'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { BIJLAGE_LABELS, omvang } from '@/lib/domain/bijlagen/labels'
import type { FormAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'
import { BijlageVelden } from './bijlage-velden'
import type { Bijlage } from './bijlagenlijst'

type Beheerd = Bijlage & { door: string | null; isOpname: boolean }
type Actie = FormAction<{ publicatieId: string }>

/** The files of an item for who keeps them: change what is said, and the way to where one shows and is taken off. */
export function BijlagenBeheer(props: { bijlagen: readonly Beheerd[]; wijzig: Actie }) {
  if (props.bijlagen.length === 0) return <p>Er zijn nog geen bijlagen.</p>
  return (
    <ul className="flex flex-col gap-4">
      {props.bijlagen.map((bijlage) => (
        <li key={bijlage.id} className="flex flex-col gap-2 rounded-box border border-line-soft p-4">
          <p>
            {/* While it is locked nobody can open a recording, so there is no link. */}
            {bijlage.isOpname ? (
              <strong>Opname: {bijlage.titel}</strong>
            ) : (
              <TextLink href={paths.bijlage(bijlage.id)}>{bijlage.titel}</TextLink>
            )}{' '}
            <Feiten {...bijlage} />
          </p>
          <Disclosure summary="Verander wat erbij staat">
            <WijzigForm bijlage={bijlage} actie={props.wijzig} />
          </Disclosure>
          <NaarGebruik {...bijlage} tekst="Waar gebruikt, of haal weg" />
        </li>
      ))}
    </ul>
  )
}

/** The images that stand in a text; they go when no text has them any more. */
export const AfbeeldingenInTekst = ({ bijlagen }: { bijlagen: readonly Beheerd[] }) => (
  <ul className="flex flex-col gap-2">
    {bijlagen.map((bijlage) => (
      <li key={bijlage.id} className="flex flex-wrap items-center justify-between gap-3">
        <span>
          <TextLink href={paths.bijlage(bijlage.id)}>{bijlage.titel}</TextLink> <Feiten {...bijlage} />
        </span>
        <NaarGebruik {...bijlage} tekst="Waar gebruikt" />
      </li>
    ))}
  </ul>
)

const NaarGebruik = ({ id, titel, tekst }: { id: string; titel: string; tekst: string }) => (
  <div>
    <ButtonLink href={paths.bijlageGebruik(id)} variant="quiet">
      {tekst}
      <span className="sr-only">: {titel}</span>
    </ButtonLink>
  </div>
)

/** What was taken off, and can still be put back. */
export function VerwijderdeBijlagen({
  bijlagen,
  zetTerug,
}: {
  bijlagen: readonly Beheerd[]
  zetTerug: Actie
}) {
  return (
    <ul className="flex flex-col gap-2">
      {bijlagen.map((bijlage) => (
        <li key={bijlage.id} className="flex flex-wrap items-center justify-between gap-3">
          <span>
            {bijlage.titel} <Feiten {...bijlage} />
          </span>
          <KnopForm action={zetTerug} velden={{ id: bijlage.id }} icon="undo-2">
            Zet terug<span className="sr-only">: {bijlage.titel}</span>
          </KnopForm>
        </li>
      ))}
    </ul>
  )
}

const Feiten = ({ soort, bytes, door }: Beheerd) => (
  <span className="text-sm text-ink-soft">
    ({BIJLAGE_LABELS[soort]}, {omvang(bytes)}
    {door && `, toegevoegd door ${door}`})
  </span>
)

const ANTWOORD = (toegankelijk: boolean | null) => {
  if (toegankelijk === null) return 'weet-niet'
  return toegankelijk ? 'ja' : 'nee'
}

function WijzigForm({ bijlage, actie }: { bijlage: Beheerd; actie: Actie }) {
  const [state, verstuur] = useActionState(actie, undefined)
  const getypt = (naam: string, anders: string) => String(state?.submission.initialValue?.[naam] ?? anders)
  const { id, soort, titel, alt, toegankelijk, andereVorm } = bijlage
  return (
    <form action={verstuur} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="id" value={id} />
      <div role="alert">
        <FieldError id={id} errors={foutenVan(state, '')} />
      </div>
      <BijlageVelden
        id={id}
        waarden={{
          titel: getypt('titel', titel),
          alt: getypt('alt', alt ?? ''),
          toegankelijk: getypt('toegankelijk', ANTWOORD(toegankelijk)),
          andereVorm: getypt('andereVorm', andereVorm ?? ''),
        }}
        fouten={{ titel: foutenVan(state, 'titel'), alt: foutenVan(state, 'alt') }}
        vraagt={soort === 'AFBEELDING' ? 'afbeelding' : 'ander'}
      />
      <SubmitButton icon="save" className="self-start">
        Opslaan
      </SubmitButton>
    </form>
  )
}
