import type { ReactNode } from 'react'

/** What one came for, with the rest beside it on a desktop and after it on a phone. */
export function HoofdzaakEerst({ ernaast, children }: { ernaast: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 items-start gap-10 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-12">
      <div className="min-w-0">{children}</div>
      <div className="min-w-0">{ernaast}</div>
    </div>
  )
}
