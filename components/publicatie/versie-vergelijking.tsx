import { Stack } from '@/components/ui/stack'

type Deel = { soort: 'GELIJK' | 'WEG' | 'ERBIJ'; tekst: string }
type Veldverschil = { veld: string; label: string; delen: readonly Deel[] }

// Unchanged text further than this from a change is left out, or a changed word drowns in a whole dossier.
const OMGEVING = 240

/** What was taken out and what was added, per field. Marked with words and lines as well as colour. */
export function VersieVergelijking({ velden }: { velden: readonly Veldverschil[] }) {
  if (velden.length === 0) return <p>Er is niets verschillend tussen deze twee.</p>
  return (
    <Stack gap="large">
      {velden.map(({ veld, label, delen }) => (
        <section key={veld} aria-labelledby={`verschil-${veld}`}>
          <h3 id={`verschil-${veld}`} className="mb-2 text-lg font-bold">
            {label}
          </h3>
          <p className="max-w-measure rounded-box border border-line-soft bg-surface p-4 break-words whitespace-pre-line">
            {delen.map((deel, index) => (
              <Tekstdeel
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text without identity that never change places
                key={index}
                deel={deel}
                isEerste={index === 0}
                isLaatste={index === delen.length - 1}
              />
            ))}
          </p>
        </section>
      ))}
    </Stack>
  )
}

/** One piece of a comparison: marked with words and lines as well as colour. */
export function Tekstdeel({ deel: { soort, tekst }, isEerste, isLaatste }: DeelProps) {
  if (soort === 'GELIJK') return inkorten(tekst, isEerste, isLaatste)
  if (soort === 'WEG') {
    return (
      <del className="bg-te-laat-tint text-te-laat line-through decoration-2">
        <span className="sr-only"> [weg: </span>
        {tekst}
        <span className="sr-only">] </span>
      </del>
    )
  }
  return (
    <ins className="bg-klopt-tint font-semibold text-klopt underline decoration-2 underline-offset-3">
      <span className="sr-only"> [erbij: </span>
      {tekst}
      <span className="sr-only">] </span>
    </ins>
  )
}

type DeelProps = { deel: Deel; isEerste: boolean; isLaatste: boolean }

function inkorten(tekst: string, isEerste: boolean, isLaatste: boolean): string {
  if (tekst.length <= 2 * OMGEVING) return tekst
  const begin = isEerste ? '' : tekst.slice(0, OMGEVING)
  const einde = isLaatste ? '' : tekst.slice(-OMGEVING)
  return `${begin} […] ${einde}`
}
