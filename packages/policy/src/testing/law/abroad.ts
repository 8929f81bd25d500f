import type { LawSamples } from './sample.ts'

const cookies = 'サイトの閲覧の際に、CookieとIPアドレスを取得します。'

/** Other countries, and identifiers that travel. */
export const abroadSamples: LawSamples = {
  'PP-009': {
    fact: 'foreign-storage',
    breaks: '## 安全管理\n\n個人データの漏えい、滅失、毀損を防ぐため、アクセス権を管理します。\n',
    at: 'アクセス権',
    keeps:
      '## 安全管理\n\n個人データの漏えい、滅失、毀損を防ぐため、アクセス権を管理します。個人データはカナダのサーバーに保管し、同国の制度を調べたうえで措置をとっています。\n',
  },
  'PP-010': {
    fact: 'foreign-recipient',
    breaks:
      '## 第三者への提供\n\n本人の同意を得た場合に限り、海外の会社に個人データを提供します。\n',
    at: '海外',
    keeps:
      '## 第三者への提供\n\n本人の同意を得た場合に限り、海外の会社に個人データを提供します。相手はカナダの会社で、その制度と相手の措置は同意の画面に示します。\n',
  },
  'PP-030': {
    fact: 'telecom-service',
    breaks: `## 取得する情報\n\n${cookies}\n`,
    at: 'Cookie',
    keeps: `## 取得する情報\n\n${cookies}\n\n## 外部送信\n\n閲覧したページのアドレスを、集計のため、ほしの計測株式会社へ送ります。\n`,
  },
  'PP-031': {
    breaks: `## 取得する情報\n\n${cookies}この情報は広告配信のために使います。\n`,
    at: 'Cookie',
    keeps: `## 取得する情報\n\n${cookies}この情報は個人関連情報として扱い、広告配信のために使います。\n`,
  },
}
