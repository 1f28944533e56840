'use client'

import type { Route } from 'next'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'

type Props = { href: Route; className: string; children: ReactNode }

/** A link in the navigation that knows when you are there. A leaf, because a layout is not made anew per page. */
export function NavLink({ href, className, children }: Props) {
  const here = usePathname()
  const isHere = here === href || (href !== '/' && here.startsWith(`${href}/`))
  return (
    <Link href={href} aria-current={isHere ? 'page' : undefined} className={className}>
      {children}
    </Link>
  )
}
