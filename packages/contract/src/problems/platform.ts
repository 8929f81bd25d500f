/** Problems any article can meet: calls, settings, the installation itself. */
export const platformProblems = {
  'platform.internal': {
    status: 500,
    ja: '内部エラーが起きました。何も変更していません。番号 {id} を管理者に伝えてください。',
    en: 'an internal error happened; nothing was changed; give the number {id} to the operator',
  },
  'platform.no-postgres': {
    status: 500,
    ja: 'PostgreSQL が見つかりません。npm ci をやり直すか、PostgreSQL 15 以降を入れるか、DATABASE_URL を設定してください。',
    en: 'no PostgreSQL found; run npm ci again, install PostgreSQL 15 or newer, or set DATABASE_URL',
  },
  'platform.no-unprivileged-user': {
    status: 500,
    ja: 'PostgreSQL は root では動きません。postgres か nobody という利用者を作るか、root 以外で実行してください。',
    en: 'PostgreSQL refuses to run as root; create a user postgres or nobody, or run as another user',
  },
  'platform.database-version': {
    status: 500,
    ja: 'データは PostgreSQL {have} のもので、ここにあるのは {want} です。同じ版で動かすか、DATABASE_URL で移行先を指定してください。',
    en: 'the data were made by PostgreSQL {have}, this is {want}; run the same version or point DATABASE_URL at a migrated copy',
  },
  'platform.database-start': {
    status: 500,
    ja: 'データベースが起動しません。理由は {log} にあります。',
    en: 'the database does not start; {log} says why',
  },
  'platform.own-database-unreachable': {
    status: 503,
    ja: 'Yakusoku 自身のデータベースに接続できません。DATABASE_URL を確かめてください。',
    en: "cannot connect to Yakusoku's own database; check DATABASE_URL",
  },
  'platform.schema-newer': {
    status: 500,
    ja: 'このデータベースは、より新しい Yakusoku のものです({name})。プログラムを新しくしてください。',
    en: 'this database was made by a newer Yakusoku ({name}); update the program',
  },
  'platform.schema-edited': {
    status: 500,
    ja: '適用済みの移行ファイル {name} が書き換えられています。配布されたままのファイルに戻してください。',
    en: 'the applied migration {name} was edited; restore the file as it was released',
  },
  'platform.wrong-key': {
    status: 500,
    ja: '保管した秘密をマスターキーで開けません。データベースと同じ時点の鍵フォルダーに戻してください。',
    en: 'the master key does not open a stored secret; restore the key folder that belongs to this database',
  },
  'platform.key-damaged': {
    status: 500,
    ja: '鍵ファイル {file} が壊れています。バックアップから戻してください。',
    en: 'the key file {file} is damaged; restore it from a backup',
  },
  'platform.setting-invalid': {
    status: 500,
    ja: '環境変数 {name} の値が正しくありません。docs/operating.md の表を見て直してください。',
    en: 'the value of the variable {name} is not valid; docs/operating.md lists what it may be',
  },
  'platform.port-taken': {
    status: 500,
    ja: 'ポート {port} は使われています。YAKUSOKU_PORTAL_PORT と YAKUSOKU_CONSOLE_PORT で別の番号を指定してください。',
    en: 'port {port} is taken; choose another with YAKUSOKU_PORTAL_PORT and YAKUSOKU_CONSOLE_PORT',
  },
  'platform.pages-not-built': {
    status: 500,
    ja: '画面がまだ作られていません。npm run build を実行してください。',
    en: 'the pages are not built yet; run npm run build',
  },
  'platform.no-such-day': {
    status: 400,
    ja: '「{day}」という日はありません。2026-11-23 の形で、暦にある日を指定してください。',
    en: 'there is no day "{day}"; name one of the calendar, as 2026-11-23',
  },
  'platform.usage': {
    status: 400,
    ja: '使い方が違います: {usage}',
    en: 'usage: {usage}',
  },
  'platform.no-such-command': {
    status: 400,
    ja: '「{command}」という命令はありません。yakusoku help で一覧を見られます。',
    en: 'there is no command "{command}"; yakusoku help lists them',
  },
  'platform.fault': {
    status: 500,
    ja: '内部エラーが起きました。YAKUSOKU_DEBUG=1 を付けて実行すると原因が出ます。',
    en: 'an internal error happened; run again with YAKUSOKU_DEBUG=1 to see why',
  },
  'platform.unreadable-file': {
    status: 400,
    ja: '「{file}」を読めません。パスと読み取り権限を確かめてください。',
    en: 'cannot read "{file}"; check the path and your permission to read it',
  },
  'platform.in-use': {
    status: 409,
    ja: '別の Yakusoku が動いています。止めてから --reset を付けて実行してください。',
    en: 'another Yakusoku is running; stop it, then run again with --reset',
  },
  'platform.demo-needs-embedded': {
    status: 400,
    ja: 'デモは組み込みのデータベースで動きます。DATABASE_URL を外して実行してください。',
    en: 'the demo runs on the embedded database; unset DATABASE_URL and run again',
  },
  'platform.page-fault': {
    status: 500,
    ja: 'ページを表示できませんでした。時間をおいて、もう一度お試しください。',
    en: 'this page could not be shown; try again in a while',
  },
  'platform.unreachable': {
    status: 503,
    ja: 'サーバーから返事がありません。動いているかを確かめて、もう一度お試しください。',
    en: 'the server does not answer; check that it runs and try again',
  },
  'platform.not-found': {
    status: 404,
    ja: 'お探しのものはここにありません。',
    en: 'there is no such thing here',
  },
  'platform.invalid-call': {
    status: 400,
    ja: '送られた内容の形が正しくありません: {path}',
    en: 'the call is not of the expected form: {path}',
  },
  'platform.forbidden-origin': {
    status: 403,
    ja: '別のサイトからの操作は受け付けません。',
    en: 'calls from another site are refused',
  },
} as const
