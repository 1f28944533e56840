import { KnopForm } from '@/components/publicatie/knop-form'
import { Stack } from '@/components/ui/stack'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = { aan: boolean; action: FormAction<Result> }

/** The daily mail about talks under stories, on or off. */
export function Reactiemail<Result>({ aan, action }: Props<Result>) {
  return (
    <section aria-labelledby="reactiemail">
      <Stack>
        <h2 id="reactiemail">Mail over gesprekken</h2>
        <p className="max-w-measure">
          {aan
            ? 'Reageert iemand bij een verhaal dat je schreef of waar je meedoet? Dan krijg je hooguit één mail per dag.'
            : 'Je krijgt geen mail over reacties bij verhalen.'}
        </p>
        <KnopForm
          action={action}
          velden={{ reactiemail: aan ? 'uit' : 'aan' }}
          variant="secondary"
          icon={aan ? 'eye-off' : 'mail'}
        >
          {aan ? 'Zet deze mail uit' : 'Zet deze mail aan'}
        </KnopForm>
      </Stack>
    </section>
  )
}
