import 'server-only'
import { RefusedError } from '@/lib/kernel/errors'

/** One inzicht per scholing. Throws RefusedError when it was placed already, by oneself or by a colleague. */
export function eisZonderInzicht(afsluiting: { meldingId: string | null } | null): void {
  if (afsluiting?.meldingId)
    throw new RefusedError('Het inzicht uit deze scholing is al geplaatst. Laad de pagina opnieuw.')
}
