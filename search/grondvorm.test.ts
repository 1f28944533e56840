import { expect, test } from 'vitest'
import { grondvorm } from './grondvorm'

test.each([
  ['gemarkeerde', 'markeer'],
  ['gemarkeerd', 'markeer'],
  ['aangemelde', 'aanmel'],
  ['aangemeld', 'aanmel'],
  ['rouwende', 'rouw'],
  ['hoort', 'hoor'],
  ['roept', 'roep'],
  ['begint', 'begin'],
])('%s en zijn hele werkwoord delen het begin %s', (woord, grond) => {
  expect(grondvorm(woord)).toBe(grond)
})

test.each(['tolk', 'psychiatrie', 'dementie', 'weekend', 'gebed', 'geloof', 'huis', 'acht', ''])(
  '%s blijft zichzelf',
  (woord) => {
    expect(grondvorm(woord)).toBe(woord)
  },
)
