import type { createScholing } from '@/lib/domain/scholingen/create-scholing'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { aBesluit, aConsortiumdag } from './factories/consortiumdag'
import { aGebruiker } from './factories/gebruiker'
import { aOpmerking } from './factories/opmerking'
import { aReactie } from './factories/reactie'
import { makeInschrijving } from './secret-inschrijving'
import { makeOpname } from './secret-opname'
import { makeReeks } from './secret-reeks'

/** A text with the mark, with a footnote when a bron is given, and links to the items with the ids in `naar`. */
export const tekst = (mark: string, bron?: string, naar: readonly string[] = []): TekstDoc => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: `Tekst met ${mark}.` },
        ...(bron ? [{ type: 'voetnoot' as const, attrs: { bron } }] : []),
        ...naar.map((id) => ({
          type: 'text' as const,
          text: ` Lees verder ${id.slice(-4)}.`,
          marks: [{ type: 'link' as const, attrs: { naar: id } }],
        })),
      ],
    },
  ],
})

/** A scholing of which every field holds the mark. */
export const scholingInvoer = (
  mark: string,
  slug: string,
  werkvormId: string,
  doelgroepIds: string[],
): Parameters<typeof createScholing>[1] => ({
  titel: `Scholing ${mark}`,
  slug,
  vorm: 'ONLINE',
  werkvormId,
  netwerkId: null,
  doelgroepIds,
  disciplineIds: [],
  niveauIds: [],
  domeinIds: [],
  beschrijving: tekst(mark),
  capaciteit: 20,
  aanmeldenTot: null,
  kostenCent: 0,
  kostenToelichting: mark,
  voorbereidingMinuten: 0,
  organisatorRol: mark,
  reflectievraag: mark,
  onzekereVelden: [],
  uitPlan: null,
  bijeenkomsten: [
    {
      datum: '2090-03-12',
      begin: '10:00',
      einde: '11:00',
      locatie: mark,
      gemeente: mark,
      onlineLink: `https://online.example/${mark}`,
      datumBevestigd: true,
      tijdBevestigd: true,
    },
  ],
})

/** Addresses of items that went away: one told to coordinators alone, one that leads on to what coordinators read. */
export async function makeWithdrawn(): Promise<void> {
  const { publicatie, intrekking } = database()
  const idVan = async (ref: string) => (await publicatie.findUniqueOrThrow({ where: { ref } })).id
  const [dossier, nieuws, vervangerId] = await Promise.all(
    [
      'dossier/geheim-archief-dossier',
      'nieuws/geheim-archief-nieuws',
      'nieuws/geheim-coordinatoren-nieuws',
    ].map(idVan),
  )
  await intrekking.createMany({
    data: [
      { publicatieId: dossier ?? '', uitleg: 'GEHEIM-INTREKKING', zichtbaarheid: 'NETWERKCOORDINATOREN' },
      {
        publicatieId: nieuws ?? '',
        uitleg: 'Lees wat nieuw is.',
        zichtbaarheid: 'OPENBAAR',
        vervangerId: vervangerId ?? '',
      },
    ],
  })
}

/** What a netwerk says of each story, with the mark of the story; of the one for everybody it is for who signed in. */
async function makeOordelen(): Promise<void> {
  const { publicatie, oordeel } = database()
  const verhalen = await publicatie.findMany({
    where: { soort: 'PRAKTIJKVERHAAL' },
    select: { id: true, titel: true, netwerkId: true },
  })
  await oordeel.createMany({
    data: verhalen.map(({ id: verhaalId, titel, netwerkId }) => ({
      verhaalId,
      netwerkId: netwerkId ?? '',
      keuze: 'WILLEN_WE',
      reden: titel.includes('VOORIEDEREEN') ? 'GEHEIM-LEDEN' : titel,
    })),
  })
}

/** What was said under each story, with the mark of the story; what the redactie hid is for its writer and the redactie. */
async function makeReacties({ id: auteurId }: GebruikerActor): Promise<void> {
  const verhalen = await database().publicatie.findMany({ where: { soort: 'PRAKTIJKVERHAAL' } })
  for (const { id, titel } of verhalen) {
    const isOpen = titel.includes('VOORIEDEREEN')
    await aReactie(id, auteurId, undefined, isOpen ? 'GEHEIM-LEDEN' : titel)
    if (isOpen) await aReactie(id, auteurId, auteurId, 'GEHEIM-MELDING')
  }
}

/** All stories on one programme, and what was decided about each, with its mark; about the one for everybody it is for who signed in. */
async function makeConsortium(): Promise<void> {
  const verhalen = await database().publicatie.findMany({
    where: { soort: 'PRAKTIJKVERHAAL' },
    select: { id: true, titel: true },
  })
  const dag = await aConsortiumdag({ verhaalIds: verhalen.map(({ id }) => id) })
  for (const { id: verhaalId, titel } of verhalen) {
    const mark = titel.includes('VOORIEDEREEN') ? 'GEHEIM-LEDEN' : titel
    // Who record decisions keep them when a story is withdrawn; they never see its title with it.
    const tekst = /CONCEPT|BEOORDELING|ARCHIEF/.test(mark) ? 'GEHEIM-COORDINATOREN' : mark
    await aBesluit(dag.id, { verhaalId, tekst })
  }
}

/** What people wrote for themselves or for the redactie. */
export async function makePersonal(auteur: GebruikerActor): Promise<void> {
  const db = database()
  const { id: scholingId } = await db.publicatie.findUniqueOrThrow({
    where: { ref: 'scholing/vooriedereen-scholing' },
  })
  const { id: verhaalId } = await db.publicatie.findUniqueOrThrow({
    where: { ref: 'verhaal/vooriedereen-verhaal' },
  })
  await makeInschrijving(scholingId, auteur)
  await db.reflectie.create({
    data: {
      scholingId,
      gebruikerId: auteur.id,
      tekst: 'GEHEIM-REFLECTIE',
      createdAt: new Date(Date.now() - 21 * 86_400_000),
      antwoorden: {
        create: {
          moment: 'NA_2_WEKEN',
          uitkomst: 'DEELS',
          woord: 'GEHEIM-REFLECTIE',
          beantwoordOp: new Date(),
        },
      },
    },
  })
  await db.afsluiting.create({ data: { scholingId, geenOpname: 'GEHEIM-INSCHRIJVING' } })
  await db.docent.create({ data: { gebruikerId: auteur.id, zin: 'GEHEIM-COORDINATOREN' } })
  await db.klad.create({
    data: { gebruikerId: auteur.id, sleutel: 'praktijkverhaal:nieuw', inhoud: { casus: 'GEHEIM-KLAD' } },
  })
  await db.opmerking.create({
    data: { publicatieId: verhaalId, auteurId: auteur.id, tekst: 'GEHEIM-OPMERKING' },
  })
  await makeOpname(scholingId)
  await makeMeldingen(auteur)
  await makeOordelen()
  await makeReacties(auteur)
  await makeConsortium()
  await makeReeks(scholingId, auteur)
  await makeSamenwerking()
  await db.praktijkverhaal.update({
    where: { id: verhaalId },
    data: { toelichtingen: [{ soort: 'NAAM', vondst: 'GEHEIM-TOELICHTING', uitleg: 'GEHEIM-TOELICHTING' }] },
  })
}

/** What makers say to each other about open items, and that somebody is at work on them now. */
async function makeSamenwerking(): Promise<void> {
  const { publicatie, aanwezigheid } = database()
  const { id: gebruikerId } = await aGebruiker({ naam: 'GEHEIM-AANWEZIG', rollen: ['REDACTIE'] })
  for (const ref of ['verhaal/vooriedereen-verhaal', 'dossier/vooriedereen-dossier']) {
    const { id } = await publicatie.findUniqueOrThrow({ where: { ref } })
    const vraag = await aOpmerking({ id, ref }, gebruikerId, {
      tekst: 'GEHEIM-BLOK',
      fragment: 'GEHEIM-BLOK',
    })
    const antwoord = { publicatieId: id, onderId: vraag.id, auteurId: gebruikerId, tekst: 'GEHEIM-BLOK' }
    await database().opmerking.create({ data: antwoord })
    const nu = new Date()
    const plek = 'praktijkverhaal:nieuw'
    await aanwezigheid.upsert({
      where: { gebruikerId_plek: { gebruikerId, plek } },
      create: { gebruikerId, plek, publicatieId: id, sinds: nu, gezienOp: nu },
      update: { publicatieId: id },
    })
  }
}

/** What a reader reported: about a story, a dossier and a number that readers are warned about. */
async function makeMeldingen({ id: gebruikerId }: GebruikerActor): Promise<void> {
  const db = database()
  const over = await db.publicatie.findMany({
    where: {
      ref: {
        in: ['verhaal/vooriedereen-verhaal', 'dossier/vooriedereen-dossier', 'consultatie/vooriedereen-lijn'],
      },
    },
    select: { id: true, soort: true },
  })
  const tekst = 'GEHEIM-MELDING'
  await db.melding.createMany({
    data: over.map(({ id: publicatieId, soort }) =>
      soort === 'CONSULTATIELIJN'
        ? { gebruikerId, publicatieId, tekst, soort: 'NUMMER_KLOPT_NIET', nummer: '010 123 45 67' }
        : { gebruikerId, publicatieId, tekst, soort: 'INHOUD_KLOPT_NIET' },
    ),
  })
  const [beantwoord] = over
  await db.melding.create({
    data: {
      gebruikerId,
      publicatieId: beantwoord?.id ?? null,
      tekst,
      soort: 'VRAAG',
      status: 'GEBLEVEN',
      antwoord: tekst,
      afgehandeldDoorId: gebruikerId,
      afgehandeldOp: new Date(),
    },
  })
}
