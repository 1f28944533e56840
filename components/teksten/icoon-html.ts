import type { IconName } from '@/components/ui/icon-names'
import sprite from '@/components/ui/icons.svg'
import { escapeHtml } from './escape-html'

/** The markup of `Icon` as a string, for the renderer that writes strings. */
export const icoonHtml = (name: IconName): string =>
  `<svg aria-hidden="true" focusable="false" class="tekst-icoon"><use href="${escapeHtml(`${sprite.src}#${name}`)}"></use></svg>`
