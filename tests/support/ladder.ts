import { alsDatum } from '@/lib/domain/publicatie/controle'
import { herinnerAanControles } from '@/lib/domain/publicatie/jobs'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from './actors'
import { aConsultatielijn } from './factories/consultatielijn'
import { aThemadossier } from './factories/themadossier'

/** The day on which the controle of `dossier` is due, unless asked otherwise. */
export const VERVALT = '2027-06-01'

/** The portal at eight in the morning of this day (summer time), `keren` times an hour after another. */
export async function draai(dag: string, { uur = 8, keren = 1 } = {}) {
  for (let keer = 0; keer < keren; keer += 1) {
    holdClock(new Date(`${dag}T${String(uur - 2 + keer).padStart(2, '0')}:07:00Z`))
    await herinnerAanControles.run({})
  }
}

type Wens = { verantwoordelijkeId?: string; vervangerId?: string; vervalt?: string; titel?: string }

/** A published dossier that was checked a year before. */
export const dossier = ({ vervalt = VERVALT, titel = 'Psychiatrie', ...mensen }: Wens = {}) =>
  aThemadossier({
    publicatie: { titel },
    dossier: {
      ...mensen,
      laatstGecontroleerdOp: alsDatum('2026-06-01'),
      volgendeControleOp: alsDatum(vervalt),
    },
  })

/** A published line that was checked three months before. */
export const lijn = ({ vervalt = VERVALT, titel = 'Palliatief advies', ...mensen }: Wens = {}) =>
  aConsultatielijn({
    publicatie: { titel },
    ...mensen,
    laatstGecontroleerdOp: alsDatum('2027-03-01'),
    volgendeControleOp: alsDatum(vervalt),
  })

/** All mails so far, oldest first: the day and the name of who got it. */
export async function mails() {
  const [rijen, mensen] = await Promise.all([
    database().mailbericht.findMany({ orderBy: { id: 'asc' } }),
    database().gebruiker.findMany({ select: { email: true, naam: true } }),
  ])
  const naamVan = new Map(mensen.map(({ email, naam }) => [email, naam]))
  return rijen.map(({ sleutel, aan }) => `${sleutel.slice(-10)} ${naamVan.get(aan)}`)
}

/** The text of all mails so far. */
export const mailtekst = async () =>
  (await database().mailbericht.findMany()).map((mail) => mail.tekst).join('\n')

/** Anna is verantwoordelijke, Bram her vervanger (`mensen`), Ria the redactie. */
export async function bezetting() {
  const [anna, bram, ria] = [
    await hospicemedewerker({ naam: 'Anna' }),
    await hospicemedewerker({ naam: 'Bram' }),
    await redactie({ naam: 'Ria' }),
  ]
  return { anna, bram, ria, mensen: { verantwoordelijkeId: anna.id, vervangerId: bram.id } }
}
