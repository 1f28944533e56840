import 'server-only'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'
import { plattetekst } from '../teksten/plattetekst'
import { SETTING_LABELS, VERHAAL_SOORT_LABELS } from './labels'
import { VERHAALDELEN } from './schema'
import { verhaaldelen } from './verhaalinhoud'

/** A story is found by its summary, its doelgroepen and disciplines, and by every word of its texts. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const verhaal = await db.praktijkverhaal.findFirst({
    where: { id, publicatie: { status: 'GEPUBLICEERD' } },
    relationLoadStrategy: 'join',
    include: {
      publicatie: {
        select: {
          ref: true,
          slug: true,
          titel: true,
          zichtbaarheid: true,
          updatedAt: true,
          netwerk: { select: { slug: true, naam: true } },
        },
      },
      doelgroepen: { select: { slug: true, titel: true } },
      disciplines: { select: { naam: true } },
    },
  })
  if (!verhaal) return []
  const { publicatie, doelgroepen, disciplines } = verhaal
  const delen = verhaaldelen(verhaal)
  return [
    {
      ref: publicatie.ref,
      soort: 'verhaal',
      titel: publicatie.titel,
      kort: [verhaal.samenvatting, ...doelgroepen.map(({ titel }) => titel)].join(' '),
      tekst: [
        ...VERHAALDELEN.map((deel) => plattetekst(delen[deel])),
        VERHAAL_SOORT_LABELS[verhaal.soort],
        SETTING_LABELS[verhaal.setting],
        ...disciplines.map(({ naam }) => naam),
        publicatie.netwerk?.naam ?? '',
      ].join('\n'),
      url: `/praktijkverhalen/${publicatie.slug}`,
      doelgroepen: doelgroepen.map(({ slug }) => slug),
      netwerken: publicatie.netwerk ? [publicatie.netwerk.slug] : [],
      zichtbaarheid: publicatie.zichtbaarheid,
      bijgewerkt: publicatie.updatedAt,
      gewicht: 1,
    },
  ]
}
