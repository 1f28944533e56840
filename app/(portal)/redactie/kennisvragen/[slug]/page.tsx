import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { Publicatiepaneel } from '@/components/publicatie/publicatiepaneel'
import { Bewerkkader } from '@/components/redactie/bewerkkader'
import { WijzigFormulier } from '@/components/redactie/formulier'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { findKennisvraag } from '@/lib/domain/kennisvragen/queries'
import { magOvergangen } from '@/lib/domain/publicatie/mag-overgangen'
import { findBySlugOud } from '@/lib/domain/publicatie/queries'
import type { Actor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import {
  archivePublicatieAction,
  changeSlugAction,
  restorePublicatieAction,
  sendBackPublicatieAction,
  setZichtbaarheidAction,
  withdrawPublicatieAction,
} from '../../actions'
import { publishKennisvraagAction, updateKennisvraagAction } from '../actions'
import { kennisvraagVelden } from '../velden'

export const metadata: Metadata = { title: 'Kennisvraag bewerken' }

export default async function KennisvraagBewerkenPage({
  params,
  searchParams,
}: PageProps<'/redactie/kennisvragen/[slug]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const [kennisvraag, doelgroepen] = await Promise.all([
    findKennisvraag(actor, { slug }),
    listDoelgroepen(actor, {}),
  ])
  if (!kennisvraag) return naarHuidigAdres(actor, slug)
  const publicatie = { ...kennisvraag, soort: 'KENNISVRAAG', netwerkId: null } as const
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Kennisvragen', href: paths.redactieDeel('kennisvragen') },
        ]}
        title={kennisvraag.titel}
      />
      <Bewerkkader
        bewaard={query['bewaard'] === 'ja'}
        paneel={
          <Publicatiepaneel
            id={kennisvraag.id}
            item={kennisvraag.ref}
            slug={kennisvraag.slug}
            status={kennisvraag.status}
            zichtbaarheid={kennisvraag.zichtbaarheid}
            mag={magOvergangen(actor, publicatie)}
            acties={{
              publish: publishKennisvraagAction,
              sendBack: sendBackPublicatieAction,
              withdraw: withdrawPublicatieAction,
              archive: archivePublicatieAction,
              restore: restorePublicatieAction,
            }}
            zichtbaarheidActie={setZichtbaarheidAction}
            adresActie={changeSlugAction}
          />
        }
      >
        <WijzigFormulier
          key={kennisvraag.versie}
          actie={updateKennisvraagAction}
          velden={kennisvraagVelden(doelgroepen)}
          waarden={{ ...kennisvraag, vraag: kennisvraag.titel }}
          id={kennisvraag.id}
          versie={kennisvraag.versie}
        />
      </Bewerkkader>
    </>
  )
}

async function naarHuidigAdres(actor: Actor, oud: string): Promise<never> {
  const slug = await findBySlugOud(actor, { soort: 'KENNISVRAAG', slug: oud })
  return slug ? permanentRedirect(paths.redactieDeel('kennisvragen', slug)) : notFound()
}
