import type { Bilingual, Language } from '@yakusoku/contract'
import type { Rules, ScheduleRule } from '../../bundle/rules.ts'
import { blank, periodWords } from '../phrases.ts'
import { type Block, numbered, present, type SectionWriter } from '../section.ts'

type Exception = NonNullable<Rules['retention']>['exceptions'][number]

/** How long what is kept, and the closed list of reasons to keep longer (Art. 22, GL 3-4-1). */
export const retention: SectionWriter = {
  kind: 'retention',
  heading: { ja: '保存期間', en: 'Retention' },
  write: { ja: (rules) => retentionIn('ja', rules), en: (rules) => retentionIn('en', rules) },
}

function retentionIn(
  language: Language,
  { schedules, retention: beyond }: Rules,
): readonly Block[] {
  if (schedules.length === 0 && beyond === undefined) return []
  const exceptions = (beyond?.exceptions ?? []).map((one) => exceptionWords[one][language])
  const ja = language === 'ja'
  return present([
    erasesWhen(language, schedules),
    numbered(schedules.map((one) => scheduleWords(language, one))),
    exceptions.length > 0 &&
      (ja
        ? '保存期間を超えて保存するのは、次の場合に限ります。'
        : 'We keep data beyond these periods only in the following cases.'),
    numbered(exceptions),
  ])
}

function erasesWhen(language: Language, schedules: readonly ScheduleRule[]): string {
  const periods = schedules.length > 0
  const anonymises = schedules.some(({ afterwards }) => afterwards === 'anonymise')
  if (language === 'ja') {
    return `当社は、${periods ? '次の保存期間が過ぎたとき、または' : ''}個人データを利用する必要がなくなったときは、遅滞なく消去します。${anonymises ? '消去には、だれの情報か分からなくすることを含みます。' : ''}`
  }
  return `We erase personal data without delay once ${periods ? 'the following periods have passed or ' : ''}we no longer need them.${anonymises ? ' Erasing includes making it impossible to know whose data they are.' : ''}`
}

/** A text whose schedules were read from it says in the ground what is kept how long. */
const WHOLE = /保[存有管]|保持|\bkeep|\bkept\b/u

function scheduleWords(language: Language, schedule: ScheduleRule): string {
  const { ground, period, start, afterwards } = schedule
  const reason = ground[language].replace(/[。.]$/u, '')
  const what = records[schedule.id]?.[language]
  const long = periodWords(language, period)
  if (language === 'ja') {
    if (WHOLE.test(reason) && reason.includes(long.replace(/間$/u, ''))) return `${reason}。`
    const from = start === undefined ? blank('起算日') : start.ja
    return `${what ?? blank(`「${schedule.id}」の対象となる情報`)}は、${from}から${long}保存し、その後、${afterWords[afterwards].ja}(${reason})。`
  }
  const from = start === undefined ? blank('the day it counts from') : start.en
  return `${what ?? blank(`the information "${schedule.id}" is about`)}: kept for ${long} from ${from}, then ${afterWords[afterwards].en} (${reason}).`
}

const afterWords: Readonly<Record<ScheduleRule['afterwards'], Bilingual>> = {
  erase: { ja: '消去します', en: 'erased' },
  anonymise: {
    ja: 'だれの情報か分からないように匿名化します',
    en: 'made anonymous so that nobody can be identified',
  },
  quarantine: {
    ja: 'どの目的にも使わないように隔離し、法令の期間が過ぎた時に消去します',
    en: 'set apart from every use and erased when the law no longer wants it',
  },
}

/** What the usual schedules are about, by their id. */
const records: Readonly<Record<string, Bilingual>> = {
  members: { ja: '会員の情報', en: 'Information on members' },
  orders: { ja: 'ご注文とお取引の記録', en: 'Records of orders and transactions' },
  cards: { ja: '登録されたカードの情報', en: 'Information on registered cards' },
  inquiries: { ja: 'お問い合わせの記録', en: 'Records of inquiries' },
  'access-logs': { ja: 'アクセスログ', en: 'Access logs' },
  campaigns: { ja: 'キャンペーンやアンケートの回答', en: 'Answers to campaigns and surveys' },
  mail: { ja: 'メールの配信と同意の記録', en: 'Records of mailing and consent' },
  reviews: { ja: 'レビューなどの投稿', en: 'Reviews and other posts' },
  identity: { ja: '本人確認の記録', en: 'Records of identity checks' },
  changes: { ja: '登録情報の変更の記録', en: 'Records of changes' },
  staff: { ja: '当社で働く方の情報', en: 'Information on people who work for us' },
  applicants: { ja: '採用に応募された方の情報', en: 'Information on applicants' },
}

/** `discretion` promises nothing and is never written as such: the reason is left for people to fill in. */
const exceptionWords: Readonly<Record<Exception, Bilingual>> = {
  law: {
    ja: '法令が、より長い期間の保存を義務付けている場合',
    en: 'a law demands a longer time',
  },
  consent: { ja: 'ご本人の同意をいただいた場合', en: 'you consented' },
  claims: {
    ja: '請求、訴訟などの紛争に対応するために必要な場合',
    en: 'a claim, a suit or another dispute needs it',
  },
  fraud: {
    ja: '不正な利用の防止や調査のために必要な場合',
    en: 'preventing or looking into misuse needs it',
  },
  discretion: {
    ja: `${blank('具体的な理由')}のために必要で、責任者が期限を決めて承認した場合`,
    en: `${blank('a concrete reason')} needs it, and the person responsible approved it until a set day`,
  },
  other: { ja: blank('具体的な場合'), en: blank('a concrete case') },
}
