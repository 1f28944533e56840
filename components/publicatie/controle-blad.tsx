import type { Route } from 'next'
import type { ReactNode } from 'react'
import { HoofdzaakEerst } from '@/components/redactie/hoofdzaak-eerst'
import { Icon } from '@/components/ui/icon'
import { Stack } from '@/components/ui/stack'
import type { FormAction } from '@/lib/web/form-action'
import { ControleForm } from './controle-form'
import { ControleGelukt } from './controle-gelukt'
import { Veranderlijst } from './veranderlijst'

type Props<Result> = {
  blad: Parameters<typeof Veranderlijst>[0] & {
    id: string
    gemaaktOp: Date
    isVoorbij: boolean
    volgendeControleOp: string | null
  }
  /** as the address says: 'klopt-nog' or 'ander' after an answer */
  gelukt: string | undefined
  action: FormAction<Result>
  terug: { label: string; href: Route }
  /** what stands there now, above what changed */
  children?: ReactNode
}

/** A controle on one page: what changed, and the three answers beside it; after an answer, what it did. */
export function ControleBlad<Result>({ blad, gelukt, action, terug, children }: Props<Result>) {
  const uitkomst = uitkomstVan(gelukt, blad)
  if (uitkomst)
    return <ControleGelukt uitkomst={uitkomst} volgendeControleOp={blad.volgendeControleOp} terug={terug} />
  return (
    <HoofdzaakEerst
      ernaast={
        <section aria-labelledby="antwoord">
          <Stack>
            <h2 id="antwoord">Jouw antwoord</h2>
            <ControleForm id={blad.id} gezienTot={blad.gemaaktOp.toISOString()} action={action} />
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
      <Stack gap="large">
        {children}
        <Veranderlijst {...blad} />
      </Stack>
    </HoofdzaakEerst>
  )
}

// An address that was kept or made up says nothing that is not so.
function uitkomstVan(
  gevraagd: string | undefined,
  { isVoorbij, ander }: Pick<Props<unknown>['blad'], 'isVoorbij' | 'ander'>,
) {
  if (gevraagd === 'ander' && ander) return gevraagd
  return gevraagd === 'klopt-nog' && !isVoorbij && !ander ? gevraagd : null
}
