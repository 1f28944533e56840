import { afterSignOut } from '@/lib/web/auth'

// A route and not a page: leaving the app's own navigation empties what the browser kept of earlier pages.
export const GET = afterSignOut
