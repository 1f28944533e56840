/** What is measured: name, address, and who asks. */
export const PAGES = [
  { naam: 'ijkpunt', pad: '/ijkpunt', wie: null },
  { naam: 'home', pad: '/', wie: 'hospice-zeeland' },
  { naam: 'themadossiers', pad: '/themadossiers', wie: 'hospice-zeeland' },
  { naam: 'themadossier', pad: '/themadossiers/psychiatrie', wie: 'hospice-zeeland' },
  { naam: 'kenniskaart', pad: '/themadossiers/psychiatrie/kenniskaart', wie: 'hospice-zeeland' },
  { naam: 'scholingsagenda', pad: '/scholingsagenda', wie: 'hospice-zeeland' },
  { naam: 'scholing', pad: '/scholingsagenda/consortiumdag-2025-11-03', wie: 'hospice-zeeland' },
  { naam: 'praktijkverhalen', pad: '/praktijkverhalen', wie: 'hospice-zeeland' },
  { naam: 'praktijkverhaal', pad: '/praktijkverhalen/stemmen-in-de-nacht', wie: 'hospice-zeeland' },
  { naam: 'consultatielijnen', pad: '/consultatielijnen', wie: 'hospice-zeeland' },
  { naam: 'kennisagenda', pad: '/kennisagenda', wie: 'hospice-zeeland' },
  { naam: 'begrippen', pad: '/begrippen', wie: 'hospice-zeeland' },
  { naam: 'nieuws', pad: '/nieuws', wie: 'hospice-zeeland' },
  { naam: 'netwerken', pad: '/netwerken', wie: 'hospice-zeeland' },
  { naam: 'zoeken', pad: '/zoeken?q=onrust+bij+dementie', wie: 'hospice-zeeland' },
  { naam: 'api/zoeken', pad: '/api/zoeken?q=onrust+bij+dementie', wie: 'hospice-zeeland' },
  { naam: 'mijn', pad: '/mijn', wie: 'hospice-zeeland' },
  { naam: 'redactie', pad: '/redactie', wie: 'redactie' },
  { naam: 'beheer', pad: '/beheer/logboek', wie: 'beheer' },
] as const

export type Page = (typeof PAGES)[number]
