import type { ReactNode } from 'react'

/** A page of plain text: parts under each other, as wide as reads well. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="flex max-w-measure flex-col gap-8">{children}</div>
}

/** One part of such a page, under its own heading. */
export function ProsePart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 [&_ul]:flex [&_ul]:list-disc [&_ul]:flex-col [&_ul]:gap-2 [&_ul]:pl-6">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
