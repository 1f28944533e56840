import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { HoofdzaakEerst } from '@/components/redactie/hoofdzaak-eerst'
import { ControleFeiten } from '@/components/themadossiers/controle-feiten'
import { ControleForm } from '@/components/themadossiers/controle-form'
import { ControleGelukt } from '@/components/themadossiers/controle-gelukt'
import { Veranderlijst } from '@/components/themadossiers/veranderlijst'
import { Icon } from '@/components/ui/icon'
import { Stack } from '@/components/ui/stack'
import { type Controleblad, findControleblad } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { confirmControleAction } from '../../actions'

export const metadata: Metadata = { title: 'Klopt dit dossier nog?' }

export default async function ControlePage({
  params,
  searchParams,
}: PageProps<'/themadossiers/[slug]/controle'>) {
  const actor = await requireActor()
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const blad = await findControleblad(actor, { slug })
  if (!blad) return notFoundFor(actor)
  const gelukt = geluktVan(firstValue(query['gelukt']), blad)
  return (
    <>
      <PageHead
        trail={[
          { label: 'Themadossiers', href: paths.themadossiers() },
          { label: blad.titel, href: paths.themadossier(blad.slug) },
        ]}
        kind={blad.titel}
        title="Klopt dit dossier nog?"
        meta={<ControleFeiten {...blad} />}
      />
      {gelukt ? (
        <ControleGelukt slug={blad.slug} uitkomst={gelukt} volgendeControleOp={blad.volgendeControleOp} />
      ) : (
        <HoofdzaakEerst
          ernaast={
            <section aria-labelledby="antwoord">
              <Stack>
                <h2 id="antwoord">Jouw antwoord</h2>
                <ControleForm
                  id={blad.id}
                  gezienTot={blad.gemaaktOp.toISOString()}
                  action={confirmControleAction}
                />
              </Stack>
            </section>
          }
        >
          <a
            href="#antwoord"
            className="mb-4 inline-flex min-h-11 items-center gap-2 text-action underline underline-offset-3 lg:hidden"
          >
            <Icon name="arrow-down" /> Geef meteen je antwoord
          </a>
          <Veranderlijst {...blad} />
        </HoofdzaakEerst>
      )}
    </>
  )
}

// An address that was kept or made up says nothing that is not so.
function geluktVan(gevraagd: string | undefined, { isVoorbij, ander }: Controleblad) {
  if (gevraagd === 'ander' && ander) return gevraagd
  return gevraagd === 'klopt-nog' && !isVoorbij && !ander ? gevraagd : null
}
