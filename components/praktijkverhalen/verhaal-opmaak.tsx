import type { ReactNode } from 'react'

/** A story with its facts beside it; on a phone and on paper the story comes first. */
export function VerhaalOpmaak({ feiten, children }: { feiten: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-12 print:block">
      <div className="min-w-0">{children}</div>
      <aside aria-label="Over dit verhaal" className="min-w-0 print:mt-6">
        {feiten}
      </aside>
    </div>
  )
}
