import { randomBytes } from 'node:crypto'
import { createPraktijkverhaal } from '@/lib/domain/praktijkverhalen/create-praktijkverhaal'
import { publishPraktijkverhaal } from '@/lib/domain/praktijkverhalen/publish-praktijkverhaal'
import { submitPraktijkverhaal } from '@/lib/domain/praktijkverhalen/submit-praktijkverhaal'
import { type Actor, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import type { InschrijvingStatus } from '@/prisma/generated/client'
import { tekst } from './factories/themadossier'

/**
 * A title that no other test and no pilot content has. Letters only: eight digits may happen to be a
 * burgerservicenummer, which the privacy check of a story finds.
 */
export const uniek = (woorden: string): string =>
  `${woorden} ${randomBytes(4)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`

const DAG = 86_400_000
/** Now, plus or minus so many days. */
export const overDagen = (dagen: number): Date => new Date(Date.now() + dagen * DAG)

/** 'yyyy-mm-dd' in the Netherlands, as a date field takes it. */
export const alsDatum = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)

/** The id of a netwerk of the pilot content. */
export const netwerkId = async (slug = 'zeeland'): Promise<string> =>
  (await database().netwerk.findUniqueOrThrow({ where: { slug } })).id

/** The doelgroep of the pilot content with this slug. */
export const doelgroepVan = (slug: string) => database().doelgroep.findUniqueOrThrow({ where: { slug } })

type Verhaalwens = { titel: string; doelgroep?: string; casus?: string; netwerkId?: string }

/** A complete story, still a concept, written by `auteur`. */
export async function schrijfVerhaal(auteur: Actor, wens: Verhaalwens) {
  const { titel, doelgroep = 'dementie', casus = 'Een gast kon niet slapen.' } = wens
  const { id: doelgroepId } = await doelgroepVan(doelgroep)
  return createPraktijkverhaal(auteur, {
    titel,
    samenvatting: 'Over rust in de nacht.',
    soort: 'SUCCES',
    setting: 'HOSPICE',
    netwerkId: wens.netwerkId,
    doelgroepIds: [doelgroepId],
    disciplineIds: [],
    casus: tekst(casus),
    aanpak: tekst('We deden de deur open en bleven erbij zitten.'),
    uitkomst: tekst('De gast viel in slaap.'),
    aandachtspunten: tekst('Vraag wat iemand thuis gewend was.'),
    gespreksvragen: tekst('Wat doe jij als iemand niet slaapt?'),
  })
}

/** A complete story that waits for the redactie. */
export async function biedVerhaalAan(auteur: Actor, wens: Verhaalwens) {
  const verhaal = await schrijfVerhaal(auteur, wens)
  await submitPraktijkverhaal(auteur, { id: verhaal.id })
  return verhaal
}

/** Enrols somebody as a row: without the mail, and also where the command would refuse. */
export const schrijfIn = (
  scholingId: string,
  gebruiker: { id: string },
  status: InschrijvingStatus = 'BEVESTIGD',
) => database().inschrijving.create({ data: { scholingId, gebruikerId: gebruiker.id, status } })

/** A published story. */
export async function plaatsVerhaal(auteur: Actor, wens: Verhaalwens) {
  const verhaal = await biedVerhaalAan(auteur, wens)
  await publishPraktijkverhaal(job('test'), { id: verhaal.id })
  return verhaal
}

/** The id of somebody whose account is closed: nobody of the pilot content left. */
export async function vertrokken(): Promise<string> {
  const wie = { email: 'vertrokken@test.example', naam: 'Vera Vertrokken' }
  const { id } = await database().gebruiker.upsert({
    where: { email: wie.email },
    create: { ...wie, gedeactiveerdOp: new Date() },
    update: {},
  })
  return id
}

// People search and find nothing only when the portal is in use.
export async function eenZoekgat(): Promise<string> {
  const vraag = 'jeuk in de nacht'
  await database().zoekgat.createMany({ data: [{ vraag }], skipDuplicates: true })
  const { id } = await database().zoekgat.findUniqueOrThrow({ where: { vraag } })
  const telling = { zoekgatId: id, week: new Date('2026-11-16T00:00:00Z'), zonderResultaat: 3, gemist: 1 }
  await database().zoektelling.createMany({ data: [telling], skipDuplicates: true })
  return id
}
