import type { Board, Standing } from '@yakusoku/contract'

/** A clause whose standing a check has changed. */
export interface Change {
  readonly id: string
  readonly text: string
  readonly before: Standing
  readonly now: Standing
}

/** The clauses whose standing differs between two boards, in the order of the newer one. */
export function compareBoards(before: Board, now: Board): Change[] {
  const old = new Map(clausesOf(before).map((clause) => [clause.id, clause.standing]))
  return clausesOf(now).flatMap(({ id, text, standing }) => {
    const earlier = old.get(id)
    return earlier && earlier !== standing ? [{ id, text, before: earlier, now: standing }] : []
  })
}

function clausesOf(board: Board) {
  return board.sections.flatMap((section) => section.clauses)
}
