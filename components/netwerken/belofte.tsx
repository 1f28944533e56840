import { Badge } from '@/components/ui/badge'

/** How far a promise of this year is: '1/2', with the same in words. */
export function Belofte({ gedaan, beloofd }: { gedaan: number; beloofd: number }) {
  const klaar = gedaan >= beloofd
  return (
    <span className="inline-flex flex-wrap items-center gap-2 text-2xl font-bold">
      {gedaan}/{beloofd}
      <Badge tone={klaar ? 'klopt' : 'bijna'} icon={klaar ? 'circle-check' : 'clock-alert'}>
        {klaar ? 'Gehaald' : `Nog ${beloofd - gedaan}`}
      </Badge>
    </span>
  )
}
