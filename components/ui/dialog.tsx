import type { ReactNode } from 'react'
import { buttonClass } from './button'
import { Icon } from './icon'

type Props = {
  /** Unique on the page; DialogButton opens it by this. */
  id: string
  title: string
  children: ReactNode
}

/**
 * A native modal dialog, opened by DialogButton. The browser keeps the focus inside, closes it with Escape and
 * gives the focus back. Forms in it may close it with `<button formmethod="dialog">`.
 */
export function Dialog({ id, title, children }: Props) {
  return (
    <dialog
      id={id}
      aria-labelledby={`${id}-titel`}
      className="venster m-auto w-[min(36rem,calc(100vw-2rem))] rounded-box border border-line bg-surface p-0 text-ink shadow-pop"
    >
      <div className="flex flex-col gap-4 p-5">
        <div className="flex items-start justify-between gap-4">
          <h2 id={`${id}-titel`} className="pt-1.5">
            {title}
          </h2>
          <form method="dialog">
            <button type="submit" className={buttonClass('quiet', 'min-w-11 px-2')}>
              <Icon name="x" />
              <span className="sr-only">Sluit venster</span>
            </button>
          </form>
        </div>
        {children}
      </div>
    </dialog>
  )
}
