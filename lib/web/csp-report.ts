import 'server-only'
import { z } from '@/lib/kernel/zod'
import { log } from '@/lib/platform/log'
import { takePoint } from '@/lib/platform/rate-limit'
import { clientAddress } from './client-address'

const LIMIT = { name: 'csp', points: 30, seconds: 60 }
const MAX_BYTES = 16_384

const short = z.string().transform((text) => text.slice(0, 300))
// Two dialects: `report-uri` and the newer Reporting API.
const oldReport = z.object({
  'csp-report': z.object({
    'document-uri': short.optional(),
    'violated-directive': short.optional(),
    'blocked-uri': short.optional(),
  }),
})
const newReport = z
  .array(
    z.object({
      body: z.object({
        documentURL: short.optional(),
        effectiveDirective: short.optional(),
        blockedURL: short.optional(),
      }),
    }),
  )
  .min(1)
  .max(50)

/** Logs what a browser refused to load. Answers 204 whatever comes in: it is a letter box, not a conversation. */
export async function receiveCspReport(request: Request): Promise<Response> {
  const nothing = new Response(null, { status: 204 })
  if (!(await takePoint(LIMIT, clientAddress(request.headers)))) return nothing
  for (const report of parseReports(await readShort(request))) log().warn(report, 'csp')
  return nothing
}

// A body of unknown length is read no further than the limit.
async function readShort(request: Request): Promise<string> {
  const reader = request.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  for (let size = 0; size <= MAX_BYTES; ) {
    const { done, value } = await reader.read()
    if (done) return text
    size += value.byteLength
    text += decoder.decode(value, { stream: true })
  }
  await reader.cancel()
  return ''
}

function parseReports(text: string) {
  const json = parseJson(text)
  const old = oldReport.safeParse(json)
  if (old.success) {
    const report = old.data['csp-report']
    return [
      {
        pagina: path(report['document-uri']),
        regel: report['violated-directive'],
        geweigerd: path(report['blocked-uri']),
      },
    ]
  }
  return (newReport.safeParse(json).data ?? []).map(({ body }) => ({
    pagina: path(body.documentURL),
    regel: body.effectiveDirective,
    geweigerd: path(body.blockedURL),
  }))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

// An address may hold a token or a search question after its `?`; the log keeps neither (security.md L3).
const path = (address: string | undefined) => address?.split(/[?#]/)[0]
