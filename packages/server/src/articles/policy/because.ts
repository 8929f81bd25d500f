import type { Bilingual, Standing } from '@yakusoku/contract'
import type { ClauseBinding } from '@yakusoku/policy'
import type { Evidence } from '../../platform/control/control.ts'

/** Who reads the board: the public is told what was asked, staff also what was seen in which system. */
export type Audience = 'staff' | 'public'

/** The sentence under a clause on the board: why it has this standing; pure. */
export function because(
  { rules, statement }: ClauseBinding,
  standing: Standing,
  evidence: readonly Evidence[],
  audience: Audience,
): Bilingual {
  const spoken = evidence.filter((seen) => seen.rules.some((rule) => rules.includes(rule)))
  switch (standing) {
    case 'statement':
      return {
        ja: `何も約束していない文であることを、担当者が${statement?.on ?? ''}に確認しました。`,
        en: `a member of staff confirmed on ${statement?.on ?? ''} that this promises nothing`,
      }
    case 'unbound':
      return {
        ja: 'この文に結び付くルールがなく、守られているかを誰も確かめていません。',
        en: 'no rule is bound to this sentence, so nobody checks whether it is kept',
      }
    case 'unproven':
      return unproven(rules, spoken, audience)
    case 'broken':
      return told(
        spoken.find(({ outcome }) => outcome === 'fail'),
        audience,
      )
    case 'kept':
      return {
        ja: `${spoken.length}件の確認がすべて合格しました。`,
        en: spoken.length === 1 ? '1 control passed' : `all ${spoken.length} controls passed`,
      }
  }
}

function unproven(
  rules: readonly string[],
  spoken: readonly Evidence[],
  audience: Audience,
): Bilingual {
  const stuck = spoken.find(({ outcome }) => outcome === 'cannot-run')
  if (stuck) return told(stuck, audience)
  const covered = rules.filter((rule) => spoken.some((seen) => seen.rules.includes(rule)))
  return {
    ja: `ルールはありますが、確かめる仕組みがまだ動いていません(${covered.length}/${rules.length})。`,
    en: `there is a rule, but no control has run that proves it (${covered.length} of ${rules.length})`,
  }
}

/** System names, counts and queries are for staff: they would help whoever wants the data. */
function told(evidence: Evidence | undefined, audience: Audience): Bilingual {
  if (!evidence) return { ja: '', en: '' }
  if (audience === 'staff') return evidence.result
  return evidence.outcome === 'fail'
    ? {
        ja: `「${evidence.title.ja}」の確認で、守られていない点が見つかりました。`,
        en: `the check “${evidence.title.en}” found the promise not kept`,
      }
    : {
        ja: `「${evidence.title.ja}」の確認ができませんでした。`,
        en: `the check “${evidence.title.en}” could not run`,
      }
}
