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
} as const
