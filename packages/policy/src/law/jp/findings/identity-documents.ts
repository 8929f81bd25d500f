import type { LawRule } from '../../law-rule.ts'
import { about, anySays, firstMark, markOf, textSays } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const LIGHTER =
  /ログイン|会員(?:ページ|サイト)|マイページ|パスワード|登録(?:済み|された|の)[^。]{0,12}(?:メール|電話|情報)|確認コード|電子署名|公的個人認証|コールバック|スタッフコード|氏名、住所、生年月日[^。]{0,20}確認/u
const POST_OR_FORM = /郵送|郵便|フォーム|送信画面|アップロード|書留|来(?:社|店)|窓口/u
const MAIL = /メール|e-?mail/u

/** Proving who asks (Art. 37(4), GL 3-8-7). */
export const identityDocumentRules: readonly LawRule[] = [
  {
    id: 'PP-015',
    title: {
      ja: '使えなくなった健康保険証を本人確認に挙げている',
      en: 'the health-insurance card, no longer valid, is asked for',
    },
    provisions: [place('GL', '3-8-7')],
    ...currentAct,
    // The last cards expired on 2025-12-01; new ones ended on 2024-12-02.
    from: '2025-12-02',
    certainty: 'secondary',
    source: 'GL 3-8-7 note 2; Ministry of Health, end of the health-insurance card (secondary)',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '健康保険証は2025年12月1日で有効期限が終わり、本人確認に使えません。保険者番号や記号・番号を本人確認のために求めることも禁じられています。',
      en: 'health-insurance cards expired by 1 December 2025, and their numbers may not be asked for as proof of identity',
    },
    mend: {
      ja: '資格確認書などに差し替え、個人番号、住民票コード、本籍、保険者番号、記号・番号を見えないように覆うよう案内してください。',
      en: 'replace it (e.g. by the 資格確認書) and ask people to cover My Number, resident code, domicile and insurance numbers',
    },
    find: (matter) =>
      matter.extraction.identityDocuments.flatMap((name, at) =>
        /健康保険(?:被保険者)?証/u.test(name.normalize('NFKC'))
          ? [markOf(matter, `/identityDocuments/${at}`)]
          : [],
      ),
  },
  {
    id: 'PP-016',
    title: {
      ja: 'どの請求にも本人確認書類を求めている',
      en: 'identity documents are demanded for every request',
    },
    provisions: [place('APPI', '37', '4'), place('GL', '3-8-7')],
    ...currentAct,
    source: 'APPI 37(4); GL 3-8-7 note 2',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '請求の内容にかかわらず証明書を求めています。本人に過重な負担を課さないよう、必要な範囲にとどめることが求められています。',
      en: 'papers are asked for whatever the request; the procedure must not burden people more than needed',
    },
    mend: {
      ja: 'まず会員ページへのログインや登録済みの連絡先で確かめ、それで足りないときだけ書類を求める形にしてください。',
      en: 'check first by sign-in or a registered contact, and ask for papers only where that is not enough',
    },
    find: (matter) =>
      matter.extraction.identityDocuments.length === 0 ||
      anySays(about(matter, 'requests'), LIGHTER)
        ? []
        : [markOf(matter, '/identityDocuments/0')],
  },
  {
    id: 'PP-017',
    title: {
      ja: '本人確認書類の送り先がメールだけ',
      en: 'identity papers can be sent by e-mail only',
    },
    provisions: [place('APPI', '23'), place('GL', '10-6')],
    ...currentAct,
    source: 'APPI 23; GL 10-6(4)',
    severity: 'low',
    nature: 'advice',
    says: {
      ja: '本人確認書類の画像をメールで送ってもらうことになり、漏えいの危険があります。',
      en: 'pictures of identity papers would travel and stay in e-mail',
    },
    mend: {
      ja: '専用の送信画面や郵送を用意し、確認が済んだら画像を消去すると書いてください。',
      en: 'offer an upload page or the post, and erase the pictures once checked',
    },
    find: (matter) => {
      const requests = about(matter, 'requests')
      const papers = matter.extraction.identityDocuments.length > 0
      return papers && !textSays(matter, POST_OR_FORM) ? firstMark(requests, MAIL) : []
    },
  },
]
