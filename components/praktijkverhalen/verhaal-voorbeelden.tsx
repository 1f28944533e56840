import { Disclosure } from '@/components/ui/disclosure'
import type { Verhaaldeel } from '@/lib/domain/praktijkverhalen/schema'

const VOORBEELDEN: Record<Verhaaldeel, readonly string[]> = {
  casus: [
    'Mevrouw A. is in de zeventig en woont sinds drie weken in het hospice. Ze slaapt ’s nachts nauwelijks en roept steeds om haar dochter.',
    'De dochter werkt en kan niet elke nacht komen. De vrijwilligers weten niet wat ze moeten doen.',
  ],
  aanpak: [
    'We vroegen de dochter wat haar moeder vroeger deed als ze niet kon slapen. Ze luisterde naar de radio.',
    'We zetten een radio op haar kamer, zacht, met een lampje erbij. De geestelijk verzorger praatte twee keer met haar over angst.',
  ],
  uitkomst: [
    'Na een paar nachten sliep mevrouw A. tot de ochtend. Ze riep nog wel eens, maar was sneller gerust.',
    'Eén vrijwilliger vond de radio te veel. Dat hebben we met het team besproken.',
  ],
  aandachtspunten: [
    'Vraag de naasten naar gewoontes van vroeger, op de eerste dag al.',
    'Leg in het dossier vast wat ’s nachts helpt, dan weet iedereen het.',
    'Onrust is niet altijd pijn. Kijk ook naar angst en eenzaamheid.',
  ],
  gespreksvragen: [
    'Wat weten wij van de nachten van onze gasten?',
    'Wie vraagt bij ons naar gewoontes van vroeger, en waar staat dat dan?',
    'Wanneer zou je toch kiezen voor medicijnen?',
  ],
}

/** How somebody else wrote this part, for who asks. A made-up case. */
export function DeelVoorbeeld({ deel }: { deel: Verhaaldeel }) {
  return (
    <Disclosure summary="Voorbeeld" className="max-w-measure">
      <div className="flex flex-col gap-2">
        {VOORBEELDEN[deel].map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        <p className="text-sm text-ink-soft">Dit voorbeeld is verzonnen.</p>
      </div>
    </Disclosure>
  )
}
