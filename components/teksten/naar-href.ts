/** What people type as an address, as a link: `palliaweb.nl`, `naam@hospice.nl` and `088 605 14 44` work too. */
export function naarHref(invoer: string): string {
  const adres = invoer.trim()
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(adres)) return `mailto:${adres}`
  if (/^(?:tel:)?\+?[\d\s().-]{3,}$/.test(adres))
    return `tel:${adres.replace(/^tel:/, '').replace(/[\s().-]/g, '')}`
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(adres)) return `https://${adres}`
  return adres
}
