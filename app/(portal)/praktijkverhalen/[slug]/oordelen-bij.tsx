import { OordeelForm } from '@/components/oordelen/oordeel-form'
import { OordeelLijst } from '@/components/oordelen/oordeel-lijst'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { listOordelen } from '@/lib/domain/oordelen/queries'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'
import { setOordeelAction } from '../actions'

/** Under a published story: could we do this too? For who signed in; the own coordinator says it here. */
export async function OordelenBij({ actor, verhaalId }: { actor: GebruikerActor; verhaalId: string }) {
  const netwerken = await listOordelen(actor, { id: verhaalId })
  return (
    <section aria-labelledby="oordelen">
      <Stack>
        <h2 id="oordelen" className="scroll-mt-6">
          Ook iets voor jullie?
        </h2>
        <OordeelLijst netwerken={netwerken} />
        <p className="print:hidden">
          <TextLink href={paths.consortiumdag()}>Wat de netwerken van alle verhalen vinden</TextLink>
        </p>
        {netwerken
          .filter(({ magOordelen }) => magOordelen)
          .map((netwerk) => (
            <OordeelForm
              key={netwerk.slug}
              verhaalId={verhaalId}
              netwerk={netwerk}
              action={setOordeelAction}
            />
          ))}
      </Stack>
    </section>
  )
}
