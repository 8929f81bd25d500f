import { Link } from '@tanstack/react-router'
import type { Permission } from '@yakusoku/contract'
import { useWords } from '../text/words.ts'
import { shellWords } from './shell-words.ts'

const look =
  'inline-flex min-h-12 items-center border-y-4 border-transparent forced-colors:border-[Canvas] px-3 text-dns-16N-130 hover:underline hover:underline-offset-4 aria-[current=page]:border-b-key-900 aria-[current=page]:font-bold aria-[current=page]:text-key-900'

/** The main screens a person may see. */
export function Navigation({ permissions }: { permissions: readonly Permission[] }) {
  const words = useWords(shellWords)
  return (
    <nav aria-label={words.navigation} className="-ml-3 flex md:ml-0">
      {permissions.includes('board.read') && (
        <Link to="/" className={look} activeOptions={{ exact: true }}>
          {words.board}
        </Link>
      )}
      {permissions.includes('policy.read') && (
        <Link to="/policy" className={look}>
          {words.policy}
        </Link>
      )}
      {permissions.includes('inventory.read') && (
        <Link to="/systems" className={look}>
          {words.systems}
        </Link>
      )}
    </nav>
  )
}
