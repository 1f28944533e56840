/** The soft colours a group of people or a kind of item can carry; each has a light and a dark form in tokens.css. */
export type Tint = 'lavendel' | 'zand' | 'hemel' | 'mos' | 'abrikoos' | 'roos' | 'zee' | 'steen'

// Written out, because Tailwind only finds class names that stand literally in the source.
const classes = {
  lavendel: 'bg-lavendel-tint text-lavendel',
  zand: 'bg-zand-tint text-zand',
  hemel: 'bg-hemel-tint text-hemel',
  mos: 'bg-mos-tint text-mos',
  abrikoos: 'bg-abrikoos-tint text-abrikoos',
  roos: 'bg-roos-tint text-roos',
  zee: 'bg-zee-tint text-zee',
  steen: 'bg-steen-tint text-steen',
} satisfies Record<Tint, string>

/** Background and text colour of a tint, 4.5:1 against each other and with `text-ink` on top as well. */
export function tintClass(tint: Tint): string {
  return classes[tint]
}
