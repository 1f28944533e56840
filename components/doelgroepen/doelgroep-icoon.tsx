import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { type Tint, tintClass } from '@/components/ui/tint'

type Look = { icon: IconName; tint: Tint }

// The keys are the words in the field `icoon` of a doelgroep, as the redactie chooses them.
const looks: ReadonlyMap<string, Look> = new Map([
  ['brein-hart', { icon: 'brain', tint: 'lavendel' }],
  ['wereld-gesprek', { icon: 'languages', tint: 'zand' }],
  ['puzzelstuk', { icon: 'puzzle', tint: 'hemel' }],
  ['kring-steun', { icon: 'life-buoy', tint: 'mos' }],
  ['brein-prikkel', { icon: 'brain-circuit', tint: 'abrikoos' }],
  ['bloem-herinnering', { icon: 'flower-2', tint: 'roos' }],
  ['regenboog', { icon: 'rainbow', tint: 'zee' }],
])

const unknown: Look = { icon: 'users-round', tint: 'steen' }

/** The icons a doelgroep can have, for the form in which the redactie chooses one. */
export const doelgroepIconen: readonly string[] = [...looks.keys()]

/** Icon and soft colour of a doelgroep, from its field `icoon`; a neutral pair for a word we do not know. */
export function doelgroepLook(icoon: string): Look {
  return looks.get(icoon) ?? unknown
}

/** The mark of a doelgroep: its icon on its tint. Always stands beside the name, so it is hidden from screen readers. */
export function DoelgroepIcoon({ icoon, size = 'normal' }: { icoon: string; size?: 'normal' | 'large' }) {
  const { icon, tint } = doelgroepLook(icoon)
  return (
    <span
      className={classNames(
        'grid shrink-0 place-items-center rounded-box',
        size === 'large' ? 'size-14' : 'size-10',
        tintClass(tint),
      )}
    >
      <Icon name={icon} size={size} />
    </span>
  )
}
