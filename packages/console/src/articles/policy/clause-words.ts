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
  rules: { ja: '結び付いたルールと証拠', en: 'Rules bound to it, and their evidence' },
  rule: { ja: 'ルール', en: 'Rule' },
  noEvidence: {
    ja: 'このルールを調べた証拠は、まだありません。',
    en: 'There is no evidence for this rule yet.',
  },
  confirmedTitle: { ja: '担当者による確認', en: 'Confirmed by a person' },
  confirmed: {
    ja: (by: string, on: string) =>
      `${by}が${on}に、この文は何も約束していないことを確かめました。`,
    en: (by: string, on: string) => `${by} confirmed on ${on} that this clause promises nothing.`,
  },
} as const satisfies Dictionary

export const evidenceWords = {
  pass: { ja: '合格', en: 'Passed' },
  fail: { ja: '不合格', en: 'Failed' },
  'cannot-run': { ja: '確認できない', en: 'Cannot run' },
  system: { ja: 'システム', en: 'System' },
  noSystem: { ja: 'ルールと台帳', en: 'rules and inventory' },
  population: { ja: '調べた件数', en: 'Looked at' },
  failing: { ja: '反していた件数', en: 'Failing' },
  found: { ja: '結果の内訳', en: 'What was found' },
  more: { ja: (n: number) => `ほか ${n} 件`, en: (n: number) => `${n} more` },
  query: { ja: '実行した問い合わせ', en: 'The exact query' },
  ran: { ja: '実行', en: 'Ran' },
  took: { ja: '所要時間', en: 'Took' },
  control: { ja: '確認', en: 'Control' },
} as const satisfies Dictionary

export const adviceWords = {
  title: { ja: '確かめられるようにするには', en: 'What would make it provable' },
  unboundWhy: {
    ja: '今のままでは、この文が守られているかを誰も示せません。次のどれかで解決します。',
    en: 'As it is, nobody can show whether this clause is kept. One of these settles it.',
  },
  unboundBind: {
    ja: (id: string) =>
      `約束であれば、rules.yaml のうち意味の合うルール(利用目的、第三者提供、保存期間など)の clauses に ${id} を加えます。次に確かめるとき、そのルールの確認が行われます。`,
    en: (id: string) =>
      `If it is a promise, add ${id} to the clauses of the rule in rules.yaml that carries its meaning (a purpose, a provision, a schedule …). The next check runs that rule's controls.`,
  },
  unboundStatement: {
    ja: '約束でなければ(前置き、定義など)、説明の文であることを担当者が確かめ、名前と日付を残します。',
    en: 'If it is none (a preamble, a definition), a person confirms it as a statement, with name and date.',
  },
  unboundRemove: {
    ja: '守る手立てのない約束であれば、ポリシーの次の版で文を改めます。',
    en: 'If it is a promise nobody can keep, change the sentence in the next version of the policy.',
  },
  unprovenWhy: {
    ja: 'ルールはありますが、まだ実際に確かめられていないため、守られているかが分かりません。',
    en: 'There is a rule, but nothing has been able to try it, so nobody knows whether it holds.',
  },
  unprovenReason: {
    ja: '下の「確認できない」に書かれた理由を取り除きます。多くは、システムの接続、閲覧の権限、台帳の記載の不足です。',
    en: 'Remove the reason given by each control that cannot run. Most often a system is not connected, a permission to read is missing, or a column is not declared.',
  },
  unprovenNone: {
    ja: 'ルールの対象となるシステムが台帳(systems/*.yaml)になければ、接続して記載します。',
    en: 'If the system the rule is about is not in the inventory (systems/*.yaml), connect and declare it.',
  },
  unprovenOutside: {
    ja: 'システムを調べても分からない約束(研修や掲示など)は、それを確かめる仕組みができるまで「未確認」のままです。守られていることにはしません。',
    en: 'A promise no system can show (training, notices) stays unproven until there is a control for it. It is never counted as kept.',
  },
  unprovenAgain: {
    ja: 'ボードで「今すぐ確かめる」を押すと、証拠がここに並びます。',
    en: 'Press “Check now” on the board; the evidence appears here.',
  },
} as const satisfies Dictionary
