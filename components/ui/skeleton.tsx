import { classNames } from './class-names'

/** A place held in the final size. Invisible for the first 300 ms, because most answers are there by then. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden="true" className={classNames('wacht rounded-box bg-sunken', className)} />
}

/** The places of a list of cards while it is on its way. */
export function CardGridSkeleton({ count }: { count: number }) {
  const places = Array.from({ length: count }, (_, place) => place)
  return (
    <div role="status">
      <span className="sr-only">Even geduld</span>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {places.map((place) => (
          <Skeleton key={place} className="h-52" />
        ))}
      </div>
    </div>
  )
}
