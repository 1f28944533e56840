import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { Publicatiepaneel } from '@/components/publicatie/publicatiepaneel'
import { Bewerkkader } from '@/components/redactie/bewerkkader'
import { WijzigFormulier } from '@/components/redactie/formulier'
import { findBegrip } from '@/lib/domain/begrippen/queries'
import { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
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
import { publishBegripAction, updateBegripAction } from '../actions'
import { begripVelden } from '../velden'

export const metadata: Metadata = { title: 'Begrip bewerken' }

export default async function BegripBewerkenPage({
  params,
  searchParams,
}: PageProps<'/redactie/begrippen/[slug]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const [begrip, bronnen] = await Promise.all([
    findBegrip(actor, { slug }),
    listBronnenVoorVoetnoten(actor, {}),
  ])
  if (!begrip) return naarHuidigAdres(actor, slug)
  const publicatie = { ...begrip, soort: 'BEGRIP', netwerkId: null } as const
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Begrippen', href: paths.redactieDeel('begrippen') },
        ]}
        title={begrip.titel}
      />
      <Bewerkkader
        bewaard={query['bewaard'] === 'ja'}
        paneel={
          <Publicatiepaneel
            id={begrip.id}
            item={begrip.ref}
            slug={begrip.slug}
            status={begrip.status}
            zichtbaarheid={begrip.zichtbaarheid}
            mag={magOvergangen(actor, publicatie)}
            acties={{
              publish: publishBegripAction,
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
          key={begrip.versie}
          actie={updateBegripAction}
          velden={begripVelden(bronnen)}
          waarden={{ ...begrip, term: begrip.titel }}
          id={begrip.id}
          versie={begrip.versie}
        />
      </Bewerkkader>
    </>
  )
}

async function naarHuidigAdres(actor: Actor, oud: string): Promise<never> {
  const slug = await findBySlugOud(actor, { soort: 'BEGRIP', slug: oud })
  return slug ? permanentRedirect(paths.redactieDeel('begrippen', slug)) : notFound()
}
