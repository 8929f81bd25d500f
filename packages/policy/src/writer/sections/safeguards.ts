import type { Bilingual, Language } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import { blank } from '../phrases.ts'
import { type Block, dashed, present, type SectionWriter } from '../section.ts'

/** A heading of the guideline on security (GL 10). */
export type Measure = NonNullable<Rules['safeguards']>['measures'][number]

/** The security measures by the headings of the guideline, each with what the guideline makes of it. */
export const safeguards: SectionWriter = {
  kind: 'safeguards',
  heading: { ja: '安全管理措置', en: 'Security measures' },
  write: {
    ja: (rules) => safeguardsIn('ja', rules),
    en: (rules) => safeguardsIn('en', rules),
  },
}

function safeguardsIn(language: Language, rules: Rules): readonly Block[] {
  const { safeguards: taken, permissions } = rules
  const measures = taken?.measures ?? []
  return present([
    measures.length > 0 &&
      (language === 'ja'
        ? '当社は、個人データの漏えい、滅失または毀損を防ぐため、次の安全管理措置を講じています。'
        : 'To prevent leak, loss and damage of personal data we take the following security measures.'),
    dashed(measures.map((one) => measureWords(language, one, rules))),
    permissions !== undefined &&
      (language === 'ja'
        ? '個人データは、業務に必要な権限を与えられた担当者だけが、必要な範囲に限って取り扱います。'
        : 'Only staff who were given the permission handle personal data, and only as far as their work needs it.'),
  ])
}

/** One measure with the methods the guideline asks of everybody under its heading. */
export function measureWords(language: Language, measure: Measure, rules: Rules): string {
  return measure === 'external-environment'
    ? externalEnvironment(language, rules)
    : measures[measure][language]
}

const measures: Readonly<Record<Exclude<Measure, 'external-environment'>, Bilingual>> = {
  'basic-policy': {
    ja: '基本方針の策定:個人データを適正に取り扱うための基本方針として、このポリシーを定めています。',
    en: 'Basic policy: this policy is our basic policy on handling personal data properly.',
  },
  rules: {
    ja: '取扱いに関する規律の整備:取得、利用、保存、提供、消去の段階ごとに、取扱いの方法と担当を社内規程に定めています。',
    en: 'Rules on handling: internal rules set the method and who is in charge for acquiring, using, keeping, providing and erasing.',
  },
  organisational: {
    ja: '組織的安全管理措置:個人データの取扱いの責任者を置き、取扱いの状況を記録して点検し、漏えい等や違反に気付いたときの報告の経路を整えています。',
    en: 'Organisational measures: somebody is responsible for handling personal data, handling is recorded and checked, and there are reporting lines for breaches and violations.',
  },
  people: {
    ja: '人的安全管理措置:個人データの取扱いで守るべきことを従業者に周知し、秘密を守る義務を就業規則などに定めています。',
    en: 'Measures concerning people: staff are told what to observe in handling personal data and are bound to secrecy by the rules of employment.',
  },
  physical: {
    ja: '物理的安全管理措置:個人データを取り扱う区域を管理し、機器や書類の盗難と紛失を防ぎ、廃棄するときは復元できない方法をとっています。',
    en: 'Physical measures: the places where personal data are handled are controlled, devices and papers are guarded against theft and loss, and disposal is beyond recovery.',
  },
  technical: {
    ja: '技術的安全管理措置:個人データへのアクセスを制御し、担当者を識別して認証し、外部からの不正アクセスと、通信や情報システムの使用に伴う漏えいを防ぐ仕組みを導入しています。',
    en: 'Technical measures: access to personal data is controlled, staff are identified and authenticated, and systems are protected against intrusion from outside and against leaks in transmission.',
  },
}

/** Countries are a fact no rule of the text knows; somebody must have answered (GL 10-7). */
function externalEnvironment(language: Language, { answers }: Rules): string {
  const abroad = answers?.['foreign-storage']?.answer
  if (language === 'ja') {
    const head = '外的環境の把握:'
    if (abroad === false) return `${head}個人データは日本国内だけで取り扱っています。`
    return `${head}個人データを取り扱う外国(${blank('国名')})の個人情報の保護に関する制度を把握したうえで、安全管理措置を講じています。`
  }
  const head = 'Knowing the surroundings abroad: '
  if (abroad === false) return `${head}personal data are handled in Japan only.`
  return `${head}we take security measures knowing the system of protecting personal information in the countries where data are handled (${blank('countries')}).`
}
