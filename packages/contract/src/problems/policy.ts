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
    ja: '「{file}」は UTF-8 ではありません({guess}のようです)。iconv -f {guess} -t UTF-8 で変換してください。',
    en: '"{file}" is not UTF-8 (it looks like {guess}); convert it with iconv -f {guess} -t UTF-8',
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
} as const
