const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMEN: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** 'Firefox op Windows': enough to recognise the own device by. */
export function apparaatNaam(userAgent: string | null): string {
  const eerste = (namen: [RegExp, string][]) => namen.find(([patroon]) => patroon.test(userAgent ?? ''))?.[1]
  const browser = eerste(BROWSERS)
  const systeem = eerste(SYSTEMEN)
  if (!browser && !systeem) return 'Onbekend apparaat'
  return systeem ? `${browser ?? 'Browser'} op ${systeem}` : (browser ?? '')
}
