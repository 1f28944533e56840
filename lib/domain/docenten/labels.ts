/** How long the own sentence may be. */
export const MAX_ZIN = 500

/** Who sees what, in the words of the form and of the page where they are found. */
export const WIE_ZIET_DIT =
  'Coördinatoren van alle netwerken en de redactie zien je naam, je organisatie, je mailadres en wat je hier invult. Anderen zien dit niet.'
