import type { Language } from '@yakusoku/contract'
import type { ProvisionRule, Rules } from '../../bundle/rules.ts'
import { blank, categoryWords, list } from '../phrases.ts'
import { type Block, dashed, type SectionWriter } from '../section.ts'

/** The five things a joint use states (Art. 27(5)(iii)), one list for each use. */
export const jointUse: SectionWriter = {
  kind: 'joint-use',
  heading: { ja: '共同利用', en: 'Joint use' },
  write: {
    ja: (rules) => jointUses(rules).flatMap((one) => jointUseBlocks('ja', one, rules)),
    en: (rules) => jointUses(rules).flatMap((one) => jointUseBlocks('en', one, rules)),
  },
}

/** The provisions that are joint uses. */
export function jointUses({ provisions }: Rules): readonly ProvisionRule[] {
  return provisions.filter(({ basis }) => basis === 'joint-use')
}

/** One joint use: the fact, then items, users, purposes, and who is responsible. */
export function jointUseBlocks(
  language: Language,
  { joint }: ProvisionRule,
  { purposes }: Rules,
): readonly Block[] {
  const labels = new Map(purposes.map(({ id, label }) => [id, label[language]]))
  const why = (joint?.purposes ?? []).flatMap((id) => labels.get(id) ?? [])
  const what = categoryWords(language, joint?.items ?? [])
  const responsible = responsibleWords(language, joint?.responsible)
  const users = joint?.users[language]
  if (language === 'ja') {
    return [
      '当社は、次のとおり個人データを共同利用します。',
      dashed([
        `共同利用する個人データの項目:${list('ja', what) || blank('項目')}`,
        `共同利用する者の範囲:${users ?? blank('範囲')}`,
        `共同利用する者の利用目的:${list('ja', why) || blank('利用目的')}`,
        `個人データの管理について責任を有する者:${responsible}`,
      ]),
    ]
  }
  return [
    'We use personal data jointly as follows.',
    dashed([
      `Items: ${list('en', what) || blank('items')}`,
      `Users: ${users ?? blank('users')}`,
      `Purposes of the users: ${list('en', why) || blank('purposes')}`,
      `Responsible for the management: ${responsible}`,
    ]),
  ]
}

/** Name, address and, of a corporation, representative. */
function responsibleWords(
  language: Language,
  responsible: NonNullable<ProvisionRule['joint']>['responsible'] | undefined,
): string {
  const { name, address, representative } = responsible ?? {}
  return language === 'ja'
    ? `${name ?? blank('名称')}(住所:${address ?? blank('住所')}、代表者:${representative ?? blank('代表者の氏名')})`
    : `${name ?? blank('name')} (address: ${address ?? blank('address')}; representative: ${representative ?? blank('representative')})`
}
