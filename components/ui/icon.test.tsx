import * as lucide from 'lucide-react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { iconNames } from './icon-names'

const icons: Record<string, unknown> = lucide
const component = z.custom<lucide.LucideIcon>((value) => typeof value === 'object' && value !== null)

test('the sprite holds exactly the icons we name, as lucide draws them', async () => {
  await expect(sprite()).toMatchFileSnapshot('icons.svg')
})

test('icon names are unique and sorted, so that two people adding one do not collide', () => {
  expect(iconNames).toEqual([...new Set(iconNames)].sort())
})

function sprite(): string {
  // The pen stands on each symbol: what is drawn through <use> does not inherit from the sprite's own root.
  const pen =
    'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"'
  const symbols = iconNames.map(
    (name) => `<symbol id="${name}" viewBox="0 0 24 24" ${pen}>${paths(name)}</symbol>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="24" height="24">\n${symbols.join('\n')}\n</svg>\n`
}

function paths(name: string): string {
  const icon = component.parse(icons[pascalCase(name)], { error: () => `lucide has no icon ${name}` })
  return renderToStaticMarkup(createElement(icon))
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
}

function pascalCase(name: string): string {
  return name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase())
}
