import { Icon } from '@/components/ui/icon'
import { BLIK_WOORDEN } from '@/lib/domain/gebruikers/labels'
import type { FormAction } from '@/lib/web/form-action'
import type { Kijkrol } from '@/prisma/generated/client'
import { StopBlikForm } from './stop-blik-form'

export type BlikTonen = {
  als: Kijkrol
  /** korte naam */
  netwerk: string | null
  /** One item is shown as if it were published. */
  metVoorbeeld: boolean
}

type Props<Result> = BlikTonen & { stop: FormAction<Result> }

/** Says on every page that one looks as somebody else, and is the way back. */
export function BlikBanner<Result>({ als, netwerk, metVoorbeeld, stop }: Props<Result>) {
  return (
    <section
      aria-label="Bekijk als"
      className="border-b-2 border-action bg-action-tint text-ink print:hidden"
    >
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-2 lg:px-7">
        <p className="flex min-w-60 flex-1 items-start gap-2">
          <Icon name="eye" className="mt-[0.15em] shrink-0 text-action" />
          <span>
            Je bekijkt het portaal{' '}
            <strong>
              {BLIK_WOORDEN[als]}
              {netwerk && ` (${netwerk})`}
            </strong>
            .<span className="max-sm:hidden"> Je kunt lezen, maar niets veranderen.</span>
            {metVoorbeeld && ' Het stuk dat je koos, zie je zoals het na publicatie is.'}
          </span>
        </p>
        <StopBlikForm action={stop} />
      </div>
    </section>
  )
}
