import type { Bilingual } from '@yakusoku/contract'
import type { FactId } from '../../bundle/rules-law.ts'

/** What a person is asked where no text shows it; the answer lives in the bundle (`answers`). */
export const questions: Readonly<Record<FactId, Bilingual>> = {
  'foreign-storage': {
    ja: '個人データを外国で保管または取り扱っていますか(外国のクラウド、外国にある拠点を含みます)。',
    en: 'Do you store or handle personal data abroad, foreign clouds and offices included?',
  },
  'foreign-recipient': {
    ja: '外国にある第三者(委託先を含みます)に個人データを渡していますか。',
    en: 'Do you give personal data to anyone in a foreign country, processors included?',
  },
  'charges-fee': {
    ja: '利用目的の通知や開示のご請求に、手数料をいただいていますか。',
    en: 'Do you charge a fee for disclosure or for telling the purpose of use?',
  },
  'accredited-body': {
    ja: '認定個人情報保護団体の対象事業者ですか。',
    en: 'Are you a member of an accredited personal information protection organisation?',
  },
  'telecom-service': {
    ja: 'サイトやアプリで、メッセージ、SNS、掲示板、モール、検索、ニュースや動画の配信などのサービスを提供していますか(自社の商品の販売と会社案内だけなら「いいえ」)。',
    en: 'Do your site or apps offer messaging, social media, boards, a marketplace, search, news or video and the like? (Selling your own goods and presenting the company is "no".)',
  },
  minors: {
    ja: '未成年の方も利用するサービスですか。',
    en: 'Do minors use your services?',
  },
  'anonymised-information': {
    ja: '匿名加工情報(法律の定める基準で加工したもの。統計は含みません)を作成または提供していますか。',
    en: 'Do you make or provide anonymously processed information as the Act defines it? (Statistics are not.)',
  },
}
