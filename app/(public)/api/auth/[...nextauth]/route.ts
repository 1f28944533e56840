import { nextAuthHandler } from '@/lib/web/auth'

export const GET = nextAuthHandler
export const POST = nextAuthHandler
