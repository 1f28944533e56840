import { formatDate } from '@/lib/web/format-nl'

/** '21 november 2026' from a calendar day '2026-11-21'; noon, so that it is that day in every zone near ours. */
export const formatDag = (dag: string): string => formatDate(new Date(`${dag}T12:00:00Z`))
