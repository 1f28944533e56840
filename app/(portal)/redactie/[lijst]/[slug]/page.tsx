import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { Bewerkkader } from '@/components/redactie/bewerkkader'
import { WijzigFormulier } from '@/components/redactie/formulier'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { Lijstacties } from '../../lijstacties'
import { keuzelijst } from '../lijsten'
import { actief } from '../velden'

export const metadata: Metadata = { title: 'Bewerken' }

export default async function KeuzelijstBewerkenPage({
  params,
  searchParams,
}: PageProps<'/redactie/[lijst]/[slug]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ lijst: deel, slug }, query] = await Promise.all([params, searchParams])
  const lijst = keuzelijst(deel) ?? notFound()
  const { id, ref, versie, naam, waarden } = (await lijst.vind(actor, slug)) ?? notFound()
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: lijst.titel, href: paths.redactieDeel(deel) },
        ]}
        title={naam}
      />
      <Bewerkkader
        bewaard={query['bewaard'] === 'ja'}
        paneel={
          <Stack className="items-start">
            {lijst.soort === 'DOELGROEP' && waarden['actief'] === true && (
              <TextLink href={paths.themadossierNieuw(slug)}>Themadossier van deze doelgroep</TextLink>
            )}
            <TextLink href={paths.redactieVersies(ref)}>Bekijk eerdere versies</TextLink>
            <Lijstacties soort={lijst.soort} rij={{ id, slug, versie, actief: waarden['actief'] === true }} />
          </Stack>
        }
      >
        <WijzigFormulier
          actie={lijst.wijzig}
          velden={[...lijst.velden, actief]}
          waarden={waarden}
          id={id}
          versie={versie}
        />
      </Bewerkkader>
    </>
  )
}
