import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { Publicatiepaneel } from '@/components/publicatie/publicatiepaneel'
import { Bewerkkader } from '@/components/redactie/bewerkkader'
import { WijzigFormulier } from '@/components/redactie/formulier'
import { findBron } from '@/lib/domain/bronnen/queries'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { magOvergangen } from '@/lib/domain/publicatie/mag-overgangen'
import { findBySlugOud } from '@/lib/domain/publicatie/queries'
import type { Actor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import {
  archivePublicatieAction,
  restorePublicatieAction,
  sendBackPublicatieAction,
  setZichtbaarheidAction,
  withdrawPublicatieAction,
} from '../../actions'
import { publishBronAction, updateBronAction } from '../actions'
import { bronVelden } from '../velden'

export const metadata: Metadata = { title: 'Bron bewerken' }

export default async function BronBewerkenPage({
  params,
  searchParams,
}: PageProps<'/redactie/bronnen/[slug]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const [bron, doelgroepen] = await Promise.all([findBron(actor, { slug }), listDoelgroepen(actor, {})])
  if (!bron) return naarHuidigAdres(actor, slug)
  const publicatie = { ...bron, soort: 'BRON', netwerkId: null } as const
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Bronnen', href: paths.redactieDeel('bronnen') },
        ]}
        title={bron.titel}
      />
      <Bewerkkader
        bewaard={query['bewaard'] === 'ja'}
        paneel={
          <Publicatiepaneel
            id={bron.id}
            item={bron.ref}
            slug={bron.slug}
            status={bron.status}
            zichtbaarheid={bron.zichtbaarheid}
            mag={magOvergangen(actor, publicatie)}
            acties={{
              publish: publishBronAction,
              sendBack: sendBackPublicatieAction,
              withdraw: withdrawPublicatieAction,
              archive: archivePublicatieAction,
              restore: restorePublicatieAction,
            }}
            zichtbaarheidActie={setZichtbaarheidAction}
          />
        }
      >
        <WijzigFormulier
          key={bron.versie}
          actie={updateBronAction}
          velden={bronVelden(doelgroepen)}
          waarden={{
            ...bron,
            laatstGecontroleerdOp: bron.laatstGecontroleerdOp?.toISOString().slice(0, 10) ?? '',
          }}
          id={bron.id}
          versie={bron.versie}
        />
      </Bewerkkader>
    </>
  )
}

async function naarHuidigAdres(actor: Actor, oud: string): Promise<never> {
  const slug = await findBySlugOud(actor, { soort: 'BRON', slug: oud })
  return slug ? permanentRedirect(paths.redactieDeel('bronnen', slug)) : notFound()
}
