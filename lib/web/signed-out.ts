/** What a form says to somebody whose session ended while writing. The summary of errors knows it and adds the way in. */
export const SIGNED_OUT =
  'Je bent niet meer aangemeld, dus er is niets opgeslagen. Wat je typte staat er nog. Meld je aan in een ander venster en sla daarna hier opnieuw op.'
