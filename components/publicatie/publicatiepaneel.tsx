import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'
import type { Zichtbaarheid } from '@/prisma/generated/client'
import { AdresForm, ZichtbaarheidForm } from './instelling-form'
import { StatusActies } from './status-acties'
import type { Statusactie } from './statusactie-form'

type Props = Parameters<typeof StatusActies>[0] & {
  /** ref of the item; `ref` itself is a word of React's */
  item: string
  slug: string
  zichtbaarheid: Zichtbaarheid
  /** Only for the redactie; without an action the setting is not shown. */
  zichtbaarheidActie?: Statusactie | undefined
  adresActie?: Statusactie | undefined
}

/** What the redactie can do with an item besides changing its text: status, readers, address, earlier versies. */
export function Publicatiepaneel({
  item,
  slug,
  zichtbaarheid,
  zichtbaarheidActie,
  adresActie,
  ...status
}: Props) {
  return (
    <Stack>
      <StatusActies {...status} />
      {zichtbaarheidActie && (
        <ZichtbaarheidForm id={status.id} zichtbaarheid={zichtbaarheid} actie={zichtbaarheidActie} />
      )}
      {adresActie && <AdresForm id={status.id} slug={slug} actie={adresActie} />}
      <p>
        <TextLink href={paths.redactieVersies(item)}>Bekijk eerdere versies</TextLink>
      </p>
    </Stack>
  )
}
