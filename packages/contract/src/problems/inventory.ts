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
  'inventory.system-flag': {
    status: 400,
    ja: '--system は 名前=接続先 の形で指定してください。例: --system shop=postgres://利用者@ホスト/データベース(名前は英小文字・数字・ハイフン)',
    en: '--system takes name=address, e.g. --system shop=postgres://user@host/database; a name is made of a-z, 0-9 and -',
  },
  'inventory.control-fault': {
    status: 500,
    ja: 'システム「{system}」を確かめる途中で問題が起きました(時間切れ、または表の変更)。yakusoku plan で差を確かめてください。',
    en: 'asking system "{system}" ended in a fault (a timeout or a changed table); yakusoku plan shows what differs',
  },
  'inventory.no-address': {
    status: 400,
    ja: 'システム「{system}」の接続先が登録されていません。--system {system}=postgres://… を付けて実行してください。',
    en: 'no address is registered for system "{system}"; run again with --system {system}=postgres://…',
  },
  'inventory.no-such-system': {
    status: 404,
    ja: 'システム「{system}」は systems/ にありません。yakusoku scan で調べるか、名前を確かめてください。',
    en: 'there is no system "{system}" in systems/; scan it first or check the name',
  },
  'inventory.schema-dotted': {
    status: 422,
    ja: 'スキーマ「{schema}」は名前に「.」を含むため、表の名前と区別できません。スキーマの名前を変えてから実行してください。',
    en: 'schema "{schema}" has a dot in its name, so its tables cannot be told apart; rename the schema and run again',
  },
  'inventory.name-invalid': {
    status: 400,
    ja: 'システム名「{system}」は使えません。英小文字で始め、英小文字・数字・ハイフンだけで31文字以内にしてください。',
    en: '"{system}" cannot name a system; begin with a-z, then a-z, 0-9 and -, at most 31 letters',
  },
} as const
