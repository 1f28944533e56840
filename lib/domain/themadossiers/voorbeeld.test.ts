import { describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { saveKlad } from '../publicatie/save-klad'
import { plattetekst } from '../teksten/plattetekst'
import { findSlugVanTekst, findThemadossier, findVoorbeeld } from './queries'
import { updateKenniskaart } from './update-kenniskaart'
import { updateOnderdeel } from './update-onderdeel'

async function metVoorstel() {
  const zorgt = await hospicemedewerker({ naam: 'Zoë' })
  const dossier = await aThemadossier({ dossier: { verantwoordelijkeId: zorgt.id } })
  const bron = await aBron({ publicatie: { status: 'GEPUBLICEERD' } })
  const [deel] = dossier.onderdelen
  const { slug: bronSlug } = bron.publicatie
  const inhoud = tekst('Zo wordt het.', bronSlug)
  await updateOnderdeel(zorgt, { id: deel?.id ?? '', versie: 1, titel: 'Nieuw', inhoud })
  const voorstel = await database().versie.findFirstOrThrow({ where: { aard: 'VOORSTEL' } })
  return { zorgt, dossier, slug: dossier.publicatie.slug, deel, bronSlug, voorstel }
}
type Pagina = NonNullable<Awaited<ReturnType<typeof findThemadossier>>>
const deelVan = ({ onderdelen }: Pagina, soort: string | undefined) => {
  const gevonden = onderdelen.find((deel) => deel.soort === soort)?.tekst
  return gevonden ? plattetekst(gevonden.doc) : ''
}

describe('zo wordt de pagina', () => {
  test('een wachtend voorstel staat in de pagina, met zijn nieuwe bron; lezers zien het niet', async () => {
    const { zorgt, slug, deel, bronSlug, voorstel } = await metVoorstel()
    for (const actor of [zorgt, await redactie()]) {
      const voorbeeld = await findVoorbeeld(actor, { slug, versie: voorstel.id })
      expect(voorbeeld).toMatchObject({ aard: 'VOORSTEL', door: 'Zoë', kaart: null })
      if (!voorbeeld) continue
      expect(deelVan(voorbeeld.dossier, deel?.soort)).toBe('Zo wordt het.')
      expect(voorbeeld.dossier.bronnen.inTekst.map((bron) => bron.slug)).toEqual([bronSlug])
    }
    const nu = await findThemadossier(zorgt, { slug })
    expect(nu && deelVan(nu, deel?.soort)).not.toBe('Zo wordt het.')
  })

  test('een voorstel voor de kenniskaart wordt als kenniskaart getoond', async () => {
    const { zorgt, dossier, slug } = await metVoorstel()
    const { id = '' } = dossier.kenniskaart ?? {}
    await updateKenniskaart(zorgt, { id, versie: 1, titel: 'Op de muur', inhoud: tekst('Hang dit op.') })
    const { id: versie } = await database().versie.findFirstOrThrow({
      where: { aard: 'VOORSTEL', item: { startsWith: 'kenniskaart/' } },
    })
    const { kaart } = (await findVoorbeeld(zorgt, { slug, versie })) ?? {}
    expect(kaart?.titel).toBe('Op de muur')
    expect(kaart?.tekst && plattetekst(kaart.tekst.doc)).toBe('Hang dit op.')
  })

  test('de eigen klad staat in de pagina, die van een ander niet', async () => {
    const { zorgt, dossier, slug, deel } = await metVoorstel()
    const sleutel = (deel?.ref ?? '').replace('/', ':')
    const velden = { titel: ['Klad'], inhoud: [JSON.stringify(tekst('Half af.'))], versie: ['1'] }
    await saveKlad(zorgt, { sleutel, inhoud: JSON.stringify(velden) })
    const klad = deel?.soort
    const voorbeeld = await findVoorbeeld(zorgt, { slug, klad })
    expect(voorbeeld && deelVan(voorbeeld.dossier, klad)).toBe('Half af.')
    expect(await findVoorbeeld(await redactie(), { slug: dossier.publicatie.slug, klad })).toBeNull()
  })

  test('een klad waarin iets vreemds staat valt niet om en laat niets vreemds zien', async () => {
    const { zorgt, slug, deel } = await metVoorstel()
    const sleutel = (deel?.ref ?? '').replace('/', ':')
    for (const inhoud of ['{"type":"doc","content":[{"type":"script"}]}', '{', '', '{"type":"doc"}']) {
      await saveKlad(zorgt, { sleutel, inhoud: JSON.stringify({ inhoud: [inhoud] }) })
      const voorbeeld = await findVoorbeeld(zorgt, { slug, klad: deel?.soort })
      expect(JSON.stringify(voorbeeld)).not.toContain('script')
    }
  })

  test('bestaat niet voor een lezer, en niet met de tekst van een ander dossier', async () => {
    const { zorgt, slug, deel, voorstel } = await metVoorstel()
    const lezer = await hospicemedewerker()
    expect(await findVoorbeeld(lezer, { slug, versie: voorstel.id })).toBeNull()
    expect(await findSlugVanTekst(lezer, { item: deel?.ref ?? '' })).toBeNull()
    expect(await findSlugVanTekst(zorgt, { item: deel?.ref ?? '' })).toBe(slug)
    const ander = await aThemadossier({ dossier: { verantwoordelijkeId: zorgt.id } })
    expect(await findVoorbeeld(zorgt, { slug: ander.publicatie.slug, versie: voorstel.id })).toBeNull()
  })
})
