import { KnopForm } from '@/components/publicatie/knop-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Stack } from '@/components/ui/stack'
import type { Gesprek } from '@/lib/domain/reacties/queries'
import type { FormAction } from '@/lib/web/form-action'
import { Reactie, type Reactieacties } from './reactie'
import { ReactieForm } from './reactie-form'

type Props = {
  verhaalId: string
  gesprek: Gesprek
  acties: Reactieacties & { volg: FormAction<{ slug: string }> }
}

/** The talk under a story: threads one deep, and a place to say something. */
export function Gespreksblok({ verhaalId, gesprek: { draden, volgt, magSchrijven }, acties }: Props) {
  return (
    <Stack>
      <p className="max-w-measure text-ink-soft">
        Wat herken je, wat doen jullie anders? Alleen wie is aangemeld en dit verhaal mag lezen, leest mee.
      </p>
      {draden.length > 0 && (
        <ol className="flex flex-col gap-6">
          {draden.map(({ antwoorden, ...draad }) => (
            <li
              key={draad.id}
              className="flex flex-col gap-4 rounded-box border border-line-soft bg-surface p-4"
            >
              <Reactie reactie={draad} acties={acties} />
              {antwoorden.length > 0 && (
                <ol className="flex flex-col gap-4 border-s-4 border-line-soft ps-4">
                  {antwoorden.map((antwoord) => (
                    <li key={antwoord.id}>
                      <Reactie reactie={antwoord} acties={acties} />
                    </li>
                  ))}
                </ol>
              )}
              {magSchrijven && draad.stand === 'LEESBAAR' && (
                <Disclosure
                  key={antwoorden.length}
                  className="print:hidden"
                  summary={
                    <>
                      Antwoord<span className="sr-only"> op {draad.door}</span>
                    </>
                  }
                >
                  <ReactieForm
                    action={acties.plaats}
                    velden={{ id: verhaalId, onderId: draad.id }}
                    label={`Je antwoord op ${draad.door}`}
                    knop="Plaats je antwoord"
                  />
                </Disclosure>
              )}
            </li>
          ))}
        </ol>
      )}
      {magSchrijven && (
        <ReactieForm
          key={draden.length}
          action={acties.plaats}
          velden={{ id: verhaalId }}
          label={draden.length === 0 ? 'Schrijf de eerste reactie' : 'Je reactie'}
          knop="Plaats je reactie"
        />
      )}
      {magSchrijven && volgt !== null && (
        <div className="print:hidden">
          <p className="text-sm text-ink-soft">
            {volgt
              ? 'Je krijgt hooguit één mail per dag als er iets bij komt.'
              : 'Je krijgt geen mail over dit gesprek.'}
          </p>
          <KnopForm
            action={acties.volg}
            velden={{ id: verhaalId, volgt: volgt ? 'nee' : 'ja' }}
            icon={volgt ? 'eye-off' : 'bell'}
          >
            {volgt ? 'Niet meer volgen' : 'Volg dit gesprek'}
          </KnopForm>
        </div>
      )}
    </Stack>
  )
}
