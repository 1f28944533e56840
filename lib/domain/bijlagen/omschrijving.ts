import 'server-only'

type Beschreven = {
  titel: string
  alt: string | null
  toegankelijk: 'ja' | 'nee' | 'weet-niet'
  andereVorm: string | null
}

const ANTWOORD = { ja: true, nee: false, 'weet-niet': null }

/** What somebody said of a file, as it is stored. */
export const omschreven = ({ titel, alt, toegankelijk, andereVorm }: Beschreven) => ({
  titel,
  alt,
  toegankelijk: ANTWOORD[toegankelijk],
  andereVorm,
})
