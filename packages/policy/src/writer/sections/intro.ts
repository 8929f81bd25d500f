import type { SectionWriter } from '../section.ts'

/** Who speaks, under which law, about whose information. */
export const intro: SectionWriter = {
  kind: 'intro',
  heading: { ja: 'はじめに', en: 'Introduction' },
  write: {
    ja: ({ company }) => [
      `${company.name}(以下「当社」といいます)は、個人情報の保護に関する法律(以下「個人情報保護法」といいます)をはじめとする法令と、このポリシーに従って個人情報を取り扱います。このポリシーは、お客様、お取引先のご担当者、当社で働く方、採用に応募された方など、当社が個人情報をお預かりするすべての方を対象としています。`,
    ],
    en: ({ company }) => [
      `${company.name} ("we") handles personal information in accordance with the Act on the Protection of Personal Information ("the Act"), other laws, and this policy. This policy is about everyone whose personal information we hold: customers, contacts at business partners, people who work for us, applicants, and others.`,
    ],
  },
}
