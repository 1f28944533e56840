/** The part of the search page whose links are answers to the question. */
export const ANTWOORD_ID = 'antwoord'
