import { buttonClass } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import { paths } from '@/lib/web/paths'
import { SearchSuggestions } from './search-suggestions'

type Props = {
  /** `page` is the big box of home and of the search page; the one in the header then steps aside. */
  place: 'header' | 'page'
  defaultValue?: string | undefined
  /** false for a visitor: suggestions are for who signed in */
  signedIn?: boolean
}

/** One box for everything. A plain GET form: its answer has an address to share. */
export function SearchForm({ place, defaultValue, signedIn = true }: Props) {
  const id = `zoekveld-${place}`
  const isLarge = place === 'page'
  return (
    <search className={classNames('w-full print:hidden', isLarge ? 'zoek-groot' : 'zoek-klein')}>
      <form action={paths.zoeken()} method="get">
        <label htmlFor={id} className={isLarge ? 'mb-2 block font-semibold' : 'sr-only'}>
          Zoeken in Kennisplein
        </label>
        <div className="relative flex">
          <input
            id={id}
            name="q"
            type="text"
            inputMode="search"
            defaultValue={defaultValue}
            placeholder={isLarge ? 'Bijvoorbeeld: onrust bij dementie' : 'Zoek op woord of vraag'}
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            data-zoekveld=""
            className={classNames(
              'relative w-full min-w-0 rounded-s-box border border-e-0 border-line bg-surface px-3 text-ink placeholder:text-ink-soft focus-visible:z-1',
              isLarge ? 'min-h-14 text-lg' : 'min-h-11 text-base',
            )}
          />
          <button
            type="submit"
            className={buttonClass(
              'primary',
              classNames('rounded-s-none', isLarge ? 'px-5' : 'min-w-11 px-3'),
            )}
          >
            <Icon name="search" />
            <span className={isLarge ? 'max-sm:sr-only' : 'sr-only'}>Zoeken</span>
          </button>
          <SearchSuggestions inputId={id} signedIn={signedIn} />
        </div>
      </form>
    </search>
  )
}
