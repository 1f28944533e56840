import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { Bewerkkader } from '@/components/redactie/bewerkkader'
import { WijzigFormulier } from '@/components/redactie/formulier'
import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { findGegevens } from '@/lib/domain/consultatielijnen/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { gegevensVelden } from '../../../redactie/consultatielijnen/velden'
import { Werkblad } from '../../../werkblad'
import { updateGegevensAction } from '../../actions'

export const metadata: Metadata = { title: 'Gegevens van een consultatielijn aanpassen' }

export default async function GegevensPage({
  params,
  searchParams,
}: PageProps<'/consultatielijnen/[slug]/bewerken'>) {
  const actor = await requireActor()
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const lijn = await findGegevens(actor, { slug })
  if (!lijn) return notFoundFor(actor)
  const isRedactie = actor.rollen.includes('REDACTIE')
  const bewaard = firstValue(query['bewaard']) === 'ja'
  return (
    <>
      <PageHead
        trail={[
          { label: 'Consultatielijnen', href: paths.consultatielijnen() },
          { label: lijn.titel, href: paths.consultatielijnen({}, lijn.slug) },
        ]}
        kind={lijn.titel}
        title="Gegevens aanpassen"
        lead={
          isRedactie
            ? 'Wat je opslaat, staat meteen op de pagina.'
            : 'Wat je opslaat, staat meteen op de pagina. De redactie leest het daarna na.'
        }
      />
      <Bewerkkader
        bewaard={bewaard}
        paneel={
          <Stack>
            {lijn.status === 'GEPUBLICEERD' && (
              <ButtonLink
                href={paths.consultatielijnControle(lijn.slug)}
                icon="shield-check"
                variant={bewaard ? 'primary' : 'secondary'}
              >
                {bewaard ? 'Klopt nu alles? Geef je antwoord' : 'Naar de controle'}
              </ButtonLink>
            )}
            {isRedactie && (
              <ButtonLink href={paths.redactieDeel('consultatielijnen', lijn.slug)} icon="pencil">
                Alle velden bewerken
              </ButtonLink>
            )}
          </Stack>
        }
      >
        <div className="mb-6">
          <Werkblad actor={actor} id={lijn.id} plek={`consultatielijn:${lijn.id}`} />
        </div>
        <WijzigFormulier
          actie={updateGegevensAction}
          velden={gegevensVelden}
          waarden={{ ...lijn, openingstijden: lijn.altijdBereikbaar ? 'ALTIJD' : '' }}
          id={lijn.id}
          versie={lijn.versie}
        />
      </Bewerkkader>
    </>
  )
}
