import type { Severity } from '@yakusoku/policy'
import type { Dictionary } from '../../../text/words.ts'

export const draftWords = {
  title: { ja: '下書きの編集', en: 'Edit the draft' },
  save: { ja: '保存する', en: 'Save' },
  saving: { ja: '保存しています', en: 'Saving' },
  saved: { ja: '保存しました。', en: 'Saved.' },
  unsaved: { ja: '保存していない変更があります。', en: 'There are unsaved changes.' },
  allSaved: { ja: 'すべて保存されています。', en: 'Everything is saved.' },
  revision: { ja: (n: number) => `${n}回目の保存`, en: (n: number) => `save ${n}` },
  submit: { ja: '承認を求める', en: 'Submit for review' },
  submitting: { ja: '送っています', en: 'Submitting' },
  submitSave: {
    ja: '承認を求める前に、変更を保存してください。',
    en: 'Save your changes before you submit.',
  },
  look: { ja: '変更点と本文を通して見る', en: 'Read it as an approver will' },
  restored: {
    ja: 'このタブに残っていた、保存していない変更を復元しました。',
    en: 'Unsaved changes kept in this tab were restored.',
  },
  throwAway: {
    ja: '変更を捨てて、保存された内容に戻す',
    en: 'Throw them away and show what is saved',
  },
  writing: { ja: '書く', en: 'Write' },
  reading: { ja: '文ごとに見る', en: 'Clause by clause' },
  english: { ja: '英語版', en: 'English' },
  textTabs: { ja: '本文の表し方', en: 'Views of the text' },
  sideTabs: { ja: '本文について', en: 'About the text' },
  text: { ja: '日本語の本文', en: 'Japanese text' },
  englishText: { ja: '英語の本文', en: 'English text' },
  englishHint: {
    ja: '任意です。日本語の本文が正文になります。',
    en: 'Optional; the Japanese text is the one that counts.',
  },
  findings: { ja: '指摘', en: 'Findings' },
  rules: { ja: 'ルール', en: 'Rules' },
  changes: { ja: '変更点', en: 'Changes' },
  unreadable: {
    ja: '今の本文は読み取れません。指摘とルールは、読み取れた最後の本文についてのものです。',
    en: 'The text as it stands cannot be read; findings and rules are about the last text that could.',
  },
  first: {
    ja: '最初の版なので、比べる相手がありません。',
    en: 'This is the first version; there is nothing to compare it with.',
  },
} as const satisfies Dictionary

export const conflictWords = {
  title: { ja: 'ほかの人が先に保存しました', en: 'Somebody else saved first' },
  what: {
    ja: 'あなたの変更は、この画面にすべて残っています。相手の内容との違いを見て、どちらを残すか決めてください。',
    en: 'All your changes are still here. See how they differ from what was saved, then decide which to keep.',
  },
  by: {
    ja: (name: string) => `保存した人: ${name}`,
    en: (name: string) => `Saved by ${name}`,
  },
  mine: { ja: '自分の内容で保存する', en: 'Save mine over it' },
  theirs: { ja: '相手の内容にする(自分の変更は消えます)', en: 'Take theirs (mine are lost)' },
  differences: { ja: '相手の内容 → 自分の内容', en: 'Theirs → mine' },
  sameText: {
    ja: '本文に違いはありません(ルールが違います)。',
    en: 'The texts are the same; the rules differ.',
  },
} as const satisfies Dictionary

export const leaveWords = {
  title: { ja: '保存していない変更があります', en: 'There are unsaved changes' },
  what: {
    ja: '離れても、このタブを閉じるまでは残ります。保存するまで、ほかの人には見えません。',
    en: 'They stay in this tab until you close it. Nobody else sees them until you save.',
  },
  stay: { ja: '編集に戻る', en: 'Keep editing' },
  leave: { ja: '保存せずに離れる', en: 'Leave without saving' },
} as const satisfies Dictionary

export const severityWords = {
  critical: { ja: '重大', en: 'Critical' },
  high: { ja: '高', en: 'High' },
  medium: { ja: '中', en: 'Medium' },
  low: { ja: '低', en: 'Low' },
} as const satisfies Record<Severity, unknown> & Dictionary

export const natureWords = {
  unlawful: { ja: '法令に反するおそれ', en: 'allows what the law forbids' },
  gap: { ja: '本文にない', en: 'not in the text' },
  inadequate: { ja: '不十分', en: 'inadequate' },
  advice: { ja: '助言', en: 'advice' },
} as const satisfies Dictionary

export const lintWords = {
  asOf: {
    ja: (day: string) => `${day}の法令で確かめています。法的助言ではありません。`,
    en: (day: string) => `Held against the law of ${day}. This is no legal advice.`,
  },
  none: { ja: '指摘はありません。', en: 'There are no findings.' },
  count: {
    ja: (n: number) => `${n}件の指摘があります。`,
    en: (n: number) => (n === 1 ? 'There is one finding.' : `There are ${n} findings.`),
  },
  show: { ja: '本文で選ぶ', en: 'Select in the text' },
  wholeText: { ja: '本文全体について', en: 'about the whole text' },
  mend: { ja: '直し方', en: 'How to mend it' },
  accept: { ja: 'しばらく受け入れる', en: 'Accept it for a while' },
  acceptReason: {
    ja: '受け入れる理由(10文字以上)',
    en: 'Why it is accepted (at least ten letters)',
  },
  acceptUntil: { ja: 'いつまで', en: 'Until' },
  acceptYes: { ja: '受け入れる', en: 'Accept it' },
  accepted: { ja: (n: number) => `受け入れた指摘(${n}件)`, en: (n: number) => `Accepted (${n})` },
  acceptedBy: {
    ja: (by: string, until: string) => `${by}、${until}まで`,
    en: (by: string, until: string) => `${by}, until ${until}`,
  },
  takeBack: { ja: '取り消す', en: 'Take it back' },
  questions: { ja: '本文からは分からないこと', en: 'What no text can show' },
  questionsWhat: {
    ja: '答えによって、必要な記載が変わります。',
    en: 'What the text must say depends on the answers.',
  },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  answered: {
    ja: (by: string, on: string) => `${by}が${on}に回答`,
    en: (by: string, on: string) => `answered by ${by} on ${on}`,
  },
  forget: { ja: '回答を消す', en: 'Clear the answer' },
  upcoming: {
    ja: (n: number) => `これから変わる法令(${n}件)`,
    en: (n: number) => `The law will change (${n})`,
  },
  from: { ja: (day: string) => `${day}から`, en: (day: string) => `from ${day}` },
  latest: {
    ja: (day: string) => `遅くとも${day}までに`,
    en: (day: string) => `by ${day} at the latest`,
  },
  lookUp: { ja: '施行日を確かめてください', en: 'look up its day' },
  offer: { ja: '文案を見る', en: 'See a draft for it' },
  insert: { ja: '本文に差し込む', en: 'Insert it into the text' },
  replace: { ja: '本文の文と置き換える', en: 'Replace the sentence in the text' },
} as const satisfies Dictionary

export const additionWords = {
  title: {
    ja: (n: number) => `意味の決まっていない新しい文が${n}文あります`,
    en: (n: number) =>
      n === 1 ? 'One new clause has no meaning yet' : `${n} new clauses have no meaning yet`,
  },
  what: {
    ja: '変更の区分はルールから決まります。文を選んで、ルールに結び付けるか、「何も約束していない」と確かめてください。',
    en: 'The class of a change follows from the rules. Choose each clause and bind it to a rule, or confirm that it promises nothing.',
  },
} as const satisfies Dictionary

export const faultWords = {
  title: {
    ja: '承認を求める前に直すこと',
    en: 'To be put right before it is submitted',
  },
  gone: {
    ja: (rule: string, clause: string) =>
      `${rule}が指す文 ${clause} は、いまの本文にありません。ルールから外すか、別の文に結び付けてください。`,
    en: (rule: string, clause: string) =>
      `${rule} names clause ${clause}, which the text no longer has. Unbind it, or bind another clause.`,
  },
  unbind: { ja: '外す', en: 'Unbind' },
  incomplete: {
    ja: (rule: string) => `${rule}に、書きかけの項目があります。`,
    en: (rule: string) => `${rule} is not filled in yet.`,
  },
  statements: { ja: '説明の文', en: 'statements' },
  other: { ja: 'ルール', en: 'the rules' },
} as const satisfies Dictionary
