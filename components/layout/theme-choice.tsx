'use client'

import { THEMA_COOKIE, type Thema } from './theme'

const YEAR = 31_536_000

const choices = [
  { value: 'apparaat', label: 'Zoals mijn apparaat' },
  { value: 'licht', label: 'Licht' },
  { value: 'donker', label: 'Donker' },
] as const

/** Light, dark or as the device. Changes the page at once; the cookie tells the server for the next one. */
export function ThemeChoice({ name, thema }: { name: string; thema: Thema | null }) {
  return (
    <fieldset className="scripting-only px-3 py-2">
      <legend className="float-left mb-1 text-sm font-semibold text-ink-soft">Weergave</legend>
      <div className="clear-both flex flex-wrap gap-x-5">
        {choices.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === (thema ?? 'apparaat')}
              onChange={() => choose(value)}
              className="size-5 accent-action"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function choose(value: Thema | 'apparaat') {
  const follows = value === 'apparaat'
  if (follows) document.documentElement.removeAttribute('data-thema')
  else document.documentElement.setAttribute('data-thema', value)
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  const lifetime = follows ? 0 : YEAR
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing in browsers our readers still have
  document.cookie = `${THEMA_COOKIE}=${follows ? '' : value}; Path=/; Max-Age=${lifetime}; SameSite=Lax${secure}`
}
