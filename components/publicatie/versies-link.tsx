import { ButtonLink } from '@/components/ui/button'
import { paths } from '@/lib/web/paths'

/** To what was saved of an item before; `item` is its ref. Nothing for what was never saved. */
export const VersiesLink = ({ item }: { item: string | undefined }) =>
  item === undefined ? null : (
    <ButtonLink href={paths.redactieVersies(item)} icon="history">
      Eerdere versies
    </ButtonLink>
  )
