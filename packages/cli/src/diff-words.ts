import type { Language } from '@yakusoku/contract'
import type { ChangeClass, ClauseChange, RuleChange } from '@yakusoku/policy'

interface Words {
  readonly same: string
  readonly classes: Readonly<Record<ChangeClass, string>>
  readonly rule: Readonly<Record<RuleChange['change'], string>>
  readonly clause: Readonly<Record<ClauseChange['change'], string>>
  readonly whole: string
  readonly rules: string
  readonly clauses: string
}

/** What a comparison is told in. */
export const words: Readonly<Record<Language, Words>> = {
  ja: {
    same: '違いはありません。',
    classes: {
      editorial: '表記だけの変更',
      publish: '公表が必要',
      notify: '通知または公表が必要',
      consent: '本人の同意が必要',
    },
    rule: {
      added: '増える',
      removed: 'なくなる',
      widened: '広がる',
      narrowed: '狭まる',
      changed: '変わる',
    },
    clause: { added: '追加', removed: '削除', changed: '変更', moved: '移動' },
    whole: '変更の区分',
    rules: 'ルールの違い',
    clauses: '文の違い',
  },
  en: {
    same: 'nothing differs',
    classes: {
      editorial: 'wording only',
      publish: 'to be published',
      notify: 'people are to be told',
      consent: 'needs consent',
    },
    rule: {
      added: 'added',
      removed: 'removed',
      widened: 'widened',
      narrowed: 'narrowed',
      changed: 'changed',
    },
    clause: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
    whole: 'class of the change',
    rules: 'rules that differ',
    clauses: 'clauses that differ',
  },
}
