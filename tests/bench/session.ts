import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { hashToken } from '@/lib/domain/gebruikers/sessietoken'

/** Signs the account in by writing its session; gives the header that a browser would send. */
export async function sessionCookie(databaseUrl: string, email: string, secret: string): Promise<string> {
  const token = `${randomUUID()}${randomUUID()}`
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    `insert into "Session" (id, "tokenHash", "gebruikerId", "expiresAt") select gen_random_uuid(), $1, id, now() + interval '1 day' from "Gebruiker" where email = $2`,
    [hashToken(token), email],
  )
  await client.end()
  return `kennisplein-sessie=${await encode({ token: { sessie: token }, secret })}`
}
