import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { KenniskaartBlad } from '@/components/themadossiers/kenniskaart-blad'
import { alsVoetnoot } from '@/components/themadossiers/voetnoot-bron'
import { VoorbeeldMelding } from '@/components/themadossiers/voorbeeld-melding'
import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { dossierdeelVan } from '@/lib/domain/themadossiers/labels'
import { findThemadossierVoorBewerken, findVoorbeeld } from '@/lib/domain/themadossiers/queries'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { DossierBlad } from '../dossier-blad'

export const metadata: Metadata = { title: 'Zo wordt de pagina' }

type Props = PageProps<'/themadossiers/[slug]/voorbeeld'>

export default async function VoorbeeldPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const [{ slug }, adres] = await Promise.all([params, searchParams])
  const [versie, klad] = [firstValue(adres['versie']), firstValue(adres['klad'])]
  const voorbeeld = await nullWhenInvalid(
    findVoorbeeld(actor, versie ? { slug, versie } : { slug, klad: kladVan(klad) }),
  )
  // Nothing typed that was not saved: then the page is as it is.
  if (!voorbeeld && !versie && (await findThemadossierVoorBewerken(actor, { slug })))
    redirect(kladVan(klad) === 'KENNISKAART' ? paths.kenniskaart(slug) : paths.themadossier(slug))
  if (!voorbeeld) return notFoundFor(actor)
  const begrippen = await listBegrippenVoorUitleg(actor, {})
  const { dossier, kaart, ...bij } = voorbeeld
  return (
    <>
      <VoorbeeldMelding {...bij} id={dossier.id} slug={dossier.slug} deel={klad} />
      {kaart ? (
        <KenniskaartBlad
          titel={kaart.titel}
          doelgroep={dossier.doelgroep}
          tekst={kaart.tekst}
          bronnen={kaart.bronnen.map(alsVoetnoot)}
          begrippen={begrippen}
          datum={`Bijgewerkt op ${formatDate(kaart.bijgewerkt)}`}
        />
      ) : (
        <DossierBlad dossier={dossier} begrippen={begrippen} magMelden={false} />
      )}
    </>
  )
}

// Named as in the address of its form; without a name it is the dossier's own text.
const kladVan = (naam: string | undefined) => (naam ? (dossierdeelVan(naam) ?? undefined) : 'DOSSIER')
