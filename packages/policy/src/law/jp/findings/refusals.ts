import type { LawRule } from '../../law-rule.ts'
import { about, anySays, firstMark, marksIn, missingIn, textSays } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const LOGS = /ログ|履歴|cookie|クッキー|識別子|ipアドレス|閲覧(?:記録|情報)|特性情報/u
const NOT_DISCLOSED =
  /個人情報(?:以外|に(?:該当|当た|あた)|では?ない|で(?:は)?ありません)[^。]{0,60}(?:開示|請求)[^。]{0,24}(?:ません|しない|できない)/u
const DECLINES =
  /(?:添え|沿え|応じられ|対応でき|応じかね|お?応え(?:でき|しかね)|お断り|開示しない|開示でき)[^。]{0,12}(?:ない|ません|場合|ことが)|お断りする/u
const REASONED =
  /(?:理由|その旨)[^。]{0,40}(?:通知|説明|お知らせ|連絡|回答|添え)|(?:通知|説明|お知らせ)[^。]{0,20}理由/u

/** Refusing requests, and what it costs (Art. 33-36, 38). */
export const refusalRules: readonly LawRule[] = [
  {
    id: 'PP-013',
    title: {
      ja: 'アクセスログなどを個人情報でないとして開示しない',
      en: 'logs are refused as not being personal information',
    },
    provisions: [place('APPI', '33', '2'), place('APPI', '2', '1'), place('APPI', '16', '4')],
    ...currentAct,
    source: 'APPI 2(1), 16(4), 33(2)(i)-(iii)',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: 'ログや履歴は、アカウントなどと容易に結び付けられるかぎり個人情報であり、開示の対象です。個人情報でないと一律に決めて断ることはできません。',
      en: 'logs and histories that are easily linked to an account are personal information and subject to disclosure; they cannot be refused as a class',
    },
    mend: {
      ja: 'システムごとに本人と結び付くかどうかを確かめ、結び付くログは開示の対象とし、断る理由は法律の定めるものに限ってください。',
      en: 'decide system by system whether a log is linkable; disclose what is, and refuse only on the grounds of the Act',
    },
    find: (matter) =>
      marksIn(
        matter,
        about(matter, 'requests').filter(({ text }) => LOGS.test(text)),
        NOT_DISCLOSED,
      ),
  },
  {
    id: 'PP-014',
    title: {
      ja: '応じないときの理由や通知を約束していない',
      en: 'refusals come without ground, notice or reason',
    },
    provisions: [
      place('APPI', '33', '3'),
      place('APPI', '34', '3'),
      place('APPI', '35', '7'),
      place('APPI', '36'),
    ],
    ...currentAct,
    source: 'APPI 33(2)(3), 34(3), 35(7), 36',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '請求に応じないことがあると書いていますが、応じないと決めたときに遅滞なく知らせること、理由を説明するよう努めることが書かれていません。',
      en: 'the text reserves not to comply, but not that people are told without delay, with the reason',
    },
    mend: {
      ja: '応じられない場合を法律の定める理由に限って並べ、「理由を添えて遅滞なくお知らせします」と書いてください。',
      en: 'list the grounds of the Act and promise to tell the decision and its reason without delay',
    },
    find: (matter) => {
      const requests = about(matter, 'requests')
      return anySays(requests, REASONED) ? [] : firstMark(requests, DECLINES)
    },
  },
  {
    id: 'PP-018',
    title: { ja: '手数料の額がない', en: 'the amount of the fee is not stated' },
    provisions: [place('APPI', '38', '2'), place('APPI', '32', '1', '3')],
    ...currentAct,
    when: 'charges-fee',
    source: 'APPI 38, 32(1)(iii)',
    severity: 'medium',
    nature: 'gap',
    says: {
      ja: '手数料をいただくなら、その額を本人が知ることのできる状態に置きます。この文には額がありません。',
      en: 'who charges a fee makes its amount available; the text has none',
    },
    mend: {
      ja: '利用目的の通知と開示について、手数料の額と支払い方法を書いてください。いただかないなら「無料」と書けます。',
      en: 'state amount and way of payment, for disclosure and telling the purpose only; or say that it is free',
    },
    find: (matter) =>
      matter.extraction.fee.amountYen !== null ||
      textSays(matter, /\d円(?:を|の|\()[^。]{0,20}手数料/u)
        ? []
        : missingIn([about(matter, 'requests')]),
  },
]
