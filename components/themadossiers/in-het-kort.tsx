import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { type Tint, tintClass } from '@/components/ui/tint'

/** The answer first: the few lines that a reader in a hurry came for, on the tint of the doelgroep. */
export function InHetKort({ id, tint, children }: { id: string; tint: Tint; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={classNames('rounded-box p-4 md:p-6', tintClass(tint))}>
      <h2 id={id} tabIndex={-1} className="mb-3 scroll-mt-6">
        In het kort
      </h2>
      <div className="text-ink">{children}</div>
    </section>
  )
}
