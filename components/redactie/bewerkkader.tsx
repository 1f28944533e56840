import type { ReactNode } from 'react'
import { StatusMessage } from '@/components/ui/status-message'
import { HoofdzaakEerst } from './hoofdzaak-eerst'

type Props = {
  /** True right after a save, when the page was opened anew. */
  bewaard: boolean
  /** Status, readers, address, versies. */
  paneel: ReactNode
  children: ReactNode
}

/** An editing page: the form, with what one can do besides at its side, and the good news after a save above it. */
export function Bewerkkader({ bewaard, paneel, children }: Props) {
  return (
    <>
      <div className="mb-6">
        <StatusMessage>{bewaard && 'Opgeslagen.'}</StatusMessage>
      </div>
      <HoofdzaakEerst ernaast={paneel}>{children}</HoofdzaakEerst>
    </>
  )
}
