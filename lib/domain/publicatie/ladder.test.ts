import { describe, expect, test } from 'vitest'
import { dagVan } from './controle'
import {
  dagenTussen,
  isControleVerlopen,
  isMailtijd,
  type Mens,
  ontvangers,
  TREDEN,
  tredeVan,
} from './ladder'

const JAAR = { laatst: '2026-06-01', vervalt: '2027-06-01' }

describe('op welke trede een controle staat', () => {
  test.each([
    ['2027-05-01', null],
    ['2027-05-02', 'VOORAF'],
    ['2027-05-31', 'VOORAF'],
    ['2027-06-01', 'OP_DE_DAG'],
    ['2027-06-14', 'OP_DE_DAG'],
    ['2027-06-15', 'NA_14_DAGEN'],
    ['2027-06-30', 'NA_14_DAGEN'],
    ['2027-07-01', 'NA_30_DAGEN'],
    ['2027-07-30', 'NA_30_DAGEN'],
    ['2027-07-31', 'NA_60_DAGEN'],
    ['2029-01-01', 'NA_60_DAGEN'],
  ])('op %s is een controle van 1 juni 2027 op trede %s', (vandaag, trede) => {
    expect(tredeVan(JAAR, vandaag)).toBe(trede)
  })

  test('zonder datum is er geen trede, en zonder eerdere controle telt alleen de datum', () => {
    expect(tredeVan({ laatst: '2026-06-01', vervalt: null }, '2030-01-01')).toBeNull()
    expect(tredeVan({ laatst: null, vervalt: '2027-06-01' }, '2027-05-02')).toBe('VOORAF')
    expect(tredeVan({ laatst: null, vervalt: '2027-06-01' }, '2027-05-01')).toBeNull()
  })

  test.each([
    // De maand, de schrikkeldag en de jaarwisseling horen erbij: dagen tellen, geen maanden.
    ['2027-03-31', '2027-03-01', '2027-02-28', '2027-04-14', '2027-04-30', '2027-05-30'],
    ['2028-03-30', '2028-02-29', '2028-02-28', '2028-04-13', '2028-04-29', '2028-05-29'],
    ['2027-01-15', '2026-12-16', '2026-12-15', '2027-01-29', '2027-02-14', '2027-03-16'],
    ['2027-10-31', '2027-10-01', '2027-09-30', '2027-11-14', '2027-11-30', '2027-12-30'],
  ])(
    'vervalt hij op %s, dan begint hij op %s en niet op %s, en volgen %s, %s en %s',
    (vervalt, eerste, nietOp, na14, na30, na60) => {
      const dagen = { laatst: null, vervalt }
      expect([eerste, nietOp, na14, na30, na60].map((dag) => tredeVan(dagen, dag))).toEqual([
        'VOORAF',
        null,
        'NA_14_DAGEN',
        'NA_30_DAGEN',
        'NA_60_DAGEN',
      ])
    },
  )

  test.each([
    // Elke maand: de vraag komt niet op de dag dat iemand net antwoordde, maar halverwege.
    ['2027-01-01', '2027-02-01', '2027-01-16', '2027-01-17'],
    ['2027-01-01', '2027-01-03', '2027-01-01', '2027-01-02'],
    ['2027-01-01', '2027-04-01', '2027-03-01', '2027-03-02'],
  ])('van %s tot %s: op %s nog niet, op %s wel', (laatst, vervalt, nog, wel) => {
    expect(tredeVan({ laatst, vervalt }, nog)).toBeNull()
    expect(tredeVan({ laatst, vervalt }, wel)).toBe('VOORAF')
  })

  test('elke dag van een jaar is de trede nooit lager dan de dag ervoor', () => {
    let hoogste = -1
    for (let dag = 0; dag < 200; dag += 1) {
      const vandaag = new Date(Date.UTC(2027, 3, 1 + dag)).toISOString().slice(0, 10)
      const trede = tredeVan(JAAR, vandaag)
      const plek = trede === null ? -1 : TREDEN.indexOf(trede)
      expect(plek).toBeGreaterThanOrEqual(hoogste)
      expect(plek - hoogste).toBeLessThanOrEqual(1)
      hoogste = plek
    }
    expect(hoogste).toBe(4)
  })
})

describe('dagen en uren zijn Nederlandse', () => {
  test('een dag is een dag, ook als de klok verspringt', () => {
    expect(dagenTussen('2027-03-27', '2027-03-29')).toBe(2)
    expect(dagenTussen('2027-10-30', '2027-11-01')).toBe(2)
    expect(dagenTussen('2027-06-01', '2027-05-02')).toBe(-30)
  })

  test.each([
    // 28 maart 2027 heeft 23 uur, 31 oktober 2027 heeft er 25.
    ['2027-03-27T22:59:00Z', 'VOORAF', '2027-03-28'],
    ['2027-03-27T23:01:00Z', 'OP_DE_DAG', '2027-03-28'],
    ['2027-03-28T21:59:00Z', 'OP_DE_DAG', '2027-03-28'],
    ['2027-10-30T21:59:00Z', 'VOORAF', '2027-10-31'],
    ['2027-10-30T22:01:00Z', 'OP_DE_DAG', '2027-10-31'],
    ['2027-10-31T22:59:00Z', 'OP_DE_DAG', '2027-10-31'],
    ['2027-11-13T22:59:00Z', 'OP_DE_DAG', '2027-10-31'],
    ['2027-11-13T23:01:00Z', 'NA_14_DAGEN', '2027-10-31'],
  ])('om %s staat een controle op trede %s', (moment, trede, vervalt) => {
    expect(tredeVan({ laatst: null, vervalt }, dagVan(new Date(moment)))).toBe(trede)
  })

  test.each([
    ['2027-01-15T05:59:00Z', false],
    ['2027-01-15T06:00:00Z', true],
    ['2027-01-15T22:59:00Z', true],
    ['2027-01-15T23:00:00Z', false],
    ['2027-07-15T04:59:00Z', false],
    ['2027-07-15T05:00:00Z', true],
    ['2027-03-28T04:59:00Z', false],
    ['2027-03-28T05:00:00Z', true],
    ['2027-10-31T05:59:00Z', false],
    ['2027-10-31T06:00:00Z', true],
  ])('om %s mag er mail weg: %s', (moment, mag) => {
    expect(isMailtijd(new Date(moment))).toBe(mag)
  })

  test('na zestig dagen is een controle verlopen, tot op de minuut van de Nederlandse dag', () => {
    expect(isControleVerlopen('2027-06-01', new Date('2027-07-30T21:59:00Z'))).toBe(false)
    expect(isControleVerlopen('2027-06-01', new Date('2027-07-30T22:01:00Z'))).toBe(true)
    expect(isControleVerlopen(null, new Date('2027-07-30T22:01:00Z'))).toBe(false)
  })
})

describe('wie het hoort', () => {
  const mens = (id: string, wens: Partial<Mens> = {}): Mens => ({
    id,
    isActief: true,
    afwezigTot: null,
    ...wens,
  })
  const weg = (id: string) => mens(id, { afwezigTot: '2027-06-01' })
  const dicht = (id: string) => mens(id, { isActief: false })
  const wie = (trede: (typeof TREDEN)[number], ...[verantwoordelijke, vervanger, redactie]: Bezetting) =>
    ontvangers(
      trede,
      { verantwoordelijke, vervanger, redactie: redactie ?? [mens('R1'), mens('R2')] },
      '2027-06-01',
    )
      .map(({ id, als }) => (id.startsWith('R') === (als === 'REDACTIE') ? id : `${id} als ${als}`))
      .join(' ')
  type Bezetting = [Mens | null, Mens | null, redactie?: Mens[]]

  test.each<[string, string, ...Bezetting]>([
    ['met beide', 'A|A|A B|A B R1 R2|A B R1 R2', mens('A'), mens('B')],
    ['zonder vervanger', 'A|A|A|A R1 R2|A R1 R2', mens('A'), null],
    ['de verantwoordelijke is weg', 'B|B|B|B R1 R2|B R1 R2', weg('A'), mens('B')],
    ['allebei weg', 'R1 R2|R1 R2|R1 R2|R1 R2|R1 R2', weg('A'), weg('B')],
    ['weg, en geen vervanger', 'R1 R2|R1 R2|R1 R2|R1 R2|R1 R2', weg('A'), null],
    ['nog aan te wijzen', 'R1 R2|R1 R2|R1 R2|R1 R2|R1 R2', null, null],
    ['nog aan te wijzen, wel een vervanger', 'R1 R2|R1 R2|R1 R2 B|B R1 R2|B R1 R2', null, mens('B')],
    ['een dicht account', 'B|B|B|B R1 R2|B R1 R2', dicht('A'), mens('B')],
    ['iemand van de redactie is weg', 'A|A|A|A R2|A R2', mens('A'), null, [weg('R1'), mens('R2')]],
    ['de hele redactie is weg', '||||', null, null, [weg('R1'), dicht('R2')]],
  ])('%s', (_, verwacht, ...bezetting) => {
    expect(TREDEN.map((trede) => wie(trede, ...bezetting)).join('|')).toBe(verwacht)
  })

  test('wie ook in de redactie zit, hoort het één keer, als verantwoordelijke', () => {
    const ria = mens('R1')
    expect(
      ontvangers('NA_60_DAGEN', { verantwoordelijke: ria, vervanger: null, redactie: [ria] }, '2027-06-01'),
    ).toEqual([{ id: 'R1', als: 'VERANTWOORDELIJKE' }])
  })

  test('de laatste dag van de afwezigheid telt mee, de dag erna niet', () => {
    const tot = mens('A', { afwezigTot: '2027-05-31' })
    expect(wie('OP_DE_DAG', tot, null)).toBe('A')
  })
})
