import type { ComponentProps } from 'react'
import { KladBewaker } from '@/components/publicatie/klad-bewaker'
import { MetAfbeeldingen } from '@/components/teksten/afbeelding-plek'
import { MetNieuweBron } from '@/components/teksten/nieuwe-bron'
import { canWriteBron } from '@/lib/domain/bronnen/policy'
import { paths } from '@/lib/web/paths'
import { currentActor } from '@/lib/web/require-actor'
import { deleteKladAction, saveKladAction } from './klad-actions'
import { heeftVoorbeeld } from './voorbeeld/soorten'

type Props<Result> = Omit<ComponentProps<typeof KladBewaker<Result>>, 'bewaar' | 'gooiWeg'> & {
  /** id of the publicatie that images in its texts belong to; left out where there can be none */
  afbeeldingenBij?: string
}

/** Around each form with long texts: keeps what is typed, and lets its texts hold images. */
export async function Kladkader<Result>({ afbeeldingenBij, voorbeeld, ...klad }: Props<Result>) {
  const [soort = '', id = ''] = klad.sleutel.split(':')
  const eigen = heeftVoorbeeld(soort) ? paths.voorbeeld(soort, id) : undefined
  return (
    <MetAfbeeldingen publicatieId={afbeeldingenBij ?? null}>
      <MetNieuweBron mag={canWriteBron(await currentActor())}>
        <KladBewaker
          {...klad}
          voorbeeld={voorbeeld ?? eigen}
          bewaar={saveKladAction}
          gooiWeg={deleteKladAction}
        />
      </MetNieuweBron>
    </MetAfbeeldingen>
  )
}
