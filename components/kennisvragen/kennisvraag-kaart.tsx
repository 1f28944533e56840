import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { Badge } from '@/components/ui/badge'
import { Facts } from '@/components/ui/facts'
import { TextLink } from '@/components/ui/text-link'
import { PRIORITEIT_LABELS } from '@/lib/domain/kennisvragen/labels'
import { paths } from '@/lib/web/paths'
import type { Prioriteit } from '@/prisma/generated/client'

type SlugEnTitel = { slug: string; titel: string }

export type KennisvraagTonen = {
  slug: string
  vraag: string
  waarom: string
  prioriteit: Prioriteit
  herkomst: string
  eigenaarRol: string | null
  doelgroepen: readonly SlugEnTitel[]
  dossiers: readonly SlugEnTitel[]
}

type Props = { kennisvraag: KennisvraagTonen; magMelden?: boolean }

/** One question of the kennisagenda: why it matters, where it came from and who takes it up. */
export function KennisvraagKaart({ kennisvraag, magMelden = false }: Props) {
  const { slug, vraag, waarom, prioriteit, herkomst, eigenaarRol, doelgroepen, dossiers } = kennisvraag
  return (
    <article
      id={slug}
      className="flex scroll-mt-6 flex-col gap-3 rounded-box border border-line-soft bg-surface p-4 target:border-action"
    >
      <div>
        <Badge tone={prioriteit === 'HOOG' ? 'bijna' : 'neutral'}>
          Prioriteit: {PRIORITEIT_LABELS[prioriteit].toLowerCase()}
        </Badge>
      </div>
      <h3 className="max-w-measure text-lg font-bold">{vraag}</h3>
      <p className="max-w-measure">{waarom}</p>
      <Facts
        facts={[
          { label: 'Doelgroepen', value: doelgroepen.map(({ titel }) => titel).join(', ') },
          { label: 'Komt uit', value: herkomst },
          { label: 'Pakt dit op', value: eigenaarRol ?? 'Nog niemand' },
          { label: 'Hoort bij', value: dossiers.length > 0 ? <Dossiers dossiers={dossiers} /> : null },
        ]}
      />
      {magMelden && <KloptDitNiet over={{ soort: 'KENNISVRAAG', slug }} naam={vraag} />}
    </article>
  )
}

function Dossiers({ dossiers }: { dossiers: readonly SlugEnTitel[] }) {
  return (
    <ul>
      {dossiers.map(({ slug, titel }) => (
        <li key={slug} className="flex min-h-8 items-center">
          <TextLink href={paths.themadossier(slug)}>Themadossier {titel}</TextLink>
        </li>
      ))}
    </ul>
  )
}
