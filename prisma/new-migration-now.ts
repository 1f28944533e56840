import { env } from '@/lib/platform/env'
import { newMigration } from './new-migration'

const name = process.argv[2] ?? ''
const made = await newMigration(env().DATABASE_URL, name, new Date())
console.log(made ? `prisma/migrations/${made}: read it before you commit it.` : 'The schema did not change.')
process.exit(0)
