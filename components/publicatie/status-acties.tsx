import { ButtonLink } from '@/components/ui/button'
import { Cluster, Stack } from '@/components/ui/stack'
import type { Mag } from '@/lib/domain/publicatie/mag-overgangen'
import type { Overgang } from '@/lib/domain/publicatie/publicatiestatus'
import { paths } from '@/lib/web/paths'
import type { Publicatiestatus } from '@/prisma/generated/client'
import { MomentForm } from './moment-form'
import { StatusBadge } from './status-badge'
import { type Bevestiging, type Statusactie, StatusactieForm } from './statusactie-form'

type Props = {
  /** id of the publicatie */
  id: string
  status: Publicatiestatus
  /** What this person may do now; `magOvergangen(actor, publicatie)` says it. */
  mag: Partial<Mag>
  /** A step without an action is not shown. `publish` differs per noun, and `submit` where something must be complete. */
  acties: Partial<Record<Overgang, Statusactie>>
  /** It has a page of its own: who takes it away while readers can open it, tells them why. */
  metPagina?: boolean
  /** What the publisher has to choose on purpose; nothing when all is as it should be. */
  bevestig?: Bevestiging | undefined
}

const KNOPPEN = [
  { overgang: 'publish', label: 'Publiceren', icon: 'circle-check', variant: 'primary' },
  { overgang: 'submit', label: 'Ter beoordeling aanbieden', icon: 'send', variant: 'primary' },
  { overgang: 'restore', label: 'Terugzetten', icon: 'undo-2', variant: 'secondary' },
  { overgang: 'archive', label: 'Archiveren', icon: 'archive', variant: 'secondary' },
] as const

const MET_OPMERKING = [
  {
    overgang: 'sendBack',
    label: 'Terugsturen',
    vraag: 'Wat moet er nog veranderen?',
    hint: 'De auteur krijgt dit te lezen.',
  },
  {
    overgang: 'withdraw',
    label: 'Intrekken',
    vraag: 'Waarom trek je dit in?',
    hint: 'Lezers zien het stuk dan niet meer. De reden blijft bij het stuk staan.',
  },
] as const

// Nobody reads what one sends back to oneself.
const TERUGHALEN = {
  overgang: 'sendBack',
  label: 'Terughalen',
  vraag: 'Waarom haal je dit terug?',
  hint: 'Het is dan weer een concept. De reden blijft bij het stuk staan.',
} as const

const STOPPEN = [
  { overgang: 'withdraw', stap: 'intrekken', label: 'Intrekken…', icon: 'undo-2' },
  { overgang: 'archive', stap: 'archiveren', label: 'Archiveren…', icon: 'archive' },
] as const

/**
 * Where an item stands in the status machine, and the steps that this person may take from there. Own work is offered to
 * a colleague or placed at once with a second reader to come; only the work of somebody else is simply published.
 */
export function StatusActies({ id, status, mag, acties, metPagina = false, bevestig }: Props) {
  const vraagtUitleg = metPagina && status === 'GEPUBLICEERD'
  const isEigen = mag.tweedeLezerVolgt === true
  const stoppen = vraagtUitleg ? STOPPEN.filter(({ overgang }) => mag[overgang] === true) : []
  const kan = ({ overgang }: { overgang: Overgang }) =>
    mag[overgang] === true &&
    acties[overgang] !== undefined &&
    !(overgang === 'publish' && isEigen) &&
    stoppen.every((stap) => stap.overgang !== overgang)
  const knoppen = KNOPPEN.filter(kan)
  const metOpmerking = MET_OPMERKING.filter(kan)
  return (
    <section aria-label="Status" className="print:hidden">
      <Stack>
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">Status:</span> <StatusBadge status={status} />
        </p>
        {knoppen.length + stoppen.length > 0 && (
          <Cluster>
            {stoppen.map(({ stap, label, icon }) => (
              <ButtonLink key={stap} href={paths.redactieStoppen(id, stap)} icon={icon}>
                {label}
              </ButtonLink>
            ))}
            {knoppen.map(({ overgang, ...knop }) => (
              <StatusactieForm
                key={overgang}
                id={id}
                actie={acties[overgang]}
                bevestig={overgang === 'publish' ? bevestig : undefined}
                {...knop}
              />
            ))}
          </Cluster>
        )}
        {isEigen && <PlaatsNu id={id} actie={acties.publish} bevestig={bevestig} />}
        {mag.publish && acties.publish && (
          <MomentForm id={id} actie={acties.publish} vraagReden={isEigen} bevestig={bevestig} />
        )}
        {metOpmerking.map((knop) => {
          const { overgang, ...vraag } = isEigen && knop.overgang === 'sendBack' ? TERUGHALEN : knop
          return <StatusactieForm key={overgang} id={id} actie={acties[overgang]} {...vraag} />
        })}
      </Stack>
    </section>
  )
}

type PlaatsProps = { id: string; actie: Statusactie | undefined; bevestig: Bevestiging | undefined }

function PlaatsNu({ id, actie, bevestig }: PlaatsProps) {
  if (!actie) return null
  return (
    <div className="flex flex-col gap-2 border-line-soft border-t pt-4">
      <p className="text-sm">
        Kan het niet wachten? Dan plaats je het zelf. Lezers zien het meteen, en op de werklijst staat dat een
        collega het nog moet nalezen.
      </p>
      <StatusactieForm
        id={id}
        actie={actie}
        label="Nu plaatsen, tweede lezer volgt"
        vraag="Waarom kan dit niet wachten?"
        veld="reden"
        direct
        bevestig={bevestig}
      />
    </div>
  )
}
