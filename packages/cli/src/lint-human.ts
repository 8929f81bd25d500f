import type { Language } from '@yakusoku/contract'
import type { LawChange, LintFinding } from '@yakusoku/policy'
import { certaintyWords, citedIn, dayOf, natureWords, severityWords } from './lint-words.ts'
import { type Linted, openOf, wordsOf } from './linted.ts'

const words = {
  ja: {
    head: (file: string, day: string) => `${file} を ${day} の法律に照らしました。`,
    extracted: '行番号は、取り出した文章のものです。',
    nothing: '指摘はありません。',
    line: (line: number) => `${line}行目`,
    whole: '全体',
    mend: '直し方',
    questions: '文からわからないこと(答えは rules.yaml の answers に書きます)',
    upcoming: '公布済みの改正(この照合には使っていません)',
    accepted: '受け入れ済み',
    until: (by: string, day: string) => `${by}、${day} まで`,
    expired: '受け入れの期限切れ',
    moved: 'この日の法律は、ここで使った規則から変わっているはずです。条文を確かめてください。',
    disclaimer: '法的な助言ではありません。判断は専門家に確かめてください。',
  },
  en: {
    head: (file: string, day: string) => `${file}, held against the law of ${day}`,
    extracted: 'lines are those of the text as taken out of the file',
    nothing: 'nothing found',
    line: (line: number) => `line ${line}`,
    whole: 'whole text',
    mend: 'mend',
    questions: 'what the text does not show (answer under "answers" in rules.yaml)',
    upcoming: 'promulgated changes (none is applied here)',
    accepted: 'accepted',
    until: (by: string, day: string) => `${by}, until ${day}`,
    expired: 'no longer accepted',
    moved: 'the law of that day has moved on from the rules used here; look up its text',
    disclaimer: 'not legal advice; have a lawyer confirm what matters',
  },
} as const

/** For a person: worst first, with the words, the reason and the way to mend it. */
export function printHuman(linted: Linted): string {
  const { file, verbatim, report, language } = linted
  const say = words[language]
  const open = openOf(report)
  const accepted = report.findings.filter(({ suppressed }) => suppressed !== null)
  return [
    say.head(file, report.asOf),
    ...(verbatim ? [] : [say.extracted]),
    ...(open.length === 0 ? ['', say.nothing] : open.flatMap((one) => tellFinding(linted, one))),
    ...block(
      say.accepted,
      accepted.map(
        ({ rule, suppressed }) =>
          `${rule.id} ${rule.title[language]} — ${say.until(suppressed?.by ?? '', suppressed?.until ?? '')}`,
      ),
    ),
    ...block(say.expired, report.expired),
    ...block(
      say.questions,
      report.questions.map(
        ({ fact, question, rules }) => `${fact}: ${question[language]} (${rules.join(', ')})`,
      ),
    ),
    ...block(
      say.upcoming,
      report.upcoming.map((one) => tellChange(one, language)),
    ),
    '',
    ...(report.upcoming.every(({ standing }) => standing === 'later') ? [] : [say.moved]),
    say.disclaimer,
  ].join('\n')
}

function tellFinding(linted: Linted, finding: LintFinding): string[] {
  const { language } = linted
  const say = words[language]
  const { rule, line, detail } = finding
  const place = finding.span === null ? say.whole : say.line(line)
  const quoted = wordsOf(linted, finding)
  const notes = [natureWords[rule.nature][language], certaintyWords[rule.certainty][language]]
  return [
    '',
    `${severityWords[rule.severity][language]}  ${rule.id}  ${place}  ${rule.title[language]} [${notes.filter(Boolean).join(', ')}]`,
    ...(quoted ? [`    「${quoted.length > 80 ? `${quoted.slice(0, 80)}…` : quoted}」`] : []),
    `    ${rule.says[language]}`,
    ...(detail ? [`    ${detail[language]}`] : []),
    `    ${say.mend}: ${rule.mend[language]}`,
    `    ${citedIn(rule, language)}`,
  ]
}

function tellChange(change: LawChange, language: Language): string {
  const note = certaintyWords[change.certainty][language]
  const day = dayOf(change)[language]
  return `${change.id} ${change.title[language]} — ${day}${note && ` [${note}]`}`
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}
