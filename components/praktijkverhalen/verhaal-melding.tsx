import type { Tone } from '@/components/ui/alert'
import { StatusMessage } from '@/components/ui/status-message'

const ZINNEN = new Map<string, { tone: Tone; zin: string }>([
  ['begonnen', { tone: 'klopt', zin: 'Je concept is bewaard. Schrijf rustig verder.' }],
  ['mee', { tone: 'klopt', zin: 'Je schrijft mee. De schrijver krijgt een mail.' }],
  [
    'gevraagd',
    { tone: 'klopt', zin: 'De vraag is gesteld. Hoort dit adres bij een collega, dan krijgt die een mail.' },
  ],
  ['alleen', { tone: 'klopt', zin: 'Dat is veranderd.' }],
  ['bewaard', { tone: 'klopt', zin: 'Bewaard.' }],
  [
    'nog-niet',
    {
      tone: 'bijna',
      zin: 'Je tekst is bewaard, maar ligt nog niet bij de redactie. Los eerst op wat de privacycontrole vond.',
    },
  ],
  [
    'aangeboden',
    {
      tone: 'klopt',
      zin: 'Je verhaal ligt bij de redactie. Zij lezen het en plaatsen het, of vragen je iets.',
    },
  ],
  ['gepland', { tone: 'klopt', zin: 'Het verhaal wordt op het afgesproken moment gepubliceerd.' }],
  ['besloten', { tone: 'klopt', zin: 'Het besluit is vastgelegd.' }],
  ['besluit-weg', { tone: 'klopt', zin: 'Het besluit is verwijderd.' }],
  ['dag-weg', { tone: 'klopt', zin: 'Het programma is verwijderd.' }],
  ['dag-begonnen', { tone: 'klopt', zin: 'Het programma is gemaakt. Kies nu de verhalen.' }],
  ['oordeel', { tone: 'klopt', zin: 'Het oordeel van je netwerk is bewaard.' }],
  ['reactie', { tone: 'klopt', zin: 'Je reactie staat erbij.' }],
  ['verwijderd', { tone: 'klopt', zin: 'Je reactie is weg.' }],
  ['gemeld', { tone: 'klopt', zin: 'Je melding ligt bij de redactie.' }],
  ['verborgen', { tone: 'klopt', zin: 'De reactie is verborgen. De schrijver leest waarom.' }],
  ['teruggezet', { tone: 'klopt', zin: 'De reactie is weer te lezen.' }],
  ['gepubliceerd', { tone: 'klopt', zin: 'Het verhaal is gepubliceerd.' }],
])

/** What just happened with a story; `net` is a word in the address, and anything else shows nothing. */
export function VerhaalMelding({ net }: { net: string | undefined }) {
  const melding = ZINNEN.get(net ?? '')
  return (
    <div className={melding ? 'mb-6' : ''}>
      <StatusMessage tone={melding?.tone ?? 'klopt'}>{melding?.zin}</StatusMessage>
    </div>
  )
}
