import type { Passage, Reading } from './passage.ts'

const OTHERS = /認定個人情報保護団体|個人情報保護委員会|消費生活センター|プライバシーマーク/u
const NONE = /(?:ありません|ございません|おりません|該当なし|なし)。?$/u

/** The passages in which the company's own desk may stand, the likeliest first. */
export interface DeskOrder {
  readonly desk: readonly Passage[]
  readonly elsewhere: readonly Passage[]
}

/** Contact sections, then those on requests, then the rest; the desks of others are left out. */
export function deskOrder({ passages }: Reading): DeskOrder {
  const own = withoutOthers(passages)
  const desk = own.filter(({ section }) => section.kind === 'contact')
  const requests = own.filter(({ section }) => section.kind === 'requests')
  const rest = own.filter(
    ({ section }) => section.kind !== 'contact' && section.kind !== 'requests',
  )
  return { desk, elsewhere: [...requests, ...rest] }
}

/** What follows 「認定個人情報保護団体の名称」 in its part is that body's address, not the company's. */
export function withoutOthers(passages: readonly Passage[]): Passage[] {
  const kept: Passage[] = []
  let others = -1
  for (const passage of passages) {
    const { section } = passage.clause
    if (OTHERS.test(passage.section.heading)) continue
    if (OTHERS.test(passage.text) && !NONE.test(passage.text)) others = section
    if (others !== section) kept.push(passage)
  }
  return kept
}
