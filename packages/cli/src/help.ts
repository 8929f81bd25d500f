import type { Language } from '@yakusoku/contract'
import { type Command, exitCodes } from '@yakusoku/server/commands/terminal'

const text: Readonly<Record<Language, string>> = {
  ja: `約束 yakusoku — プライバシーポリシーを、会社のデータベースで動かします。

  yakusoku import FILE [-o human|json|yaml]     ポリシーの文章を読み取り、抜き出した内容を示す
  yakusoku lint FILE|DIR [--as-of 日付]          文章を個人情報保護法などに照らし、足りない所と直し方を示す
  yakusoku diff A B [-o human|json|markdown]    二つの版の違いと、公表・通知・同意のどれが要るかを示す
  yakusoku fmt [--check] [--accept-text]        フォルダーの書式を整え、直した本文に条項番号を引き継ぐ
  yakusoku validate [--schema 種類]              フォルダーの誤りと食い違いを、ファイルと行で示す
  yakusoku init --policy FILE --system 名前=URL  文章とデータベースから、ルールと台帳の下書きを作る
  yakusoku scan --system 名前[=URL]              データベースを調べ、台帳に足りない列を加える
  yakusoku publish [--on 日付]                   フォルダーの内容を下書きにし、承認されていれば公表する
  yakusoku activate [版] [--yes]                 公表した版の影響を示し、--yes で効力を持たせる
  yakusoku pull [--version 版] [--force]         施行中の版(または指定の版)をフォルダーに書く
  yakusoku plan [--out FILE] [--sql|--json]     人への影響、次に SQL を示す(何も変更しない)
  yakusoku apply [FILE]                         最後に見た計画を、そのとおりに実行する
  yakusoku drift                                手で変えられた所を、部品ごとに名指しする
  yakusoku restrict --system 名前 --purpose ID --subject 番号 [--lift]   本人の利用停止を効かせる・解く
  yakusoku check [-o human|json]                すべての文が守られているかを実際に確かめる
  yakusoku start [--demo] [--reset]             ポータルと管理画面を動かす
  yakusoku sign-in-link --name 氏名             管理画面に一度だけ入れるリンクを作る
  yakusoku ledger export|key|receipt            記録簿の記録を取り出す
  yakusoku verify FILE --key VKEY               記録を、この環境を信用せずに検証する

共通: --bundle DIR(既定 ./privacy) --home DIR(既定 <bundle>/.yakusoku)
終了コード: 0 問題なし  1 実行できない  2 変更・ずれがある  3 守られていない約束・重い指摘がある  4 軽い指摘がある(--fail-on-warn)`,
  en: `yakusoku — runs a privacy policy in the company's own databases.

  yakusoku import FILE [-o human|json|yaml]      read a policy text and show what it says
  yakusoku lint FILE|DIR [--as-of DATE]          hold a text against the law: what is missing, how to mend it
  yakusoku diff A B [-o human|json|markdown]     how two versions differ: publish, notify, or ask for consent
  yakusoku fmt [--check] [--accept-text]         tidy the folder, carry clause ids to an edited text
  yakusoku validate [--schema KIND]              every fault of the folder, with file and line
  yakusoku init --policy FILE --system NAME=URL  draft rules and inventory from text and database
  yakusoku scan --system NAME[=URL]              look at the database, add what the inventory lacks
  yakusoku publish [--on DATE]                   make the folder a draft; publish it once approved
  yakusoku activate [VERSION] [--yes]            show what a published version touches; put it into force
  yakusoku pull [--version N] [--force]          write the version in force, or another, to the folder
  yakusoku plan [--out FILE] [--sql|--json]      effects on people, then SQL; changes nothing
  yakusoku apply [FILE]                          do exactly what the last plan said
  yakusoku drift                                 name every object somebody changed by hand
  yakusoku restrict --system NAME --purpose ID --subject KEY [--lift]   stop one person's use, or lift it
  yakusoku check [-o human|json]                 try every promise against the live systems
  yakusoku start [--demo] [--reset]              run the portal and the console
  yakusoku sign-in-link --name NAME              a link that signs a member of staff in, once
  yakusoku ledger export|key|receipt             take records out of the ledger
  yakusoku verify FILE --key VKEY                verify a record without trusting this installation

everywhere: --bundle DIR (default ./privacy) --home DIR (default <bundle>/.yakusoku)
exit codes: 0 fine  1 could not be done  2 changes or drift  3 a promise is broken or empty, a grave finding  4 lesser findings (--fail-on-warn)`,
}

/** `yakusoku help`: every command on one screen. */
export const help: Command = (_, terminal) => {
  terminal.out(text[terminal.language])
  return Promise.resolve(exitCodes.ok)
}
