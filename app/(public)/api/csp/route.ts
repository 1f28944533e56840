import { receiveCspReport } from '@/lib/web/csp-report'

export const POST = receiveCspReport
