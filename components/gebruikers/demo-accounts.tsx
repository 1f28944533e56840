import { Alert } from '@/components/ui/alert'
import { Table } from '@/components/ui/table'
import { rolNamen } from '@/lib/domain/gebruikers/labels'
import type { Rol } from '@/lib/kernel/actor'

type Account = { email: string; rollen: readonly Rol[]; netwerk: string | null; dossiers: readonly string[] }
type Props = { wachtwoord: string; accounts: readonly Account[] }

const columns = [
  { key: 'rol', label: 'Rol' },
  { key: 'email', label: 'E-mailadres' },
  { key: 'netwerk', label: 'Netwerk' },
]

/** With which accounts a demo portal can be tried. */
export function DemoAccounts({ wachtwoord, accounts }: Props) {
  return (
    <section aria-labelledby="demo" className="flex flex-col gap-4">
      <h2 id="demo">Probeer Kennisplein uit</h2>
      <Alert title="Dit is een demo.">
        <p>
          Kies een account uit de tabel. Het wachtwoord is voor alle accounts: <code>{wachtwoord}</code>
        </p>
      </Alert>
      <Table
        id="demo-accounts"
        caption="Demo-accounts"
        columns={columns}
        rows={accounts.map(({ email, rollen, netwerk, dossiers }) => ({
          id: email,
          cells: {
            rol:
              dossiers.length > 0
                ? `${rolNamen(rollen)}, verantwoordelijk voor ${dossiers.join(', ')}`
                : rolNamen(rollen),
            email,
            netwerk: netwerk ?? '–',
          },
        }))}
      />
    </section>
  )
}
