/** Problems any article can meet: calls, settings, the installation itself. */
export const platformProblems = {
  'platform.internal': {
    status: 500,
    ja: '内部エラーが起きました。何も変更していません。番号 {id} を管理者に伝えてください。',
    en: 'an internal error happened; nothing was changed; give the number {id} to the operator',
  },
} as const
