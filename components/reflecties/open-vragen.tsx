import { KnopForm } from '@/components/publicatie/knop-form'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'
import { AntwoordForm } from './antwoord-form'

type Props<Antwoord, Vragen> = {
  vragen: readonly { id: string; titel: string; tekst: string }[]
  antwoord: FormAction<Antwoord>
  zetUit: FormAction<Vragen>
}

/** What one is asked now, on the first page: one tap is enough. Nothing when nothing is asked. */
export function OpenVragen<Antwoord, Vragen>({ vragen, antwoord, zetUit }: Props<Antwoord, Vragen>) {
  if (vragen.length === 0) return null
  return (
    <section aria-labelledby="lukte-het">
      <Stack>
        <h2 id="lukte-het">Lukte het?</h2>
        {vragen.map(({ id, titel, tekst }) => (
          <div key={id} className="flex flex-col gap-3 rounded-box border border-line-soft bg-surface p-4">
            <p className="max-w-measure">
              Na{' '}
              <TextLink href={paths.reflectie(id)} className="font-semibold">
                {titel}
              </TextLink>{' '}
              nam je dit mee:
            </p>
            <p className="line-clamp-3 max-w-measure border-l-4 border-line-soft pl-4 whitespace-pre-line">
              {tekst}
            </p>
            <AntwoordForm id={id} woord={null} metWoord={false} gekozen={null} actie={antwoord} />
            <KnopForm action={zetUit} velden={{ id, vragen: 'nee' }}>
              Niet meer vragen <span className="sr-only">naar {titel}</span>
            </KnopForm>
          </div>
        ))}
      </Stack>
    </section>
  )
}
