import { Alert } from '@/components/ui/alert'
import { Stack } from '@/components/ui/stack'
import { VONDST_LABELS } from '@/lib/domain/praktijkverhalen/labels'
import { type Vondst, VondstPlekken } from './vondst-plekken'

type Props = { vondsten: readonly Vondst[]; nabestaanden: string | null }

/** For who judges a story: what the privacy check found in it, how the author explained that, and the relatives. */
export function PrivacyOverzicht({ vondsten, nabestaanden }: Props) {
  return (
    <Stack>
      <Vondsten vondsten={vondsten} />
      {nabestaanden && (
        <Alert tone="info" title="Hoe aan de nabestaanden is gedacht" headingLevel={2}>
          <p>{nabestaanden}</p>
        </Alert>
      )}
    </Stack>
  )
}

function Vondsten({ vondsten }: Pick<Props, 'vondsten'>) {
  const open = vondsten.filter(({ uitleg }) => uitleg === null).length
  if (vondsten.length === 0) {
    return (
      <Alert tone="klopt" title="De privacycontrole vond niets">
        <p>Lees zelf ook mee: een computer herkent geen bijzondere situatie of plaats.</p>
      </Alert>
    )
  }
  const titel =
    open === 0 ? 'Alles wat de privacycontrole vond is uitgelegd' : `De privacycontrole: nog ${open} open`
  return (
    <Alert tone={open === 0 ? 'info' : 'bijna'} title={titel} headingLevel={2}>
      <ul className="flex flex-col gap-4">
        {vondsten.map(({ soort, vondst, uitleg, plekken }) => (
          <li key={`${soort}-${vondst}`} className="flex flex-col gap-1">
            <span>Dit lijkt {VONDST_LABELS[soort]}:</span>
            <VondstPlekken vondst={vondst} plekken={plekken} />
            <span>
              <span className="font-semibold">Uitleg:</span> {uitleg ?? 'nog geen'}
            </span>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
