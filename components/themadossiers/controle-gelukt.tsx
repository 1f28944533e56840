import { ButtonLink } from '@/components/ui/button'
import { Cluster, Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Props = { slug: string; uitkomst: 'klopt-nog' | 'ander'; volgendeControleOp: string | null }

/** What the answer did, and the way on. */
export function ControleGelukt({ slug, uitkomst, volgendeControleOp }: Props) {
  return (
    <Stack>
      <StatusMessage>
        {uitkomst === 'ander'
          ? 'Je antwoord is bewaard. De redactie ziet op haar werkvoorraad wat je schreef.'
          : `Je antwoord is bewaard.${volgendeControleOp ? ` De volgende controle is op ${formatDag(volgendeControleOp)}.` : ''}`}
      </StatusMessage>
      <Cluster>
        <ButtonLink href={paths.themadossier(slug)} variant="primary" icon="arrow-left">
          Terug naar het dossier
        </ButtonLink>
        <ButtonLink href={paths.mijn()} variant="quiet">
          Naar Mijn Kennisplein
        </ButtonLink>
      </Cluster>
    </Stack>
  )
}
