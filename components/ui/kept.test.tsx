import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { kept } from './kept'

type Props = { titel: string; delen: readonly { naam: string; op: Date }[] }

function Deel({ titel, delen }: Props) {
  return (
    <section aria-label={titel}>
      {delen.map(({ naam, op }) => (
        <p key={naam}>
          {naam} {op.getUTCFullYear()}
        </p>
      ))}
    </section>
  )
}

const feiten: Props = { titel: 'Delier', delen: [{ naam: 'Rust', op: new Date('2026-01-02T03:04:05Z') }] }

describe('kept', () => {
  test('gives what the part itself would give', async () => {
    const own = render(<Deel {...feiten} />).container.innerHTML
    expect(render(await kept(Deel)(feiten)).container.querySelector('.contents')?.innerHTML).toBe(own)
  })

  test('writes the same facts once, and other facts anew', async () => {
    const part = vi.fn(Deel)
    const Kept = kept(part)
    await Kept(feiten)
    await Kept(structuredClone(feiten))
    expect(part).toHaveBeenCalledTimes(1)
    const later = { ...feiten, delen: [{ naam: 'Rust', op: new Date('2027-01-02T03:04:05Z') }] }
    render(await Kept(later))
    expect(part).toHaveBeenCalledTimes(2)
    expect(screen.getAllByText('Rust 2027')).toHaveLength(1)
  })

  test('a text stays a text', async () => {
    render(await kept(Deel)({ titel: '"><script>', delen: [] }))
    expect(screen.getByRole('region', { name: '"><script>' }).childElementCount).toBe(0)
    expect(document.querySelector('script')).toBeNull()
  })

  test('forgets the oldest when it holds too much', async () => {
    const part = vi.fn(Deel)
    const Kept = kept(part)
    const long = (titel: string) => Kept({ titel: titel.padEnd(2_200_000, '.'), delen: [] })
    for (const titel of ['a', 'b', 'a', 'c']) await long(titel)
    expect(part).toHaveBeenCalledTimes(3)
    await long('a')
    expect(part).toHaveBeenCalledTimes(3)
    await long('b')
    expect(part).toHaveBeenCalledTimes(4)
  })
})
