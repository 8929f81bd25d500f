/** Questions of the importer, in the words of the console; `{value}` and its like are quoted from the text. */
export const doubts = {
  'company-missing': {
    ja: '本文から会社名を読み取れませんでした。この方針を定めているのは誰ですか。',
    en: 'No company name was found in the text. Who makes these promises?',
  },
  'company-competes': {
    ja: '「{value}」のほかに「{other}」も出てきます。この方針を定めているのはどちらですか。',
    en: 'Besides "{value}" the text names "{other}". Which of them makes these promises?',
  },
  'company-unclear': {
    ja: 'この方針を定めているのは「{value}」でよいですか。はっきり名乗る箇所がありません。',
    en: 'Is it "{value}" that makes these promises? The text never introduces itself.',
  },
  'date-unclear': {
    ja: 'この日付は、方針を定めた日でよいですか。制定、改定のどちらとも書かれていません。',
    en: 'Is this the day the policy was enacted? The text does not say enacted or revised.',
  },
  'purposes-missing': {
    ja: '利用目的を読み取れませんでした。本文のどこに書かれていますか。',
    en: 'No purpose was found. Where does the text state them?',
  },
  'purpose-running': {
    ja: '文の中から利用目的として抜き出しました。範囲はこれでよいですか。',
    en: 'This purpose was cut out of a sentence. Is it cut in the right places?',
  },
  'purpose-maybe': {
    ja: 'これは利用目的ですか。利用目的の一覧かどうか、はっきりしません。',
    en: 'Is this a purpose? It is not clear that the list is one of purposes.',
  },
  'provision-ground': {
    ja: 'この場合に本人の同意なく提供できる根拠は何ですか。本文からは読み取れませんでした。',
    en: 'On what ground may this be provided without consent? The text does not show it.',
  },
  'provision-maybe': {
    ja: 'これは、同意なく第三者に提供する場合ですか。文の中から抜き出しました。',
    en: 'Is this a case of provision without consent? It was cut out of a sentence.',
  },
  'request-maybe': {
    ja: '本人がこの請求をできるという意味ですか。請求の章の外に書かれています。',
    en: 'May a person ask for this? It is said outside the section on requests.',
  },
  'fee-amount': {
    ja: '手数料の額が書かれていません。いくらですか。',
    en: 'A fee is mentioned without an amount. How much is it?',
  },
  'retention-maybe': {
    ja: 'これは個人情報を残す期間についての約束ですか。保存期間の章の外に書かれています。',
    en: 'Is this the promise on how long data are kept? It stands outside a section on retention.',
  },
  'contact-competes': {
    ja: '「{value}」のほかに「{other}」も載っています。個人情報の窓口はどちらですか。',
    en: 'Besides "{value}" the text gives "{other}". Which of them is the desk for personal information?',
  },
  'contact-unclear': {
    ja: 'これは個人情報についての窓口ですか。窓口の章の外に書かれています。',
    en: 'Is this the desk for personal information? It is given outside a section on contact.',
  },
  'section-kind': {
    ja: 'この章は「{value}」の章として読みました。「{other}」とも読めます。どちらですか。',
    en: 'This section was read as "{value}"; it could also be "{other}". Which is it?',
  },
} as const

/** One of the questions. */
export type DoubtName = keyof typeof doubts

/** A question with its quotations filled in. */
export function askAbout(
  name: DoubtName,
  values: Readonly<Record<string, string>> = {},
): { ja: string; en: string } {
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w{1,10})\}/gu, (_, key: string) => shorten(values[key] ?? ''))
  return { ja: fill(doubts[name].ja), en: fill(doubts[name].en) }
}

/** A question stays readable beside the text, which shows the rest. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
