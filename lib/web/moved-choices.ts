import 'server-only'
import { headers } from 'next/headers'
import { permanentRedirect } from 'next/navigation'
import { slugSchema } from '@/lib/domain/publicatie/schema'
import type { KeuzeSoort } from '@/lib/domain/samenvoegingen/labels'
import { listHuidigeSlugs } from '@/lib/domain/samenvoegingen/queries'
import { bezoeker } from '@/lib/kernel/actor'
import { paths } from './paths'
import { firstValue } from './search-params'

type Adres = Record<string, string | string[] | undefined>
type Bekend = Partial<Record<string, readonly { slug: string }[]>>

const SOORTEN: Record<string, KeuzeSoort> = {
  doelgroep: 'DOELGROEP',
  werkvorm: 'WERKVORM',
  discipline: 'DISCIPLINE',
  niveau: 'NIVEAU',
  domein: 'DOMEIN',
  netwerk: 'NETWERK',
}

/** The slugs of a machine's request, those of entries that went into another one replaced by that other. */
export async function currentChoices<Name extends string>(
  gevraagd: Partial<Record<Name, string>>,
): Promise<Partial<Record<Name, string>>> {
  const vragen = Object.entries<string | undefined>(gevraagd).flatMap(([naam, waarde]) => {
    const soort = SOORTEN[naam]
    const { data: slug } = slugSchema.safeParse(waarde)
    return soort === undefined || slug === undefined ? [] : [{ naam, soort, slug }]
  })
  if (vragen.length === 0) return gevraagd
  const huidig = await listHuidigeSlugs(bezoeker, {
    slugs: vragen.map(({ soort, slug }) => ({ soort, slug })),
  })
  const nieuw = vragen.flatMap(({ naam, soort, slug }) => {
    const keuze = huidig.find((een) => een.soort === soort && een.oud === slug)
    return keuze ? [[naam, keuze.slug]] : []
  })
  return { ...gevraagd, ...Object.fromEntries(nieuw) }
}

/**
 * An address that was kept may name an entry that went into another one since: leads to the same address with that other
 * one. `bekend`: what the page can filter on, by parameter. Asks nothing as long as every value is known.
 */
export async function followMergedChoices(adres: Adres, bekend: Bekend): Promise<void> {
  const vragen = Object.entries(bekend).flatMap(([naam, keuzes = []]) => {
    const soort = SOORTEN[naam]
    const { data: slug } = slugSchema.safeParse(firstValue(adres[naam]))
    const isBekend = slug === undefined || keuzes.some((keuze) => keuze.slug === slug)
    return soort === undefined || isBekend ? [] : [{ naam, soort, slug }]
  })
  if (vragen.length === 0) return
  const huidig = await listHuidigeSlugs(bezoeker, {
    slugs: vragen.map(({ soort, slug }) => ({ soort, slug })),
  })
  if (huidig.length === 0) return
  const hier = new URL((await headers()).get('x-kennisplein-pad') ?? '/', 'http://kennisplein.invalid')
  for (const { naam, soort, slug } of vragen) {
    const nieuw = huidig.find((keuze) => keuze.soort === soort && keuze.oud === slug)
    if (nieuw) hier.searchParams.set(naam, nieuw.slug)
  }
  permanentRedirect(paths.zoekresultaat(`${hier.pathname}${hier.search}`))
}
