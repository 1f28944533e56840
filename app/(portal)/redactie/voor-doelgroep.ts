import { firstValue } from '@/lib/web/search-params'

/** A new item that somebody begins from a dossier is about its doelgroep: `?doelgroep=nah` ticks it beforehand. */
export function voorDoelgroep(
  doelgroepen: readonly { id: string; slug: string }[],
  doelgroep: string | string[] | undefined,
): { doelgroepIds?: string[] } {
  const gekozen = doelgroepen.find(({ slug }) => slug === firstValue(doelgroep))
  return gekozen ? { doelgroepIds: [gekozen.id] } : {}
}
