import 'server-only'
import type { Route } from 'next'
import { env } from '@/lib/platform/env'

/** A path of ours as an address that works outside the browser; from the settings, never from a header (security.md O2). */
export const absoluteUrl = (path: Route): string => new URL(path, env().NEXTAUTH_URL).href
