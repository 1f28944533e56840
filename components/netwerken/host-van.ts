/** 'hospicegoes.nl' from an address: what a person recognises a website by. */
export const hostVan = (adres: string): string => new URL(adres).hostname.replace(/^www\./, '')
