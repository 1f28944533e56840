import 'server-only'
import type { z } from '@/lib/kernel/zod'
import type { kennisvraagVelden } from './schema'

type Velden = { [Veld in keyof typeof kennisvraagVelden]: z.output<(typeof kennisvraagVelden)[Veld]> }

/** The columns of the kennisvraag's own row, from what a form gave. */
export const gegevens = ({ waarom, prioriteit, stand, herkomst, eigenaarRol }: Velden) => ({
  waarom,
  prioriteit,
  stand,
  herkomst,
  eigenaarRol,
})

/** What a versie keeps of it. */
export const inhoudVan = (velden: Velden) => ({
  vraag: velden.vraag,
  ...gegevens(velden),
  doelgroepIds: velden.doelgroepIds,
})
