import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'

type Fact = { label: string; value: ReactNode; icon?: IconName }

/** Facts by name: "Verantwoordelijke", "Laatst gecontroleerd". Facts without a value are left out. */
export function Facts({ facts, className }: { facts: readonly Fact[]; className?: string }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
  if (!known.some(({ icon }) => icon))
    return (
      <dl className={classNames('flex flex-col gap-3', className)}>
        {known.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="font-semibold wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    )
  return (
    <dl className={classNames('flex flex-col gap-3', className)}>
      {known.map(({ label, value, icon }) => (
        <div key={label} className="grid grid-cols-[1.25rem_1fr] gap-x-2">
          <dt className="col-span-2 grid grid-cols-subgrid items-center text-sm text-ink-soft">
            {icon ? <Icon name={icon} /> : <span />}
            {label}
          </dt>
          <dd className="col-start-2 font-semibold wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
