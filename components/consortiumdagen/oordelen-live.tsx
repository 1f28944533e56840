'use client'

import { useEffect, useState } from 'react'
import type { NetwerkOordeel } from '@/components/oordelen/oordeel-lijst'
import { OORDEEL_LABELS } from '@/lib/domain/oordelen/labels'
import { paths } from '@/lib/web/paths'
import { useHuidigeDia } from './standsturing'
import { volgOordelen } from './volg-oordelen'

type Props = { nummer: number; verhaalId: string; netwerken: readonly NetwerkOordeel[] }

const KEUZES = ['DOEN_WE_AL', 'WILLEN_WE', 'PAST_NIET'] as const
const opsomming = new Intl.ListFormat('nl', { type: 'conjunction' })
// With more in one column only the names fit on a screen.
const MET_REDEN = 4

/** What each netwerk says of a story: as it was when the stand was opened, and live while this screen is shown. */
export function OordelenLive({ nummer, verhaalId, netwerken: begin }: Props) {
  const [netwerken, setNetwerken] = useState(begin)
  const isHier = useHuidigeDia() === nummer
  useEffect(() => {
    return isHier ? volgOordelen(paths.verhaaloordelen(verhaalId), setNetwerken) : undefined
  }, [isHier, verhaalId])
  const perKeuze = KEUZES.map((keuze) => ({
    keuze,
    van: netwerken.filter(({ oordeel }) => oordeel?.keuze === keuze),
  }))
  const stil = netwerken.filter(({ oordeel }) => oordeel === null).map(({ korteNaam }) => korteNaam)
  const metReden = perKeuze.every(({ van }) => van.length <= MET_REDEN)
  return (
    <div className="stand-oordelen">
      <div className="stand-kolommen">
        {perKeuze.map(({ keuze, van }) => (
          <section
            key={keuze}
            aria-label={OORDEEL_LABELS[keuze]}
            className={`stand-keuze stand-${keuze.toLowerCase()}`}
          >
            <h3>
              {OORDEEL_LABELS[keuze]} ({van.length})
            </h3>
            <ul>
              {van.map(({ slug, korteNaam, oordeel }) => (
                <li key={slug}>
                  {korteNaam}
                  {metReden && oordeel && <span className="stand-reden">{oordeel.reden}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {stil.length > 0 && <p className="stand-klein">Nog geen oordeel van {opsomming.format(stil)}.</p>}
      <p className="stand-klein print:hidden">
        Coördinatoren: geef jullie oordeel op je eigen telefoon, onder het verhaal.
      </p>
    </div>
  )
}
