/** Problems of the purposes article: what the gate cannot be made of, and why it was not applied. */
export const purposesProblems = {
  'purposes.name-reserved': {
    status: 422,
    ja: '利用目的のID「{purpose}」は予約されています。rules.yaml で別のIDを付けてください。',
    en: 'the purpose id "{purpose}" is reserved; give it another id in rules.yaml',
  },
  'purposes.name-taken': {
    status: 409,
    ja: 'データベースには、Yakusoku が作ったものではない「{object}」が既にあります。名前を変えるか、別のデータベースで実行してください。',
    en: 'the database already has "{object}", which Yakusoku did not make; rename it or use another database',
  },
  'purposes.other-system': {
    status: 409,
    ja: 'このデータベースには既にシステム「{installed}」のゲートがあります。「{system}」の接続先を確かめてください。',
    en: 'this database already carries the gate of system "{installed}"; check the address of "{system}"',
  },
  'purposes.too-many': {
    status: 422,
    ja: '停止できる利用目的は{limit}件までです。目的をまとめてください。',
    en: 'there can be at most {limit} stoppable purposes; merge some of them',
  },
  'purposes.path-broken': {
    status: 422,
    ja: '「{dataset}」から本人への経路が「{at}」で途切れています(または循環しています)。systems の subject を直してください。',
    en: 'the path from "{dataset}" to its person breaks off or goes in circles at "{at}"; correct its subject in systems/*.yaml',
  },
  'purposes.column-missing': {
    status: 422,
    ja: '「{dataset}」に列「{column}」がありません。scan をやり直し、systems の定義を直してください。',
    en: '"{dataset}" has no column "{column}"; scan again and correct systems/*.yaml',
  },
  'purposes.link-generated': {
    status: 422,
    ja: '「{dataset}」の「{column}」は生成列のため、本人への経路に使えません。元になる列を指定してください。',
    en: '"{column}" of "{dataset}" is a generated column and cannot be part of the path to a person; name the column it is made from',
  },
  'purposes.schedule-unknown': {
    status: 422,
    ja: '「{dataset}」の保存期間「{schedule}」は rules.yaml にありません。定義するか、指定を外してください。',
    en: 'the schedule "{schedule}" of "{dataset}" is not in rules.yaml; define it or remove the reference',
  },
  'purposes.schedule-not-a-date': {
    status: 422,
    ja: '「{dataset}」の「{column}」は日付でも日時でもないため、保存期間の起点にできません。date か timestamp の列を指定してください。',
    en: '"{column}" of "{dataset}" is neither a date nor a timestamp, so no period can start from it; name a date or timestamp column',
  },
  'purposes.row-security': {
    status: 422,
    ja: '「{tables}」には行レベルセキュリティが設定されており、ゲートと両立しません。対象から外すか、データベース管理者に相談してください。',
    en: 'row-level security is enabled on {tables}, which the gate cannot work with; leave them out or talk to the database administrator',
  },
  'purposes.inherited': {
    status: 422,
    ja: 'テーブルの継承(INHERITS)が使われています: {tables}。継承先の行には停止が及ばないため、ゲートを作れません。継承をやめるか、宣言的パーティションに変えるか、目録から外してください。',
    en: 'table inheritance (INHERITS) is in use: {tables}; a restriction does not reach rows of the inheriting table, so no gate can be made; end the inheritance, use declarative partitions or leave the tables out',
  },
  'purposes.apply-in-progress': {
    status: 409,
    ja: 'システム「{system}」には別の適用が進行中です。終わってからもう一度実行してください。',
    en: 'another apply is running on system "{system}"; try again when it has finished',
  },
  'purposes.plan-stale': {
    status: 409,
    ja: '計画の後に、その前提が変わりました: {moved}。何も変更していません。plan をやり直してください。',
    en: 'what the plan stands on has moved: {moved}; nothing was changed; make a new plan',
  },
  'purposes.no-plan': {
    status: 404,
    ja: '適用する計画がありません。先に plan を実行し、内容を確かめてください。',
    en: 'there is no plan to apply; run plan first and look at it',
  },
  'purposes.plan-not-ours': {
    status: 400,
    ja: 'この計画は読めません(形式か内容が壊れています)。plan をやり直してください。',
    en: 'this plan cannot be read (its form or its hash is wrong); make a new plan',
  },
  'purposes.no-create-role': {
    status: 403,
    ja: '接続した利用者「{user}」にはロールを作る権限がありません。CREATEROLE を持つ利用者で接続するか、plan --sql の出力をデータベース管理者に渡してください。',
    en: 'the user "{user}" may not create roles; connect as one with CREATEROLE, or hand the output of plan --sql to a database administrator',
  },
  'purposes.not-owner': {
    status: 403,
    ja: '接続した利用者「{user}」には次の所有者権限がありません: {objects}。所有者で接続するか、plan --sql の出力をデータベース管理者に渡してください。',
    en: 'the user "{user}" does not own {objects}; connect as the owner, or hand the output of plan --sql to a database administrator',
  },
  'purposes.not-a-member': {
    status: 403,
    ja: '接続した利用者「{user}」はロール「{role}」のメンバーではないため、設置済みのゲートを読めません。ゲートを適用した利用者かスーパーユーザーで接続してください。',
    en: 'the user "{user}" is no member of the role "{role}" and cannot read the gate that is installed; connect as the user who applied it, or as a superuser',
  },
  'purposes.read-only': {
    status: 409,
    ja: 'システム「{system}」は読み取り専用(レプリカなど)です。書き込めるサーバーに接続してください。',
    en: 'system "{system}" is read-only (a replica?); connect to the server that accepts writes',
  },
  'purposes.locked': {
    status: 503,
    ja: 'システム「{system}」のテーブルが使用中のため、待ち時間内に変更できませんでした。何も変更していません。空いている時間にもう一度実行してください。',
    en: 'tables of system "{system}" were in use and could not be changed in time; nothing was changed; try again at a quieter hour',
  },
  'purposes.depended-on': {
    status: 409,
    ja: 'ゲートのビューに依存するものがあるため変更できません: {objects}。先に取り除いてください。何も変更していません。',
    en: 'something depends on an object of the gate: {objects}; remove it first; nothing was changed',
  },
  'purposes.not-repaired': {
    status: 409,
    ja: '適用しても計画どおりになりませんでした: {objects}。何も変更していません。データベース管理者に確認してください。',
    en: 'after applying, the database is not what the plan says: {objects}; nothing was changed; ask the database administrator',
  },
  'purposes.not-installed': {
    status: 409,
    ja: 'システム「{system}」にはまだゲートがありません。先に plan と apply を実行してください。',
    en: 'system "{system}" has no gate yet; run plan and apply first',
  },
  'purposes.subject-invalid': {
    status: 400,
    ja: '本人の識別子が「{dataset}」のキーの形に合いません。値を確かめてください。',
    en: 'the subject key does not fit the key of "{dataset}"; check the value',
  },
  'purposes.not-stoppable': {
    status: 422,
    ja: '目的「{purpose}」は停止できる利用目的ではありません。rules.yaml を確かめてください。',
    en: 'the purpose "{purpose}" is not one that can be stopped; check rules.yaml',
  },
  'purposes.not-a-person': {
    status: 422,
    ja: '「{dataset}」は本人の台帳としてゲートに登録されていません。本人を表すデータセットを指定してください。',
    en: '"{dataset}" is not a dataset of people under the gate; name the dataset whose rows are the people',
  },
} as const
