/** How times are spread, in the unit they came in; `digits` after the comma. */
export function spread(times: readonly number[], digits = 0) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(digits))
  return { p50: at(0.5), p95: at(0.95), langste: at(1) }
}
