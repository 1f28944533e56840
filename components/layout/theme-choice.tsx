'use client'

import { setPreference } from './preference'
import { THEMA_COOKIE, type Thema } from './theme'

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
      <div className="clear-both flex flex-col">
        {choices.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === (thema ?? 'apparaat')}
              onChange={() => choose(value)}
              className="size-5 shrink-0 accent-action"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function choose(value: Thema | 'apparaat') {
  if (value === 'apparaat') document.documentElement.removeAttribute('data-thema')
  else document.documentElement.setAttribute('data-thema', value)
  setPreference(THEMA_COOKIE, value === 'apparaat' ? null : value)
}
