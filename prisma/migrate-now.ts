import { env } from '@/lib/platform/env'
import { migrate } from './migrate'

const applied = await migrate(env().DATABASE_URL)
console.log(applied.length ? `Toegepast: ${applied.join(', ')}` : 'De database is al bijgewerkt.')
process.exit(0)
