import 'server-only'
import { mailtekst } from '../teksten/mailtekst'
import { GELDIG_MINUTEN } from './uitnodiging'

type Bericht = { onderwerp: string; tekst: string; html: string }

/** The mail with the link to choose a password: for a new account, or for who asked for one. */
export function linkMail({ naam, link, isNieuw }: { naam: string; link: string; isNieuw: boolean }): Bericht {
  return isNieuw
    ? bericht('Je account voor Kennisplein', [
        `Dag ${naam},`,
        'Er is een account voor je gemaakt op Kennisplein: kennis over palliatieve zorg voor bijzondere doelgroepen, van en voor hospices en netwerken.',
        `Kies eerst een wachtwoord. Deze link werkt ${GELDIG_MINUTEN} minuten en één keer:`,
        link,
        'Werkt de link niet meer? Open hem toch: je kunt daar een nieuwe laten sturen.',
      ])
    : bericht('Een nieuw wachtwoord voor Kennisplein', [
        `Dag ${naam},`,
        `Je vroeg om een nieuw wachtwoord voor Kennisplein. Deze link werkt ${GELDIG_MINUTEN} minuten en één keer:`,
        link,
        'Vroeg je dit niet? Dan hoef je niets te doen. Je wachtwoord blijft zoals het is.',
      ])
}

/** Tells the owner that the password changed, in case it was somebody else. */
export const wachtwoordVeranderdMail = ({ naam, link }: { naam: string; link: string }): Bericht =>
  bericht('Je wachtwoord voor Kennisplein is veranderd', [
    `Dag ${naam},`,
    'Het wachtwoord van je account is net veranderd. Op andere apparaten ben je nu afgemeld.',
    'Was jij dit niet? Vraag dan meteen een nieuw wachtwoord aan en laat het je netwerkcoördinator weten:',
    link,
  ])

type Overgedragen = { titel: string; toelichting: string; adres: string }

/** Tells somebody what is in their name from now on, with a link to each. */
export const overdrachtMail = ({
  naam,
  van,
  door,
  opmerking,
  regels,
}: {
  naam: string
  van: string
  door: string | null
  opmerking: string | null
  regels: readonly Overgedragen[]
}): Bericht =>
  bericht(`Je neemt werk over van ${van}`, [
    `Dag ${naam},`,
    `${van} draagt werk aan je over op Kennisplein. Vanaf nu staat dit op jouw naam:`,
    ...regels.flatMap(({ titel, toelichting, adres }) => [`${titel} (${toelichting})`, adres]),
    ...(opmerking === null ? [] : [`${door ?? 'Beheer'} schrijft erbij:\n${opmerking}`]),
    'Klopt er iets niet? Laat het de redactie of beheer weten.',
  ])

const bericht = (onderwerp: string, alineas: string[]): Bericht => ({
  onderwerp,
  ...mailtekst(onderwerp, alineas),
})
