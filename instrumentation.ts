/** Runs once before the website answers: with wrong settings it says which, and does not start (security.md R5). */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next replaces NEXT_RUNTIME when it builds; settings come from env()
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { requireEnv } = await import('@/lib/platform/env')
  requireEnv()
  const { keepResponses } = await import('@/lib/web/response-status')
  keepResponses()
}
