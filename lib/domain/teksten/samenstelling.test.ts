import { describe, expect, test } from 'vitest'
import { bekendBegin, splitsSamenstelling } from './samenstelling'

const WOORDEN = new Set(
  'verslaving zorg pijn bestrijding observatie lijst levensvragen centrum hersenletsel team angst beslis boom beslisboom consult palliatief rouw'.split(
    ' ',
  ),
)
const isWoord = (woord: string) => WOORDEN.has(woord)

describe('samenstellingen', () => {
  test.each([
    ['verslavingszorg', ['verslaving', 'zorg']],
    ['pijnbestrijding', ['pijn', 'bestrijding']],
    ['pijnobservatielijst', ['pijn', 'observatie', 'lijst']],
    ['levensvragencentrum', ['levensvragen', 'centrum']],
    ['hersenletselteam', ['hersenletsel', 'team']],
    ['angstbeslisboom', ['angst', 'beslisboom']],
    ['palliatiefconsult', ['palliatief', 'consult']],
  ])('%s bestaat uit %j', (woord, delen) => {
    expect(splitsSamenstelling(woord, isWoord)).toEqual(delen)
  })

  test.each(['zorg', 'verslaving', 'zorgxyz', 'xyzzorg', '', 'a'.repeat(300)])(
    '%s valt niet uiteen',
    (woord) => {
      expect(splitsSamenstelling(woord, isWoord)).toBeNull()
    },
  )

  test('een woord waarvan alleen het begin bekend is', () => {
    expect(bekendBegin('rouwverwerkig', isWoord)).toEqual(['rouw', 'verwerkig'])
    expect(bekendBegin('xyzverwerking', isWoord)).toBeNull()
  })
})
