import type { Bilingual, Language } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import { list } from '../phrases.ts'
import { dashed, present, type SectionWriter } from '../section.ts'
import { countryWords } from './countries.ts'

/** One thing the site sends elsewhere. */
export type Transmission = NonNullable<Rules['transmissions']>[number]

/** What leaves the reader's device: what, to whom, why on both sides, and what a reader can do. */
export const transmissions: SectionWriter = {
  kind: 'cookies',
  heading: { ja: 'Cookieと外部送信', en: 'Cookies and external transmission' },
  write: {
    ja: ({ transmissions: all = [] }) =>
      present([
        all.length > 0 &&
          '当社のサイトやアプリは、ご利用の端末から、次の情報を外部の事業者へ送信します。',
        dashed(all.map((one) => inOneLine('ja', one))),
      ]),
    en: ({ transmissions: all = [] }) =>
      present([
        all.length > 0 &&
          'Our sites and apps send the following information from your device to others.',
        dashed(all.map((one) => inOneLine('en', one))),
      ]),
  },
}

/** What a reader can do about a transmission, by the route it takes. */
export const routeWords: Readonly<Record<Transmission['route'], Bilingual>> = {
  publish: {
    ja: 'このページでお知らせしたうえで送信します',
    en: 'sent as described here',
  },
  consent: {
    ja: '同意をいただいた方の情報だけを送信します',
    en: 'sent only for those who agreed',
  },
  'opt-out': {
    ja: '送信を希望されない方は、止めることができます',
    en: 'sent unless you stop it',
  },
  necessary: {
    ja: '画面の表示など、サービスの提供に欠かせない送信です',
    en: 'necessary for showing the page or providing the service',
  },
}

/** The receiver as a text names it, with its country where the rules know one abroad. */
export function destinationWords(language: Language, { destination }: Transmission): string {
  const { name, country } = destination
  if (country === undefined || country === 'JP') return name
  const where = countryWords(language, country)
  return language === 'ja' ? `${name}(${where})` : `${name} (${where})`
}

function inOneLine(language: Language, one: Transmission): string {
  const who = destinationWords(language, one)
  const what = list(language, one.items)
  const { purpose, recipientPurpose } = one
  const route = routeWords[one.route][language]
  return language === 'ja'
    ? `送信先:${who}。送信する情報:${what}。当社の利用目的:${purpose.ja}。送信先の利用目的:${recipientPurpose.ja}。${route}。`
    : `Destination: ${who}. Information sent: ${what}. Our purpose: ${purpose.en}. The destination's purpose: ${recipientPurpose.en}. This is ${route}.`
}
