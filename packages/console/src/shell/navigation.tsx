import { Link } from '@tanstack/react-router'
import type { Permission } from '@yakusoku/contract'
import { useWords } from '../text/words.ts'
import { shellWords } from './shell-words.ts'

const look =
  'inline-flex min-h-11 items-center border-b-4 border-transparent px-3 text-dns-16N-130 hover:underline hover:underline-offset-4'
const here = 'border-key-900 font-bold text-key-900'

/** The main screens a person may see. */
export function Navigation({ permissions }: { permissions: readonly Permission[] }) {
  const words = useWords(shellWords)
  return (
    <nav aria-label={words.navigation} className="flex">
      {permissions.includes('board.read') && (
        <Link
          to="/"
          className={look}
          activeOptions={{ exact: true }}
          activeProps={{ className: here }}
        >
          {words.board}
        </Link>
      )}
      {permissions.includes('inventory.read') && (
        <Link to="/systems" className={look} activeProps={{ className: here }}>
          {words.systems}
        </Link>
      )}
    </nav>
  )
}
