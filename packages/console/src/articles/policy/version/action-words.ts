import type { Dictionary } from '../../../text/words.ts'

export const actionWords = {
  edit: { ja: '下書きを開く', en: 'Open the draft' },
  editHint: {
    ja: '下書きの途中です。書き終えたら、編集画面から承認を求めてください。',
    en: 'This is being written. When it is done, submit it for review from the editor.',
  },
  returnedBecause: { ja: '差し戻しの理由', en: 'Why it was given back' },
  approve: { ja: '承認する', en: 'Approve' },
  approving: { ja: '承認しています', en: 'Approving' },
  approveHint: {
    ja: '下の変更点と本文を読んでから承認してください。承認したあとに内容が変わると、承認は無効になります。',
    en: 'Read the changes and the text below before you approve. An approval holds for exactly this content.',
  },
  ownDraft: {
    ja: 'あなたが作成したものなので、あなたは承認できません。ポリシーは必ず二人で確かめます。別の個人情報保護管理者に依頼してください。',
    en: 'You wrote this, so you cannot approve it: two people always look at a policy. Ask another privacy officer.',
  },
  mayNotApprove: {
    ja: '承認には個人情報保護管理者の権限が必要です。',
    en: 'Only a privacy officer may approve it.',
  },
  giveBack: { ja: '差し戻す', en: 'Give it back' },
  giveBackReason: { ja: '差し戻す理由', en: 'Why it is given back' },
  giveBackHint: {
    ja: '作成者が読んで直せるように、5文字以上で書いてください。',
    en: 'For the author to read and act on; at least five letters.',
  },
  publish: { ja: '公表する', en: 'Publish' },
  publishing: { ja: '公表しています', en: 'Publishing' },
  publishHint: {
    ja: '公表すると、版の番号が付き、公開ページに施行日とともに掲載されます。本文とルールはもう変えられません。効力を持つのは、このあと「施行する」を押してからです。',
    en: 'Publishing gives it a number and posts it on the public page with its day. Text and rules can no longer change. It takes effect only once it is activated.',
  },
  effectiveOn: { ja: '施行日(日本時間)', en: 'First day in force (Japan)' },
  effectiveHint: {
    ja: (days: number) =>
      days === 0
        ? '今日から指定できます。'
        : `この区分の変更では、${days}日前までに知らせることをおすすめします。`,
    en: (days: number) =>
      days === 0
        ? 'Today or later.'
        : `For a change of this class we suggest telling people ${days} days before.`,
  },
  mayNotPublish: {
    ja: '公表と施行には個人情報保護管理者の権限が必要です。',
    en: 'Only a privacy officer may publish and activate.',
  },
  discard: { ja: '下書きを破棄する', en: 'Discard this draft' },
  discardSure: {
    ja: 'この下書きを破棄します。元に戻せません。',
    en: 'This draft will be gone for good.',
  },
  discardYes: { ja: '破棄する', en: 'Discard it' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  nothing: { ja: 'いま、することはありません。', en: 'There is nothing to do now.' },
} as const satisfies Dictionary

export const activateWords = {
  title: { ja: '施行すると起きること', en: 'What activating it does' },
  looking: { ja: '影響を調べています', en: 'Working out the effects' },
  none: {
    ja: '人や情報の扱いに変わるところはありません。',
    en: 'Nothing changes for people or data.',
  },
  systems: { ja: '関わるシステム', en: 'Systems it touches' },
  people: { ja: (n: string) => `${n}人`, en: (n: string) => `${n} people` },
  fields: { ja: '変わる列', en: 'Columns that change' },
  unknownPeople: { ja: '人数は確かめられません', en: 'people cannot be counted' },
  noFields: { ja: 'なし', en: 'none' },
  activate: { ja: '施行する', en: 'Activate' },
  activating: { ja: '施行しています', en: 'Activating' },
  on: {
    ja: (day: string) => `${day}の午前0時(日本時間)から施行されます。`,
    en: (day: string) => `It takes effect at midnight, Japan time, on ${day}.`,
  },
  repeat: {
    ja: '確認のため、この変更の区分を選んでください',
    en: 'To confirm, choose the class of this change',
  },
  choose: { ja: '選んでください', en: 'Choose' },
  chooseFirst: {
    ja: '施行する前に、この変更の区分を選んでください。',
    en: 'Choose the class of this change before you activate it.',
  },
  wrongClass: {
    ja: '表示されている区分と違います。上の影響をもう一度読んでください。',
    en: 'That is not the class shown; read the effects above once more.',
  },
  consentNote: {
    ja: '同意を得ていない人の情報は、新しい内容で扱えません。同意を得る手段を用意してから施行してください。',
    en: 'Data of people who have not agreed must not be used the new way. Have a means of asking them before you activate.',
  },
} as const satisfies Dictionary
