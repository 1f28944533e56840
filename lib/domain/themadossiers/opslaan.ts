import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { bewaarVoorstel, type Opgeslagen, ruimKladOp, slaOp, verhoogPublicatie } from '../publicatie/opslaan'
import { type PublicatieForPolicy, selectForPolicy } from '../publicatie/policy'
import { LEGE_TEKST } from '../teksten/leesschema'
import type { TekstDoc } from '../teksten/schema'
import { eisEenBladBijLezers } from './kenniskaartblad'
import { alsIds, bepaalKoppelingen, bronnenUitTeksten, type Koppelvelden } from './koppelingen'
import { waitsForRedactie } from './policy'
import { kladSleutelVan } from './schema'

/** A dossier as every save of it, or of a part of it, needs it. */
type Bewerkbaar = {
  id: string
  directPubliceren: boolean
  publicatie: PublicatieForPolicy & { ref: string; slug: string }
}

export const selectBewerkbaar = {
  id: true,
  directPubliceren: true,
  publicatie: { select: { ...selectForPolicy, ref: true, slug: true } },
} satisfies Prisma.ThemadossierSelect

type DossierInhoud = Koppelvelden & {
  titel: string
  samenvatting: string
  inleiding: TekstDoc | null
  inHetKort: TekstDoc | null
  waarBeginJe: TekstDoc | null
}
type TekstInhoud = { titel: string; inhoud: TekstDoc }
type Bewerking = { versie: number; reden?: string | undefined }

/** What is stored as a versie: the content without keys that hold nothing. */
export const alsJson = (inhoud: object): Prisma.InputJsonObject => JSON.parse(JSON.stringify(inhoud))

/** The three texts of a dossier and its relations, in the form of its columns; bronnen of footnotes included. */
export async function dossierKolommen(db: Db, inhoud: DossierInhoud) {
  const { samenvatting, inleiding, inHetKort, waarBeginJe } = inhoud
  const teksten = [inleiding, inHetKort, waarBeginJe].flatMap((doc) => doc ?? [])
  const bronIds = [...new Set([...inhoud.bronIds, ...(await bronnenUitTeksten(db, ...teksten))])]
  return {
    velden: {
      samenvatting,
      inleiding: inleiding ?? LEGE_TEKST,
      inHetKort: inHetKort ?? LEGE_TEKST,
      waarBeginJe: waarBeginJe ?? LEGE_TEKST,
    },
    relaties: {
      scholingen: alsIds(inhoud.scholingIds),
      praktijkverhalen: alsIds(inhoud.praktijkverhaalIds),
      kennisvragen: alsIds(inhoud.kennisvraagIds),
      bronnen: alsIds(bronIds),
    },
  }
}

type Opdracht<Inhoud> = {
  db: Db
  actor: Actor
  now: Date
  dossier: Bewerkbaar
  input: Bewerking
  inhoud: Inhoud
}

/** Saves a dossier's own texts, or lays them aside for the redactie. The same for a form and for a voorstel. */
export async function slaThemadossierOp(opdracht: Opdracht<DossierInhoud>): Promise<Opgeslagen> {
  const { db, actor, dossier } = opdracht
  const { id } = dossier
  const koppelingen = await bepaalKoppelingen(db, actor, opdracht.inhoud, await huidigeKoppelingen(db, id))
  const inhoud = { ...opdracht.inhoud, ...koppelingen }
  return bewaar(opdracht, {
    ref: dossier.publicatie.ref,
    inhoud: alsJson(inhoud),
    verhoog: verhoogPublicatie(db, id, { titel: inhoud.titel }),
    schrijf: async () => {
      const { velden, relaties } = await dossierKolommen(db, inhoud)
      const { scholingen, praktijkverhalen, kennisvragen, bronnen } = relaties
      await db.themadossier.update({
        where: { id },
        data: {
          ...velden,
          scholingen: { set: scholingen },
          praktijkverhalen: { set: praktijkverhalen },
          kennisvragen: { set: kennisvragen },
          bronnen: { set: bronnen },
        },
      })
    },
  })
}

type Deel = { id: string; ref: string }

export async function slaOnderdeelOp(opdracht: Opdracht<TekstInhoud> & { deel: Deel }): Promise<Opgeslagen> {
  const { db, deel, inhoud } = opdracht
  const { titel, inhoud: tekst } = inhoud
  return bewaar(opdracht, {
    ref: deel.ref,
    inhoud: alsJson(inhoud),
    verhoog: (van) =>
      db.onderdeel.updateMany({ where: { id: deel.id, versie: van }, data: { titel, versie: van + 1 } }),
    schrijf: async () => {
      const bronnen = { set: alsIds(await bronnenUitTeksten(db, tekst)) }
      await db.onderdeel.update({ where: { id: deel.id }, data: { inhoud: tekst, bronnen } })
      await noemGewijzigd(opdracht)
    },
  })
}

export async function slaKenniskaartOp(
  opdracht: Opdracht<TekstInhoud> & { deel: Deel },
): Promise<Opgeslagen> {
  const { db, deel, inhoud, dossier } = opdracht
  const { titel, inhoud: tekst } = inhoud
  if (!wacht(opdracht)) await eisEenBladBijLezers(db, dossier.publicatie.status, { ref: deel.ref, ...inhoud })
  return bewaar(opdracht, {
    ref: deel.ref,
    inhoud: alsJson(inhoud),
    verhoog: (van) =>
      db.kenniskaart.updateMany({ where: { id: deel.id, versie: van }, data: { titel, versie: van + 1 } }),
    schrijf: async () => {
      const bronnen = { set: alsIds(await bronnenUitTeksten(db, tekst)) }
      await db.kenniskaart.update({ where: { id: deel.id }, data: { inhoud: tekst, bronnen } })
      await noemGewijzigd(opdracht)
    },
  })
}

/** Readers look for what changed by dossier, not by its parts. */
const noemGewijzigd = ({ db, dossier, now }: Opdracht<unknown>) =>
  db.publicatie.update({ where: { id: dossier.id }, data: { updatedAt: now }, select: { id: true } })

type Schrijfwijze = {
  ref: string
  inhoud: Prisma.InputJsonObject
  verhoog: (van: number) => Promise<{ count: number }>
  schrijf: () => Promise<void>
}

const wacht = ({ actor, dossier }: Opdracht<unknown>) =>
  waitsForRedactie(actor, { ...dossier.publicatie, directPubliceren: dossier.directPubliceren })

async function bewaar(opdracht: Opdracht<unknown>, { ref, ...rest }: Schrijfwijze) {
  const { db, actor, dossier, input } = opdracht
  const subject = { id: dossier.id, ref, slug: dossier.publicatie.slug }
  const isVoorstel = wacht(opdracht)
  if (isVoorstel) await vervangEigenVoorstel(db, actor, ref)
  const opgeslagen = await (isVoorstel
    ? bewaarVoorstel({ db, actor, subject, input, inhoud: rest.inhoud })
    : slaOp({ db, actor, subject, input, ...rest }))
  if (opgeslagen.uitkomst !== 'BOTSING') await ruimKladOp(db, actor, kladSleutelVan(ref))
  return opgeslagen
}

/** The form went on from one's own waiting voorstel, so the new one holds it: two would be reviewed twice. */
async function vervangEigenVoorstel(db: Db, actor: Actor, item: string): Promise<void> {
  if (actor.kind !== 'gebruiker') return
  await db.versie.updateMany({
    where: { item, aard: 'VOORSTEL', gebruikerId: actor.id },
    data: { aard: 'AFGEHANDELD' },
  })
}

async function huidigeKoppelingen(db: Db, id: string): Promise<Koppelvelden> {
  const ids = { select: { id: true } }
  const dossier = await db.themadossier.findUniqueOrThrow({
    where: { id },
    relationLoadStrategy: 'join',
    select: { scholingen: ids, praktijkverhalen: ids, kennisvragen: ids, bronnen: ids },
  })
  const lijst = (items: { id: string }[]) => items.map((item) => item.id)
  return {
    scholingIds: lijst(dossier.scholingen),
    praktijkverhaalIds: lijst(dossier.praktijkverhalen),
    kennisvraagIds: lijst(dossier.kennisvragen),
    bronIds: lijst(dossier.bronnen),
  }
}
