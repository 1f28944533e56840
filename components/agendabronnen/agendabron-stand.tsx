import { Alert } from '@/components/ui/alert'
import { Time } from '@/components/ui/time'
import { formatDate, formatTime } from '@/lib/web/format-nl'

type Props = {
  actief: boolean
  gelezenOp: Date | null
  goedOp: Date | null
  fout: string | null
  foutSinds: Date | null
  aantal: number
  overgeslagen: readonly { wat: string; waarom: string }[]
}

/** How reading an agenda of others goes: when it went well, how much it gave, and what was left out and why. */
export function AgendabronStand({ actief, gelezenOp, goedOp, fout, foutSinds, aantal, overgeslagen }: Props) {
  if (!actief) return <p>We lezen deze agenda niet. Er staat niets van in onze agenda.</p>
  return (
    <div className="flex max-w-measure flex-col gap-4">
      {fout && foutSinds && (
        <Alert tone="bijna" title={fout}>
          <p>
            Sinds <Moment op={foutSinds} /> lukt het niet. Wat er stond, laten we staan. We proberen het elk
            uur.
          </p>
        </Alert>
      )}
      <p>
        {goedOp ? (
          <>
            Voor het laatst goed gelezen: <Moment op={goedOp} />. Er {aantal === 1 ? 'staat' : 'staan'} nu{' '}
            {aantal} {aantal === 1 ? 'vermelding' : 'vermeldingen'} van in onze agenda.
          </>
        ) : gelezenOp ? (
          'Deze agenda is nog niet goed gelezen.'
        ) : (
          'Deze agenda is nog niet gelezen. Dat gebeurt op de achtergrond; laad de pagina zo opnieuw.'
        )}
      </p>
      {overgeslagen.length > 0 && (
        <section aria-labelledby="overgeslagen" className="flex flex-col gap-2">
          <h2 id="overgeslagen">Wat we niet konden gebruiken</h2>
          <ul className="flex list-disc flex-col gap-1 pl-6">
            {overgeslagen.map(({ wat, waarom }, plek) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several may have the same title, and none ever moves
              <li key={plek}>
                <strong>{wat}</strong>: {waarom}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

const Moment = ({ op }: { op: Date }) => (
  <Time datetime={op.toISOString()}>
    {formatDate(op)}, {formatTime(op)}
  </Time>
)
