'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { formatDate } from '@/lib/web/format-nl'

/** The foot of every printed page: where it comes from and of which day it is. `datum` is what the server wrote. */
export function PrintFoot({ datum }: { datum: string }) {
  const path = usePathname()
  const [printed, setPrinted] = useState({ datum, host: '' })

  useEffect(() => {
    // A ward PC keeps a page open for days: what counts on paper is the day of printing.
    const now = () => setPrinted({ datum: formatDate(new Date()), host: location.host })
    now()
    window.addEventListener('beforeprint', now)
    return () => window.removeEventListener('beforeprint', now)
  }, [])

  return (
    <div className="print-voet">
      <p>
        Kennisplein · {printed.host}
        {path} · geprint op {printed.datum}
      </p>
    </div>
  )
}
