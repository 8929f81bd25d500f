import type { Amendment } from '../../law-rule.ts'
import { place } from '../laws.ts'
import { firstTranche, mainBody } from './act-of-2026.ts'

/** What changes for the authority and for those who break the Act. */
export const enforcementChanges: readonly Amendment[] = [
  {
    id: 'AM-10',
    title: { ja: '勧告・命令の見直し', en: 'recommendations and orders' },
    says: {
      ja: '勧告と命令が柔軟に行えるようになる予定です。2027年1月17日に始まる部分と、後から始まる部分の分かれ目は確かめられていません。',
      en: 'recommendations and orders will be more flexible; which part begins on 17 January 2027 is not verified',
    },
    provisions: [place('APPI', '148')],
    ...mainBody,
    certainty: 'unverified',
    source: 'reports on Act No. 56 of 2026 (unverified)',
  },
  {
    id: 'AM-11',
    title: { ja: '違反を助ける第三者への要請', en: 'requests to those who aid a violation' },
    says: {
      ja: 'クラウドの事業者など、違反に使われているサービスを提供する者への要請の制度が設けられる予定です。',
      en: 'the authority will be able to call on third parties, such as clouds, whose services aid a violation',
    },
    provisions: [],
    ...mainBody,
    certainty: 'unverified',
    source: 'reports on Act No. 56 of 2026 (unverified)',
  },
  {
    id: 'AM-12',
    title: { ja: '罰則の引上げと拡大', en: 'higher and wider penalties' },
    says: {
      ja: '害を加える目的での取得を含め、罰則が引き上げられ広がります。少なくとも一部は2027年1月17日に始まると伝えられています。条文は官報で確かめてください。',
      en: 'penalties rise and widen, also for acquisition to do harm; at least a part is reported to begin on 17 January 2027. Check the text in the Official Gazette',
    },
    provisions: [place('APPI', '178'), place('APPI', '179'), place('APPI', '184')],
    ...firstTranche,
    certainty: 'secondary',
    source: 'supplementary provision 1 of Act No. 56 of 2026, as reported (secondary)',
  },
  {
    id: 'AM-13',
    title: { ja: '課徴金', en: 'administrative surcharge' },
    says: {
      ja: '1,000人を超える重大な違反で得た利益を納めさせる課徴金の制度が設けられる予定です。',
      en: 'gains from serious violations concerning more than 1,000 people will have to be paid over',
    },
    provisions: [],
    ...mainBody,
    certainty: 'secondary',
    source: 'press and law-firm reports on Act No. 56 of 2026 (secondary)',
  },
]
