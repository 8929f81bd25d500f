/**
 * The articles of a privacy policy, in the order of the policy Yakusoku runs first.
 *
 * The only place that knows numbers: articles get renumbered, folders never. `folder` names the
 * article's folder in the server, its PostgreSQL schema and its row in the README.
 */
export const articles = [
  { folder: 'inventory', number: 2, ja: '個人情報の定義と所在', en: 'Definition and inventory' },
  { folder: 'acquisition', number: 3, ja: '取得', en: 'Acquisition' },
  { folder: 'purposes', number: 4, ja: '利用目的', en: 'Purposes of use' },
  { folder: 'third-parties', number: 5, ja: '第三者への提供', en: 'Provision to third parties' },
  { folder: 'requests', number: 6, ja: '開示等の請求', en: 'Requests' },
  { folder: 'safeguards', number: 7, ja: '安全管理措置', en: 'Safeguards' },
  { folder: 'retention', number: 8, ja: '保存期間', en: 'Retention' },
  { folder: 'breach', number: 9, ja: '漏えい発生時の対応', en: 'Breach response' },
  { folder: 'improvement', number: 10, ja: '継続的改善', en: 'Improvement' },
  { folder: 'policy', number: 11, ja: 'ポリシーの更新と公表', en: 'The policy itself' },
  { folder: 'contact', number: 12, ja: 'お問い合わせ', en: 'Contact' },
  { folder: 'statistics', number: 13, ja: '統計', en: 'Statistics' },
] as const

/** The folder name of an article, e.g. `purposes`. */
export type Article = (typeof articles)[number]['folder']
