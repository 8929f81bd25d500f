import type { Dictionary } from '../../text/words.ts'

export const signInWords = {
  title: { ja: 'サインイン', en: 'Sign in' },
  about: {
    ja: 'プライバシーポリシーの一文一文が今日守られているかを、証拠とともに確かめる、スタッフのための画面です。',
    en: 'Where staff see, with evidence, whether each sentence of the privacy policy is kept today.',
  },
  at: { ja: 'サインイン先', en: 'Signing in at' },
  once: {
    ja: 'このリンクは一度だけ使えます。ボタンを押すまでは使用済みになりません。',
    en: 'This link works once. It is not used up until you press the button.',
  },
  signIn: { ja: 'サインイン', en: 'Sign in' },
  signingIn: { ja: 'サインインしています…', en: 'Signing in…' },
  needed: {
    ja: 'この画面を見るには、サインインが必要です。前のサインインは期限が切れたのかもしれません。',
    en: 'You need to sign in to see this. Your last sign-in may have expired.',
  },
  signedOut: { ja: 'サインアウトしました。', en: 'You are signed out.' },
  howTitle: { ja: '新しいリンクの作り方', en: 'How to get a new link' },
  how: {
    ja: 'パスワードはありません。Yakusoku が動いているコンピューターで、次のコマンドを実行してください。表示されたリンクをこのブラウザーで開きます。',
    en: 'There is no password. Run this command on the computer Yakusoku runs on, then open the link it prints in this browser.',
  },
  yourName: { ja: '氏名', en: 'Your Name' },
  ask: {
    ja: 'そのコンピューターを使えない方は、管理者にリンクの発行を依頼してください。',
    en: 'If you have no access to that computer, ask its operator for a link.',
  },
} as const satisfies Dictionary
