import 'server-only'

type Stand = { naam: 'dicht' } | { naam: 'open'; tot: number } | { naam: 'proef' }

/**
 * A circuit breaker. Closed, every question goes to the engine; one failure opens it, because a failure may have cost
 * somebody a second. Open, none goes there for `rustMs`; then one may try (half-open) while the others still go
 * elsewhere, and its ending closes the breaker or opens it again.
 */
export class Zekering {
  #stand: Stand = { naam: 'dicht' }
  readonly #rustMs: number
  readonly #klok: () => number

  constructor(rustMs: number, klok: () => number = () => performance.now()) {
    this.#rustMs = rustMs
    this.#klok = klok
  }

  /** 'vraag' the engine, 'proef' it without waiting for the answer, or leave it alone: 'niet' */
  wat(): 'vraag' | 'proef' | 'niet' {
    if (this.#stand.naam === 'dicht') return 'vraag'
    if (this.#stand.naam === 'proef' || this.#stand.tot > this.#klok()) return 'niet'
    this.#stand = { naam: 'proef' }
    return 'proef'
  }

  /** Out: true when it was not closed before. */
  gelukt(): boolean {
    const wasOpen = this.#stand.naam !== 'dicht'
    this.#stand = { naam: 'dicht' }
    return wasOpen
  }

  /** Out: true when it was closed before. */
  mislukt(): boolean {
    const wasDicht = this.#stand.naam === 'dicht'
    this.#stand = { naam: 'open', tot: this.#klok() + this.#rustMs }
    return wasDicht
  }
}
