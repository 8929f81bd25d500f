import type { Dictionary } from '../../text/words.ts'

export const clauseWords = {
  back: { ja: 'ボードへ戻る', en: 'Back to the board' },
  backFiltered: { ja: 'しぼり込んだ一覧へ戻る', en: 'Back to the filtered list' },
  previous: { ja: '前の文', en: 'Previous clause' },
  next: { ja: '次の文', en: 'Next clause' },
  place: {
    ja: (heading: string, clause: number, of: number) =>
      `「${heading}」の${of}文のうち${clause}番目`,
    en: (heading: string, clause: number, of: number) => `“${heading}”, clause ${clause} of ${of}`,
  },
  why: { ja: 'この状態である理由', en: 'Why it stands so' },
  where: { ja: 'ポリシーの中の位置', en: 'Place in the policy' },
  id: { ja: '文の ID', en: 'Clause id' },
  rules: { ja: '結び付いた規則と証拠', en: 'Rules bound to it, and their evidence' },
  rule: { ja: '規則', en: 'Rule' },
  noEvidence: {
    ja: 'この規則の検査は、まだ一度も実行されていません。',
    en: 'No control of this rule has run yet.',
  },
  confirmedTitle: { ja: '人による確認', en: 'Confirmed by a person' },
  confirmed: {
    ja: (by: string, on: string) => `${by} が ${on} に、この文は何も約束していないと確認しました。`,
    en: (by: string, on: string) => `${by} confirmed on ${on} that this clause promises nothing.`,
  },
} as const satisfies Dictionary

export const evidenceWords = {
  pass: { ja: '確認できた', en: 'Holds' },
  fail: { ja: '反している', en: 'Does not hold' },
  'cannot-run': { ja: '確かめられない', en: 'Cannot run' },
  system: { ja: 'システム', en: 'System' },
  noSystem: { ja: '規則と一覧のみ', en: 'rules and inventory only' },
  population: { ja: '調べた件数', en: 'Looked at' },
  failing: { ja: '反していた件数', en: 'Failing' },
  found: { ja: '見つかったもの', en: 'Found' },
  more: { ja: (n: number) => `ほか ${n} 件`, en: (n: number) => `${n} more` },
  query: { ja: '実行した問い合わせ', en: 'The exact query' },
  ran: { ja: '実行', en: 'Ran' },
  took: { ja: '所要時間', en: 'Took' },
  control: { ja: '検査', en: 'Control' },
} as const satisfies Dictionary

export const adviceWords = {
  title: { ja: '証明できるようにするには', en: 'What would make it provable' },
  unboundWhy: {
    ja: 'この文を裏付ける規則がありません。今のままでは、守られているかを誰も示せません。',
    en: 'No rule stands behind this clause. As it is, nobody can show whether it is kept.',
  },
  unboundBind: {
    ja: (id: string) =>
      `約束であれば、rules.yaml の規則(利用目的、提供、保存期間など、意味の合うもの)の clauses に ${id} を加えます。次に確かめるとき、その規則の検査が実行されます。`,
    en: (id: string) =>
      `If it is a promise, add ${id} to the clauses of the rule in rules.yaml that carries its meaning (a purpose, a provision, a schedule …). The next check runs that rule's controls.`,
  },
  unboundStatement: {
    ja: '約束でなければ(前置き、定義など)、説明文であることを人が確認し、名前と日付を残します。',
    en: 'If it is none (a preamble, a definition), a person confirms it as a statement, with name and date.',
  },
  unboundRemove: {
    ja: '守る手立てのない約束であれば、ポリシーの次の版で文を改めます。',
    en: 'If it is a promise nobody can keep, change the sentence in the next version of the policy.',
  },
  unprovenWhy: {
    ja: '規則はありますが、検査を実行できないため、守られているかが分かりません。',
    en: 'There is a rule, but its control cannot run, so nobody knows whether it holds.',
  },
  unprovenReason: {
    ja: '「確かめられない」検査に書かれた理由を取り除きます。システムの接続、閲覧の権限、列の宣言が足りないことが多くあります。',
    en: 'Remove the reason given by each control that cannot run. Most often a system is not connected, a permission to read is missing, or a column is not declared.',
  },
  unprovenNone: {
    ja: 'この規則を調べる検査を加えます。対象のシステムを接続して一覧(systems/*.yaml)に宣言すると、検査ができます。',
    en: 'Give its rule something to look at: connect the system and declare it in the inventory (systems/*.yaml).',
  },
  unprovenAgain: {
    ja: 'ボードで「今すぐ確かめる」を押すと、証拠がここに並びます。',
    en: 'Press “Check now” on the board; the evidence appears here.',
  },
} as const satisfies Dictionary
