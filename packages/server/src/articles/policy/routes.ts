import { type Board, Problem } from '@yakusoku/contract'
import type { FastifyInstance } from 'fastify'
import { mount } from '../../platform/http/mount.ts'
import { type BoardSource, drawBoard, drawClause } from './board.ts'

/** What the board's routes need of the rest of the server. */
export interface BoardRoutes {
  /** @throws Problem `policy.nothing-published` */
  readonly source: () => Promise<BoardSource>
  /** Runs every control and keeps what they saw. */
  readonly check: () => Promise<void>
}

/** The board, one clause of it, and a fresh check. */
export function boardRoutes(console: FastifyInstance, { source, check }: BoardRoutes): void {
  const board = async (): Promise<Board> => drawBoard(await source(), 'staff')

  mount(console, 'board', 'board.read', board)

  mount(console, 'clause', 'board.read', async ({ parameters }) => {
    const detail = drawClause(await source(), parameters['id'] ?? '')
    if (!detail) throw new Problem('policy.no-such-clause')
    return detail
  })

  mount(console, 'check', 'check.run', async () => {
    await check()
    return board()
  })
}
