import { Icon } from '@/components/ui/icon'

/** Says that nothing here is real, so that nobody puts real people in it. */
export function DemoBanner() {
  return (
    <section aria-label="Demo" className="border-b border-bijna bg-bijna-tint text-ink print:hidden">
      <p className="mx-auto flex max-w-page items-start gap-2 px-4 py-2 text-sm lg:px-7">
        <Icon name="triangle-alert" className="text-bijna" />
        <span>
          <strong>Demo.</strong> Zet hier geen gegevens van echte mensen in.
        </span>
      </p>
    </section>
  )
}
