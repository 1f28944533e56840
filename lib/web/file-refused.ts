import { WEIGERINGEN, type Weigering } from '@/lib/domain/bijlagen/labels'

/** A file that is not taken; the message is a Dutch sentence that says what to do. */
export class FileRefused extends Error {
  readonly reden: Weigering

  constructor(reden: Weigering, options?: ErrorOptions) {
    super(WEIGERINGEN[reden], options)
    this.reden = reden
  }
}
