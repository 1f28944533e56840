import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Column = {
  key: string
  label: ReactNode
  align?: 'start' | 'end'
  /** How the rows are ordered by this column, if they are. */
  sorted?: 'ascending' | 'descending' | undefined
}
type Row = { id: string; cells: Readonly<Record<string, ReactNode>> }

type Props = {
  /** Unique on the page. */
  id: string
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column[]
  /** The cell of the first column names the row for screen readers. */
  rows: readonly Row[]
}

/** Figures and lists in rows. When it does not fit it scrolls in its own region, which the keyboard can reach too. */
export function Table({ id, caption, captionHidden = false, columns, rows }: Props) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-labelledby={`${id}-titel`}
      // Relative, or words for screen readers in a cell would stick out of the region and widen the page.
      className="tabel relative overflow-x-auto rounded-box border border-line-soft bg-surface"
    >
      <table className="w-full border-collapse text-left">
        <caption
          id={`${id}-titel`}
          className={captionHidden ? 'sr-only' : 'px-4 py-3 text-left text-lg font-bold'}
        >
          {caption}
        </caption>
        <thead className="border-b border-line bg-sunken text-sm">
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" aria-sort={column.sorted} className={cellClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.id} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TableRow({ columns, row }: { columns: readonly Column[]; row: Row }) {
  const [first, ...others] = columns
  if (!first) return null
  return (
    <tr className="border-b border-line-soft last:border-b-0">
      <th scope="row" className={classNames(cellClass(first), 'font-semibold')}>
        {row.cells[first.key]}
      </th>
      {others.map((column) => (
        <td key={column.key} className={cellClass(column)}>
          {row.cells[column.key]}
        </td>
      ))}
    </tr>
  )
}

function cellClass({ align = 'start' }: Column): string {
  return classNames('px-4 py-3 align-top', align === 'end' && 'text-right tabular-nums')
}
