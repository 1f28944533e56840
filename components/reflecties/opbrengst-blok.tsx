type Verdeling = { gelukt: number; deels: number; nogNiet: number }
type Props = {
  opbrengst: { personen: number; meest: keyof Verdeling | null; verdeling: Verdeling | null } | null
  /** of what people took something along: 'deze scholing' */
  van: string
  headingLevel: 2 | 3
}

const MEEST: Record<keyof Verdeling, string> = {
  gelukt: 'Bij de meesten is het gelukt.',
  deels: 'Bij de meesten is het deels gelukt.',
  nogNiet: 'Bij de meesten is het nog niet gelukt.',
}

/** What people took along and whether it worked out, counted together; nothing when there are too few of them. */
export function OpbrengstBlok({ opbrengst, van, headingLevel }: Props) {
  if (!opbrengst) return null
  const { personen, meest, verdeling } = opbrengst
  const Kop = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby="opbrengst" className="flex max-w-measure flex-col gap-3">
      <Kop id="opbrengst">Wat het opleverde</Kop>
      <p>
        {personen} mensen vertelden of het lukte om in de praktijk te brengen wat ze meenamen van {van}.{' '}
        {meest && MEEST[meest]}
        {verdeling && (
          <>
            Bij {verdeling.gelukt} is het gelukt, bij {verdeling.deels} deels en bij {verdeling.nogNiet} nog
            niet.
          </>
        )}
      </p>
    </section>
  )
}
