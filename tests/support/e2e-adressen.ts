import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createPraktijkverhaal } from '@/lib/domain/praktijkverhalen/create-praktijkverhaal'
import type { GebruikerActor, Rol } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { paths } from '@/lib/web/paths'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { AGENDA, agendaVanOrganisator } from './e2e-agenda'
import { agendabronAdressen } from './e2e-agendabron'
import { bijlageAdressen } from './e2e-bijlage'
import { consortiumAdressen } from './e2e-consortium'
import { eenZoekgat, vertrokken } from './e2e-gegevens'
import { eenMelding } from './e2e-melding'
import { eenKladvoorbeeld, eenVoorbeeld, metOpmerkingen } from './e2e-opmerking'
import { eenReflectie } from './e2e-reflectie'
import { eenWeblink } from './e2e-weblink'
import { tekst } from './factories/themadossier'

export type Lezer = Rol | 'BEZOEKER' | 'VERANTWOORDELIJKE'
type Wie = readonly Lezer[]
/** `route`: the folder of the page below app; `pad`: an address of it */
export type Adres = { route: string; pad: string }

const REDACTIE: Wie = ['REDACTIE']
const BEHEER: Wie = ['BEHEER']
const ALLEEN_BEZOEKER: Wie = ['BEZOEKER']
const LEDEN: Wie = ['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER']
const IEDEREEN: Wie = ['BEZOEKER', ...LEDEN]

export type Regel = [route: string, wie: Wie, pad?: string]

/** Every page with an address of it and who may open it. The test that uses this also checks that none is missing. */
export async function adressenVoor(lezer: Lezer, actor: GebruikerActor | null): Promise<Adres[]> {
  const regels = [...VAST, ...(await uitDeInhoud()), ...(await vanZichzelf(lezer, actor))]
  return regels
    .filter(([, wie]) => wie.includes(lezer))
    .map(([route, , pad = route.replaceAll(/\/\([a-z]+\)/g, '') || '/']) => ({ route, pad }))
}

/** The folders below app that have a page, as `route` names them: '/(portal)/themadossiers/[slug]'. */
export function paginas(): string[] {
  const app = join(import.meta.dirname, '..', '..', 'app')
  return (
    readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((pad) => /(?:^|\/)page\.tsx$/.test(pad))
      .map((pad) => `/${pad.replace(/\/?page\.tsx$/, '')}`)
      // The floor of the measurements does not exist in a portal that is not measured.
      .filter((route) => !route.startsWith('/(meting)'))
      .sort()
  )
}

const ONBEKENDE_LINK = '/aanmelden/uitnodiging?token=een-link-die-niemand-kent'
const VAST: Regel[] = [
  ['/(public)/aanmelden', ALLEEN_BEZOEKER],
  ['/(public)/aanmelden/wachtwoord', ALLEEN_BEZOEKER],
  ['/(public)/aanmelden/uitnodiging', ALLEEN_BEZOEKER, ONBEKENDE_LINK],
  ['/(public)/privacy', IEDEREEN],
  ['/(public)/toegankelijkheid', IEDEREEN],
  ['/(portal)', LEDEN],
  ['/(portal)/themadossiers', IEDEREEN],
  ['/(portal)/doelgroepen', LEDEN],
  ...AGENDA,
  ['/(portal)/praktijkverhalen', IEDEREEN],
  ['/(portal)/praktijkverhalen/nieuw', ['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE']],
  ['/(portal)/praktijkverhalen/regioklok', ['NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER']],
  ['/(portal)/consultatielijnen', LEDEN],
  ['/(portal)/kennisagenda', IEDEREEN],
  ['/(portal)/nieuws', IEDEREEN],
  ['/(portal)/nieuws/nieuw', REDACTIE],
  ['/(portal)/begrippen', IEDEREEN],
  ['/(portal)/netwerken', LEDEN],
  ['/(portal)/zoeken', LEDEN, '/zoeken?q=onrust'],
  ['/(portal)/zoeken', LEDEN, '/zoeken?q=qqxqq'],
  ['/(portal)/zoeken', LEDEN, '/zoeken?q=wie+bel+ik+bij+dementie'],
  ['/(portal)/zoeken/vraag', LEDEN, '/zoeken/vraag?vraag=jeuk+in+de+nacht'],
  ['/(portal)/bekijken', ['NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER']],
  ['/(portal)/mijn', LEDEN],
  ['/(portal)/meldingen', LEDEN],
  ['/(portal)/meldingen/nieuw', LEDEN, '/meldingen/nieuw?over=themadossier&slug=dementie&deel=informatie'],
  ['/(portal)/meldingen/nieuw', LEDEN, '/meldingen/nieuw?over=consultatielijn'],
  ['/(portal)/redactie/meldingen', REDACTIE],
  ['/(portal)/redactie/meldingen', REDACTIE, '/redactie/meldingen?stand=AFGEHANDELD'],
  ['/(portal)/mijn/bevestigen', LEDEN],
  ['/(portal)/themadossiers/nieuw', REDACTIE],
  ['/(portal)/redactie', REDACTIE],
  ['/(portal)/redactie/versies', REDACTIE, '/redactie/versies?item=dossier/psychiatrie'],
  ...['begrippen', 'bronnen', 'kennisvragen', 'consultatielijnen'].flatMap((deel): Regel[] => [
    [`/(portal)/redactie/${deel}`, REDACTIE],
    [`/(portal)/redactie/${deel}/nieuw`, REDACTIE],
  ]),
  ['/(portal)/redactie/stukken', REDACTIE, '/redactie/stukken?sorteer=-gewijzigd'],
  ['/(portal)/redactie/zoekgaten', REDACTIE],
  ['/(portal)/redactie/links', REDACTIE],
  ['/(portal)/redactie/organisaties', ['REDACTIE', 'BEHEER']],
  ['/(portal)/redactie/organisaties/nieuw', ['REDACTIE', 'BEHEER']],
  ['/(portal)/redactie/[lijst]', REDACTIE, '/redactie/synoniemen'],
  ['/(portal)/redactie/[lijst]/nieuw', REDACTIE, '/redactie/doelgroepen/nieuw'],
  ['/(portal)/redactie/[lijst]/[slug]', REDACTIE, '/redactie/doelgroepen/psychiatrie'],
  [
    '/(portal)/redactie/[lijst]/[slug]/samenvoegen',
    REDACTIE,
    '/redactie/doelgroepen/psychiatrie/samenvoegen',
  ],
  ['/(portal)/beheer', BEHEER],
  ['/(portal)/beheer/achtergrondwerk', BEHEER],
  ['/(portal)/beheer/gebruikers', BEHEER],
  ['/(portal)/beheer/gebruikers/nieuw', BEHEER],
  ['/(portal)/beheer/logboek', BEHEER],
  ['/(portal)/beheer/mail', BEHEER],
  ['/(portal)/beheer/netwerken', BEHEER],
  ['/(portal)/beheer/netwerken/nieuw', BEHEER],
]

async function slugVan(soort: PublicatieSoort, refs: string): Promise<string> {
  const { slug } = await database().publicatie.findFirstOrThrow({
    where: { soort, status: 'GEPUBLICEERD', ref: { startsWith: refs } },
    orderBy: { createdAt: 'asc' },
    select: { slug: true },
  })
  return slug
}

async function uitDeInhoud(): Promise<Regel[]> {
  const [scholing, verhaal, nieuws, bron, begrip, vraag, lijn] = await Promise.all([
    slugVan('SCHOLING', 'scholing/'),
    slugVan('PRAKTIJKVERHAAL', 'verhaal/'),
    slugVan('NIEUWSBERICHT', 'nieuws/'),
    slugVan('BRON', 'bron/'),
    slugVan('BEGRIP', 'begrip/'),
    slugVan('KENNISVRAAG', 'kennisvraag/'),
    slugVan('CONSULTATIELIJN', 'consultatie/'),
  ])
  const db = database()
  const organisatie = await db.organisatie.findFirstOrThrow({ orderBy: { ref: 'asc' } })
  const netwerk = await db.netwerk.findUniqueOrThrow({ where: { slug: 'zeeland' } })
  const stuk = await db.publicatie.findUniqueOrThrow({ where: { ref: 'dossier/dementie' } })
  const [zoekgat, melding, weblink] = await Promise.all([eenZoekgat(), eenMelding(), eenWeblink()])
  const gebruiker = await db.gebruiker.findFirstOrThrow({
    where: { isDemo: true },
    orderBy: { email: 'asc' },
  })
  const { verantwoordelijkeId: houder } = await db.themadossier.findFirstOrThrow({
    where: { verantwoordelijkeId: { not: null } },
    orderBy: { id: 'asc' },
  })
  const dossier = '/(portal)/themadossiers/[slug]'
  return [
    [dossier, LEDEN, '/themadossiers/dementie'],
    [`${dossier}/kenniskaart`, LEDEN, '/themadossiers/dementie/kenniskaart'],
    [`${dossier}/bewerken`, REDACTIE, '/themadossiers/dementie/bewerken'],
    [`${dossier}/bewerken/[deel]`, REDACTIE, '/themadossiers/dementie/bewerken/informatie'],
    [`${dossier}/bewerken/afspraken`, REDACTIE, '/themadossiers/dementie/bewerken/afspraken'],
    [`${dossier}/voorbeeld`, REDACTIE, await eenVoorbeeld()],
    [`${dossier}/controle`, REDACTIE, '/themadossiers/dementie/controle'],
    [`${dossier}/controle`, REDACTIE, '/themadossiers/dementie/controle?gelukt=klopt-nog'],
    ...(await bijlageAdressen(stuk.id)).map(([route, pad]): Regel => [route, REDACTIE, pad]),
    ...(await consortiumAdressen()),
    ['/(portal)/opmerkingen/[id]', REDACTIE, await metOpmerkingen()],
    ['/(portal)/scholingsagenda/[slug]', LEDEN, `/scholingsagenda/${scholing}`],
    ['/(portal)/praktijkverhalen/[slug]', LEDEN, `/praktijkverhalen/${verhaal}`],
    ['/(portal)/nieuws/[slug]', LEDEN, `/nieuws/${nieuws}`],
    ['/(portal)/nieuws/[slug]/bewerken', REDACTIE, `/nieuws/${nieuws}/bewerken`],
    ['/(portal)/voorbeeld/[soort]/[id]', REDACTIE, await eenKladvoorbeeld()],
    ['/(portal)/netwerken/[slug]', LEDEN, `/netwerken/${netwerk.slug}`],
    ['/(portal)/redactie/stoppen/[id]', REDACTIE, `/redactie/stoppen/${stuk.id}`],
    ['/(portal)/redactie/zichtbaarheid', REDACTIE, `/redactie/zichtbaarheid?id=${stuk.id}&naar=OPENBAAR`],
    ['/(portal)/redactie/bronnen/[slug]', REDACTIE, `/redactie/bronnen/${bron}`],
    ['/(portal)/redactie/begrippen/[slug]', REDACTIE, `/redactie/begrippen/${begrip}`],
    ['/(portal)/redactie/begrippen/[slug]/samenvoegen', REDACTIE, paths.begripSamenvoegen(begrip)],
    ['/(portal)/redactie/kennisvragen/[slug]', REDACTIE, `/redactie/kennisvragen/${vraag}`],
    ...vanLijn(lijn),
    ...(await agendabronAdressen()),
    ['/(portal)/redactie/organisaties/[id]', REDACTIE, `/redactie/organisaties/${organisatie.id}`],
    ['/(portal)/redactie/zoekgaten/[id]', REDACTIE, `/redactie/zoekgaten/${zoekgat}`],
    ['/(portal)/meldingen/[id]', REDACTIE, `/meldingen/${melding}`],
    [
      '/(portal)/redactie/organisaties/[id]/samenvoegen',
      REDACTIE,
      `/redactie/organisaties/${organisatie.id}/samenvoegen`,
    ],
    ['/(portal)/beheer/netwerken/[id]/samenvoegen', BEHEER, `/beheer/netwerken/${netwerk.id}/samenvoegen`],
    ['/(portal)/redactie/links/[id]', REDACTIE, `/redactie/links/${weblink}`],
    ['/(portal)/beheer/netwerken/[id]', BEHEER, `/beheer/netwerken/${netwerk.id}`],
    ['/(portal)/beheer/gebruikers/[id]', BEHEER, `/beheer/gebruikers/${gebruiker.id}`],
    ['/(portal)/beheer/gebruikers/[id]/overdracht', BEHEER, `/beheer/gebruikers/${houder}/overdracht`],
    ['/(portal)/beheer/gebruikers/[id]/wissen', BEHEER, `/beheer/gebruikers/${await vertrokken()}/wissen`],
  ]
}

const vanLijn = (slug: string): Regel[] => [
  ['/(portal)/consultatielijnen/[slug]/controle', REDACTIE, `/consultatielijnen/${slug}/controle`],
  ['/(portal)/consultatielijnen/[slug]/bewerken', REDACTIE, `/consultatielijnen/${slug}/bewerken`],
  ['/(portal)/redactie/consultatielijnen/[slug]', REDACTIE, `/redactie/consultatielijnen/${slug}`],
  [
    '/(portal)/redactie/consultatielijnen/[slug]/afspraken',
    REDACTIE,
    `/redactie/consultatielijnen/${slug}/afspraken`,
  ],
]

/** Pages that only exist for who made something, or keeps a dossier. */
async function vanZichzelf(lezer: Lezer, actor: GebruikerActor | null): Promise<Regel[]> {
  if (lezer === 'VERANTWOORDELIJKE') {
    const dossier = '/(portal)/themadossiers/[slug]'
    const wie: Wie = ['VERANTWOORDELIJKE']
    const kaart = '/themadossiers/psychiatrie/bewerken/kenniskaart'
    return [
      [dossier, wie, '/themadossiers/psychiatrie'],
      [`${dossier}/bewerken`, wie, '/themadossiers/psychiatrie/bewerken'],
      [`${dossier}/bewerken/[deel]`, wie, kaart],
      [`${dossier}/bewerken/[deel]/importeren`, wie, `${kaart}/importeren`],
      [`${dossier}/controle`, wie, '/themadossiers/psychiatrie/controle'],
    ]
  }
  if (lezer !== 'NETWERKCOORDINATOR' || !actor) return []
  const wie: Wie = ['NETWERKCOORDINATOR']
  const [verhaal, scholing] = await Promise.all([eigenVerhaal(actor), scholingVan(actor.netwerkId)])
  return [
    ['/(portal)/mijn/reflecties/[id]', wie, await eenReflectie(actor.id)],
    ['/(portal)/praktijkverhalen/[slug]', wie, `/praktijkverhalen/${verhaal}`],
    ['/(portal)/praktijkverhalen/[slug]/bewerken', wie, `/praktijkverhalen/${verhaal}/bewerken`],
    ...(await agendaVanOrganisator(scholing, actor.id)),
  ]
}

async function eigenVerhaal(actor: GebruikerActor): Promise<string> {
  const { slug } = await createPraktijkverhaal(actor, {
    titel: 'De deur stond open',
    samenvatting: 'Over onrust in de nacht.',
    soort: 'DILEMMA',
    setting: 'HOSPICE',
    doelgroepIds: [],
    disciplineIds: [],
    casus: tekst('Mevrouw A. was onrustig. Haar zoon belde op 06-12345678.'),
    aanpak: tekst('We bleven zitten.'),
  })
  return slug
}

async function scholingVan(netwerkId: string | null): Promise<string> {
  const { slug } = await database().publicatie.findFirstOrThrow({
    where: { soort: 'SCHOLING', status: 'GEPUBLICEERD', netwerkId, ref: { startsWith: 'scholing/' } },
    orderBy: { createdAt: 'asc' },
    select: { slug: true },
  })
  return slug
}
