const refusals = {
  'people-invalid': {
    ja: '人数は 1 から 10000000 までの整数で指定してください(例: --people 10000)。',
    en: 'the number of people must be a whole number from 1 to 10000000, e.g. --people 10000',
  },
  'as-of-invalid': {
    ja: '基準日は 2026-11-23 の形で指定してください(例: --as-of 2026-11-23)。',
    en: 'the day must be written like 2026-11-23, e.g. --as-of 2026-11-23',
  },
  'url-missing': {
    ja: '接続先がありません。--url postgres://利用者:パスワード@ホスト:5432/データベース を付けてください。',
    en: 'the database is missing; add --url postgres://user:password@host:5432/database',
  },
  'url-invalid': {
    ja: '接続先が正しくありません。postgres://利用者:パスワード@ホスト:5432/データベース の形で指定してください。',
    en: 'the address is not valid; write it as postgres://user:password@host:5432/database',
  },
  'argument-unknown': {
    ja: '引数を読み取れません。--url、--people、--as-of、--into-empty-only だけが使えます。',
    en: 'cannot read the arguments; use --url, --people, --as-of and --into-empty-only only',
  },
  unreachable: {
    ja: 'データベースに接続できません。ホスト、ポート、ネットワークを確かめてください。',
    en: 'cannot reach the database; check host, port and network',
  },
  'sign-in-refused': {
    ja: 'データベースが接続を拒みました。利用者名とパスワードを確かめてください。',
    en: 'the database refused the sign-in; check user and password',
  },
  'no-such-database': {
    ja: 'その名前のデータベースがありません。createdb で作ってから実行してください。',
    en: 'there is no database of that name; make it with createdb first',
  },
  'not-empty': {
    ja: 'データベースが空ではありません。何も変更していません。空のデータベースを指定してください。',
    en: 'the database is not empty; nothing was changed; give an empty database',
  },
  'already-there': {
    ja: '同じ名前の表がすでにあります。何も変更していません。空のデータベースを指定してください。',
    en: 'tables of the same names are already there; nothing was changed; give an empty database',
  },
  'may-not-create': {
    ja: 'このデータベースに表やスキーマを作る権限がありません。所有者の利用者で接続してください。',
    en: 'this user may not create tables or schemas in the database; connect as its owner',
  },
} as const

export type RefusalCode = keyof typeof refusals

/** The shop was not built and nothing was changed; the sentence says what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(refusals[code].en, options)
    this.code = code
  }

  /** What is wrong and what to do, in the reader's language. */
  sentence(language: 'ja' | 'en'): string {
    return refusals[this.code][language]
  }
}

/** Turns what PostgreSQL said into a refusal, where a person can do something about it. */
export function refusalOf(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? ''
  const known: Readonly<Record<string, RefusalCode>> = {
    '3D000': 'no-such-database',
    '28P01': 'sign-in-refused',
    '28000': 'sign-in-refused',
    '42P06': 'already-there',
    '42P07': 'already-there',
    '42501': 'may-not-create',
  }
  const refusal =
    known[code] ?? (/^(ECONN|ENOTFOUND|ETIMEDOUT|ENOENT|EAI_)/.test(code) ? 'unreachable' : null)
  return refusal === null ? error : new Refusal(refusal, { cause: error })
}
