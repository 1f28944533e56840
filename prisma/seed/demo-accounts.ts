import { createGebruiker } from '@/lib/domain/gebruikers/create-gebruiker'
import { assignVerantwoordelijke } from '@/lib/domain/themadossiers/assign-verantwoordelijke'
import type { Rol } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { idOf, type Known, PILOT } from './loading'

type Account = { email: string; naam: string; rol: Rol; netwerk?: string }

/** The accounts of contract.md §3. They exist only with DEMO=1. */
const ACCOUNTS: Account[] = [
  { email: 'beheer', naam: 'Bea Beheer', rol: 'BEHEER' },
  { email: 'redactie', naam: 'Ria Redactie', rol: 'REDACTIE' },
  { email: 'redactie2', naam: 'Rob Redactie', rol: 'REDACTIE' },
  {
    email: 'coordinator-zeeland',
    naam: 'Zoë Zeeland',
    rol: 'NETWERKCOORDINATOR',
    netwerk: 'netwerk/zeeland',
  },
  {
    email: 'coordinator-rotterdam',
    naam: 'Ruud Rotterdam',
    rol: 'NETWERKCOORDINATOR',
    netwerk: 'netwerk/rotterdam-en-omstreken',
  },
  { email: 'hospice-zeeland', naam: 'Hanna Hospice', rol: 'HOSPICEMEDEWERKER', netwerk: 'netwerk/zeeland' },
  {
    email: 'hospice-rotterdam',
    naam: 'Hugo Hospice',
    rol: 'HOSPICEMEDEWERKER',
    netwerk: 'netwerk/rotterdam-en-omstreken',
  },
  {
    email: 'dossier-psychiatrie',
    naam: 'Daan Dossier',
    rol: 'HOSPICEMEDEWERKER',
    netwerk: 'netwerk/midden-brabant',
  },
]

const DOSSIER = { ref: 'dossier/psychiatrie', email: 'dossier-psychiatrie@kennisplein.example' }

/** Makes the demo accounts that are not there yet; one that somebody changed stays as it is. */
export async function loadDemoAccounts(known: Known): Promise<void> {
  const db = database()
  for (const { email: name, naam, rol, netwerk } of ACCOUNTS) {
    const email = `${name}@kennisplein.example`
    if (await db.gebruiker.findUnique({ where: { email }, select: { id: true } })) continue
    const { id } = await createGebruiker(PILOT, {
      email,
      naam,
      rollen: [rol],
      netwerkId: netwerk ? idOf(known, netwerk) : null,
      organisatieId: null,
      wachtwoord: env().DEMO_PASSWORD,
      isDemo: true,
    })
    if (email === DOSSIER.email) await entrustDossier(idOf(known, DOSSIER.ref), id)
  }
}

async function entrustDossier(id: string, verantwoordelijkeId: string): Promise<void> {
  const dossier = await database().themadossier.findUniqueOrThrow({
    where: { id },
    select: {
      vervangerId: true,
      verantwoordelijkeRol: true,
      directPubliceren: true,
      volgendeControleOp: true,
      controleMaanden: true,
    },
  })
  await assignVerantwoordelijke(PILOT, {
    id,
    ...dossier,
    verantwoordelijkeId,
    volgendeControleOp: dossier.volgendeControleOp?.toISOString().slice(0, 10) ?? null,
  })
}
