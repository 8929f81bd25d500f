/** Problems of the inventory article: reaching a system, describing it, its YAML. */
export const inventoryProblems = {
  'inventory.url-invalid': {
    status: 400,
    ja: 'システム「{system}」の接続先が正しくありません。postgres://利用者:パスワード@ホスト:5432/データベース の形で指定してください。',
    en: 'the address of system "{system}" is not valid; write it as postgres://user:password@host:5432/database',
  },
  'inventory.unreachable': {
    status: 502,
    ja: 'システム「{system}」に接続できません。ホスト、ポート、ネットワークを確かめてください。',
    en: 'cannot reach system "{system}"; check host, port and network',
  },
  'inventory.sign-in-refused': {
    status: 502,
    ja: 'システム「{system}」が接続を拒みました。利用者名とパスワード、pg_hba.conf を確かめてください。',
    en: 'system "{system}" refused the sign-in; check user, password and pg_hba.conf',
  },
  'inventory.no-such-database': {
    status: 502,
    ja: 'システム「{system}」にそのデータベースがありません。接続先のデータベース名を確かめてください。',
    en: 'system "{system}" has no database of that name; check the name in the address',
  },
} as const
