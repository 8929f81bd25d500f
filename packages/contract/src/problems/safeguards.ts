/** Problems of the safeguards article: who you are and what you may do. */
export const safeguardsProblems = {
  'safeguards.not-signed-in': {
    status: 401,
    ja: 'サインインが必要です。管理者に新しいサインイン用リンクを発行してもらってください。',
    en: 'sign in first; ask the operator for a new sign-in link',
  },
  'safeguards.link-used': {
    status: 401,
    ja: 'このリンクは使用済みか、期限が切れています。yakusoku sign-in-link で新しいリンクを発行してください。',
    en: 'this link was used or has expired; run yakusoku sign-in-link for a new one',
  },
  'safeguards.not-permitted': {
    status: 403,
    ja: 'この操作の権限がありません。個人情報保護管理者に依頼してください。',
    en: 'you may not do this; ask the privacy officer',
  },
  'safeguards.no-such-staff': {
    status: 404,
    ja: 'その名前の担当者はいません。yakusoku sign-in-link で担当者を加えてから、その名前を指定してください。',
    en: 'there is no member of staff of that name; add one with yakusoku sign-in-link, then give that name',
  },
  'safeguards.too-many-attempts': {
    status: 429,
    ja: '試行が多すぎます。1分ほど待ってからお試しください。',
    en: 'too many attempts; wait a minute and try again',
  },
} as const
