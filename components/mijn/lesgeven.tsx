import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

/** Whether one can be found as somebody who teaches, and the way to say so or to take it back. */
export function Lesgeven({ isDocent }: { isDocent: boolean }) {
  return (
    <section aria-labelledby="lesgeven">
      <Stack>
        <h2 id="lesgeven">Lesgeven</h2>
        <p className="max-w-measure">
          {isDocent
            ? 'Je staat in de docentenpoule: coördinatoren en de redactie kunnen je vinden.'
            : 'Kun en wil je lesgeven? Coördinatoren zoeken collega’s voor hun scholingen.'}
        </p>
        <TextLink href={paths.mijnDocent()}>
          {isDocent ? 'Bekijk of verander wat er over je staat' : 'Zet jezelf in de docentenpoule'}
        </TextLink>
      </Stack>
    </section>
  )
}
