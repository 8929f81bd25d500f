/** Problems of the policy article: the text, the bundle, the binding of clauses to rules. */
export const policyProblems = {
  'policy.unreadable': {
    status: 400,
    ja: '「{file}」を読めません。パスと読み取り権限を確かめてください。',
    en: 'cannot read "{file}"; check the path and your permission to read it',
  },
  'policy.empty': {
    status: 400,
    ja: '「{file}」は空です。公表しているプライバシーポリシーの本文を渡してください。',
    en: '"{file}" is empty; pass the text of the published privacy policy',
  },
  'policy.too-large': {
    status: 413,
    ja: '「{file}」は上限の{limit}を超えています。ポリシーの本文だけを取り出して渡してください。',
    en: '"{file}" is larger than {limit}; pass the text of the policy alone',
  },
  'policy.binary': {
    status: 400,
    ja: '「{file}」は文章ではありません(バイナリ)。PDF や Word は文章に変換してから渡してください。',
    en: '"{file}" is not text but binary; convert a PDF or Word file to plain text first',
  },
  'policy.not-utf8': {
    status: 400,
    ja: '「{file}」は UTF-8 ではありません({guess}のようです)。iconv -f {from} -t UTF-8 で変換してください。',
    en: '"{file}" is not UTF-8 (it looks like {guess}); convert it with iconv -f {from} -t UTF-8',
  },
  'policy.encoding-unknown': {
    status: 400,
    ja: '「{file}」は UTF-8 ではなく、文字コードも推定できません。UTF-8 で保存し直してから渡してください。',
    en: '"{file}" is not UTF-8 and its encoding cannot be guessed; save it as UTF-8 first',
  },
  'policy.not-a-policy': {
    status: 422,
    ja: '「{file}」はプライバシーポリシーに見えません(利用目的も個人情報の記述も見つかりません)。ファイルを確かめてください。',
    en: '"{file}" does not look like a privacy policy (no purposes, no mention of personal information); check the file',
  },
  'policy.no-bundle': {
    status: 400,
    ja: '「{folder}」に rules.yaml がありません。yakusoku init でフォルダーを作るか、--bundle で場所を指定してください。',
    en: 'there is no rules.yaml in "{folder}"; make the folder with yakusoku init or point to it with --bundle',
  },
  'policy.bundle-exists': {
    status: 409,
    ja: '「{folder}」にはすでに rules.yaml があります。別の場所を --bundle で指定するか、yakusoku scan で台帳だけを更新してください。',
    en: 'there is already a rules.yaml in "{folder}"; point --bundle elsewhere, or update the inventory alone with yakusoku scan',
  },
  'policy.other-company': {
    status: 409,
    ja: 'この環境は「{company}」のポリシーを運用しています。別の会社には別の環境(--home)を使ってください。',
    en: 'this installation runs the policy of "{company}"; use another one (--home) for another company',
  },
  'policy.not-published': {
    status: 409,
    ja: 'フォルダーの本文は公表済みの版と違います。yakusoku publish で公表してから確かめてください。',
    en: 'the text in the folder is not the published version; publish it with yakusoku publish first',
  },
  'policy.nothing-published': {
    status: 404,
    ja: 'まだポリシーが公表されていません。yakusoku publish で公表してください。',
    en: 'no policy is published yet; publish it with yakusoku publish',
  },
  'policy.no-such-clause': {
    status: 404,
    ja: 'その番号の文は、公表中のポリシーにありません。',
    en: 'the published policy has no clause of that number',
  },
  'policy.rules-invalid': {
    status: 422,
    ja: '「{file}」の{line}行目、{path}: {detailJa}。直してからもう一度実行してください。',
    en: '"{file}" line {line}, {path}: {detail}; correct it and try again',
  },
  'policy.text-changed': {
    status: 422,
    ja: '「{file}」は、rules.yaml を確かめたときから変わっています。本文と見比べて、policy の sha256 を新しい値にしてください。',
    en: '"{file}" has changed since rules.yaml was confirmed; compare the two, then put the new sha256 under policy',
  },
  'policy.clause-unknown': {
    status: 422,
    ja: 'ルール「{rule}」が指す条項 {clause} は「{file}」にありません。本文の条項番号に直してください。',
    en: 'rule "{rule}" names the clause {clause}, which "{file}" does not have; name one of its clauses',
  },
  'policy.anchors-differ': {
    status: 422,
    ja: 'anchors.yaml が本文と合いません。yakusoku fmt で条項番号を引き継いでください。',
    en: 'anchors.yaml does not belong to this text; carry the ids over with yakusoku fmt',
  },
  'policy.duplicate-id': {
    status: 422,
    ja: '{what} の「{id}」が2回使われています。どちらかの名前を変えるか、消してください。',
    en: 'the {what} "{id}" is there twice; rename or remove one',
  },
  'policy.purpose-unknown': {
    status: 422,
    ja: 'システム「{system}」の {dataset}.{field} が使う利用目的「{purpose}」は rules.yaml にありません。名前を直すか、利用目的を公表してください。',
    en: 'system "{system}", {dataset}.{field}: no rule has the purpose "{purpose}"; correct the name or publish the purpose',
  },
  'policy.category-outside-purpose': {
    status: 422,
    ja: 'システム「{system}」の {dataset}.{field}({category})は、利用目的「{purpose}」の categories にありません。どちらかを直してください。',
    en: 'system "{system}", {dataset}.{field}: the category {category} is outside the purpose "{purpose}"; correct one of the two',
  },
  'policy.schedule-unknown': {
    status: 422,
    ja: 'システム「{system}」の {dataset} が指す保存期間「{schedule}」は rules.yaml にありません。名前を直してください。',
    en: 'system "{system}", {dataset}: no rule has the schedule "{schedule}"; correct the name',
  },
  'policy.dataset-unknown': {
    status: 422,
    ja: 'システム「{system}」の {dataset} がたどる先「{to}」がありません。schema.table の形で、あるものを指定してください。',
    en: 'system "{system}", {dataset}: its subject leads to "{to}", which is not there; name a dataset as schema.table',
  },
  'policy.columns-uneven': {
    status: 422,
    ja: 'システム「{system}」の {dataset} では、columns({columns}個)と references({references}個)の数が違います。同じ数にしてください。',
    en: 'system "{system}", {dataset}: {columns} columns cannot equal {references} references; give as many of each',
  },
  'policy.subject-cycle': {
    status: 422,
    ja: 'システム「{system}」の subject が輪になり、本人にたどり着きません({path})。どれかを self にしてください。',
    en: 'system "{system}": the subjects go round ({path}) and never reach a person; make one of them self',
  },
} as const
