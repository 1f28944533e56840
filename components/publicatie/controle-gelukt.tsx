import type { Route } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { Cluster, Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Props = {
  uitkomst: 'klopt-nog' | 'ander'
  volgendeControleOp: string | null
  terug: { label: string; href: Route }
}

/** What the answer did, and the way on. */
export function ControleGelukt({ uitkomst, volgendeControleOp, terug }: Props) {
  return (
    <Stack>
      <StatusMessage>
        {uitkomst === 'ander'
          ? 'Je antwoord is bewaard. De redactie ziet op haar werkvoorraad wat je schreef.'
          : `Je antwoord is bewaard.${volgendeControleOp ? ` De volgende controle is op ${formatDag(volgendeControleOp)}.` : ''}`}
      </StatusMessage>
      <Cluster>
        <ButtonLink href={terug.href} variant="primary" icon="arrow-left">
          {terug.label}
        </ButtonLink>
        <ButtonLink href={paths.mijn()} variant="quiet">
          Naar Mijn Kennisplein
        </ButtonLink>
      </Cluster>
    </Stack>
  )
}
