type Klad = { inhoud: Readonly<Record<string, unknown>> } | null

/** The fields of a draft with which a form can begin, so that a draft can be gone on with without JavaScript too. */
export function beginVan(klad: Klad) {
  const veld = (naam: string): string | undefined => {
    const waarden = klad?.inhoud[naam]
    const waarde: unknown = Array.isArray(waarden) ? waarden[0] : undefined
    return typeof waarde === 'string' ? waarde : undefined
  }
  const [titel, inhoud, versie] = [veld('titel'), veld('inhoud'), Number(veld('versie'))]
  if (titel === undefined || inhoud === undefined) return null
  return { inhoud: { titel, inhoud }, versie: Number.isInteger(versie) ? versie : undefined }
}
