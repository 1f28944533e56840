import { ButtonLink } from '@/components/ui/button'
import { paths } from '@/lib/web/paths'

/** The way to the files of an item, for who may change it. */
export const BijlagenKnop = ({ publicatieId }: { publicatieId: string }) => (
  <ButtonLink href={paths.bijlagenVan(publicatieId)} icon="image">
    Bijlagen
  </ButtonLink>
)
