import { PageHead } from '@/components/layout/page-head'

/** In place of a personal page, for who looks at the portal as somebody else: it has nothing of anybody. */
export function NietVanJou() {
  return (
    <PageHead
      title="Mijn Kennisplein"
      lead="Hier ziet ieder alleen wat van zichzelf is: inschrijvingen, concepten en aantekeningen. Je bekijkt het portaal als iemand anders, dus hier staat nu niets. Na ‘Stop met bekijken’ zie je je eigen pagina weer."
    />
  )
}
