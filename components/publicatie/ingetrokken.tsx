import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button'
import { Cluster } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { SOORT_LABELS } from '@/lib/domain/publicatie/labels'
import { formatDate } from '@/lib/web/format-nl'
import { paths, publicatiePath } from '@/lib/web/paths'
import type { PublicatieSoort } from '@/prisma/generated/client'

type Props = {
  uitleg: string
  op: Date
  /** What takes its place, when this reader can open it. */
  vervanger: { soort: PublicatieSoort; slug: string; titel: string } | null
}

/** For the old address of an item that was taken away: why, and where to go. Only for who could read it. */
export function Ingetrokken({ uitleg, op, vervanger }: Props) {
  return (
    <>
      <PageHead
        title="Deze pagina is ingetrokken"
        lead={<p className="whitespace-pre-line">{uitleg}</p>}
        meta={
          <p className="text-ink-soft">
            Weggehaald op <Time datetime={op.toISOString()}>{formatDate(op)}</Time>
          </p>
        }
      />
      {vervanger && (
        <p className="mb-6 max-w-measure">
          In plaats hiervan lees je:{' '}
          <TextLink href={publicatiePath(vervanger.soort, vervanger.slug)}>{vervanger.titel}</TextLink> (
          {SOORT_LABELS[vervanger.soort].toLowerCase()}).
        </p>
      )}
      <Cluster>
        <ButtonLink href={paths.zoeken()} icon="search">
          Zoek iets anders
        </ButtonLink>
        <ButtonLink href={paths.home()} icon="house">
          Ga naar de startpagina
        </ButtonLink>
      </Cluster>
    </>
  )
}
