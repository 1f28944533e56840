type Props = { sprekers: readonly { id: string; naam: string; functie: string | null }[] }

/** Who speaks at a scholing. Nothing when nobody was named. */
export function Sprekers({ sprekers }: Props) {
  if (sprekers.length === 0) return null
  return (
    <section aria-labelledby="sprekers" className="flex flex-col gap-3">
      <h2 id="sprekers">{sprekers.length === 1 ? 'Spreker' : 'Sprekers'}</h2>
      <ul className="flex flex-col gap-2">
        {sprekers.map(({ id, naam, functie }) => (
          <li key={id}>
            <span className="font-semibold">{naam}</span>
            {functie && `, ${functie}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
