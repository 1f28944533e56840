import 'server-only'
import { dagenEerder } from '../publicatie/lokaletijd'

/** Whether who takes part may see the link of an online meeting: from the Dutch day before it, and not once it is over. */
export const isLinkOpen = ({ begin, einde }: { begin: Date; einde: Date }, now: Date): boolean =>
  dagenEerder(begin, 1) <= now && now < einde
