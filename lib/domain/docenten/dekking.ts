import 'server-only'

type Lesgever = { doelgroepen: readonly { id: string }[]; netwerken: readonly { id: string }[] }
type Keuze = { id: string; slug: string; naam: string }

/** For each doelgroep and netwerk how many can come and teach; nought is a gap. In the order of the two lists. */
export const dekkingVan = (
  docenten: readonly Lesgever[],
  doelgroepen: readonly Keuze[],
  netwerken: readonly Keuze[],
) =>
  doelgroepen.map((doelgroep) => ({
    ...doelgroep,
    aantallen: netwerken.map((netwerk) => ({
      ...netwerk,
      aantal: docenten.filter(
        (docent) => heeft(docent.doelgroepen, doelgroep) && heeft(docent.netwerken, netwerk),
      ).length,
    })),
  }))

/** Of a list, what nobody names. */
export const zonderDocent = (gekozen: readonly { id: string }[], lijst: readonly Keuze[]): Keuze[] =>
  lijst.filter((keuze) => !heeft(gekozen, keuze))

const heeft = (gekozen: readonly { id: string }[], { id }: { id: string }) =>
  gekozen.some((keuze) => keuze.id === id)
