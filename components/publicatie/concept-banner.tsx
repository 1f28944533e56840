import { Alert, type Tone } from '@/components/ui/alert'
import type { Publicatiestatus } from '@/prisma/generated/client'
import { Opmerkingen, type OpmerkingTonen } from './opmerkingen'

type Props = {
  status: Publicatiestatus
  /** What the redactie wrote with a step back, newest first; leave out for who should not read it. */
  opmerkingen?: readonly OpmerkingTonen[]
  headingLevel?: 2 | 3
}

const ZINNEN = {
  CONCEPT: {
    tone: 'info',
    titel: 'Dit is een concept. Alleen wie eraan werkt, de redactie en beheer zien het.',
  },
  TER_BEOORDELING: {
    tone: 'bijna',
    titel: 'Dit ligt bij de redactie. Na publicatie kunnen lezers het zien.',
  },
  GEARCHIVEERD: { tone: 'info', titel: 'Dit staat in het archief. Lezers zien het niet meer.' },
} satisfies Record<Exclude<Publicatiestatus, 'GEPUBLICEERD'>, { tone: Tone; titel: string }>

/** Says above an unpublished item who can see it, and what the redactie asked. Published items show nothing. */
export function ConceptBanner({ status, opmerkingen = [], headingLevel = 2 }: Props) {
  if (status === 'GEPUBLICEERD') return null
  const { tone, titel } = ZINNEN[status]
  return (
    <div className="mb-6 print:hidden">
      <Alert tone={tone} title={titel}>
        <Opmerkingen opmerkingen={opmerkingen} headingLevel={headingLevel} />
      </Alert>
    </div>
  )
}
