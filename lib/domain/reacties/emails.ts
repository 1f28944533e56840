import 'server-only'
import { mailtekst } from '../teksten/mailtekst'

type Verborgen = { naam: string; titel: string; link: string }

/** To who wrote it. The reason stands in the portal: it may repeat what had to go. */
export function verborgenMail({ naam, titel, link }: Verborgen) {
  const onderwerp = `Je reactie bij “${titel}” is verborgen`
  return {
    onderwerp,
    ...mailtekst(onderwerp, [
      `Dag ${naam},`,
      `De redactie heeft je reactie bij “${titel}” verborgen. Anderen lezen haar niet meer. Hier lees je waarom:`,
      link,
    ]),
  }
}

/** `link`: absolute address of the talk. */
export type Gespreksnieuws = { titel: string; aantal: number; link: string }

/** One mail about a whole day. What was said stays in the portal. `mijn`: where the mail can be switched off. */
export function gesprekkenMail({
  naam,
  verhalen,
  mijn,
}: {
  naam: string
  verhalen: readonly Gespreksnieuws[]
  mijn: string
}) {
  const onderwerp = 'Nieuwe reacties bij praktijkverhalen'
  return {
    onderwerp,
    ...mailtekst(onderwerp, [
      `Dag ${naam},`,
      'Er is gereageerd bij een verhaal dat je schreef, of waar je zelf ook reageerde.',
      ...verhalen.flatMap(({ titel, aantal, link }) => [
        `“${titel}”: ${aantal === 1 ? 'één nieuwe reactie' : `${aantal} nieuwe reacties`}`,
        link,
      ]),
      'Wil je deze mail niet? Zet hem uit bij Mijn Kennisplein, of kies bij het verhaal ‘Niet meer volgen’.',
      mijn,
    ]),
  }
}
