import type { Bilingual, Language } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import { blank, list } from '../phrases.ts'
import { dashed, pageMarkdown, sectionMarkdown } from '../section.ts'
import { destinationWords, type Transmission } from '../sections/transmissions.ts'

/**
 * Writes the page on what is sent from the reader's device: for each destination the information, the name, the
 * purpose on both sides, and how to stop it (Telecommunications Business Act, Art. 27-12); null without a rule.
 */
export function writeTransmissionPage(
  { transmissions, answers }: Rules,
  { language }: { readonly language: Language },
): string | null {
  if (transmissions === undefined || transmissions.length === 0) return null
  const covered = answers?.['telecom-service']?.answer === true
  const lead = language === 'ja' ? leadJa(covered) : leadEn(covered)
  return pageMarkdown(title[language], [
    lead,
    ...transmissions.map((one) =>
      sectionMarkdown(destinationWords(language, one), [dashed(linesOf(language, one))]),
    ),
  ])
}

const title: Bilingual = { ja: '外部送信について', en: 'External transmission' }

function leadJa(covered: boolean): string {
  const why = covered ? '電気通信事業法第27条の12にもとづき、' : ''
  return `当社のサイトやアプリをご利用になると、お使いの端末から外部の事業者へ情報が送信されます。${why}送信される情報、送信先、利用目的と、送信の止め方を、送信先ごとにお知らせします。`
}

function leadEn(covered: boolean): string {
  const why = covered
    ? 'As Article 27-12 of the Telecommunications Business Act asks, this page says'
    : 'This page says'
  return `When you use our sites and apps, information goes from your device to others. ${why} for each destination what is sent, to whom, what for, and how to stop it.`
}

function linesOf(language: Language, one: Transmission): string[] {
  const { items, purpose, recipientPurpose, destination, route } = one
  const words: readonly (readonly [ja: string, en: string, value: string])[] = [
    ['送信する情報', 'Information sent', list(language, items)],
    ['送信先', 'Destination', destinationWords(language, one)],
    ['当社の利用目的', 'Our purpose', purpose[language]],
    ['送信先の利用目的', "The destination's purpose", recipientPurpose[language]],
    ['送信の止め方', 'How to stop it', stops[route][language]],
    ...(destination.policyUrl === undefined
      ? []
      : [
          [
            '送信先のプライバシーポリシー',
            "The destination's policy",
            destination.policyUrl,
          ] as const,
        ]),
  ]
  return words.map(([ja, en, value]) => (language === 'ja' ? `${ja}:${value}` : `${en}: ${value}`))
}

/** Where a company's own screen is needed to stop it, nobody but the company knows which. */
const stops: Readonly<Record<Transmission['route'], Bilingual>> = {
  publish: {
    ja: 'お使いのブラウザーや端末の設定で、Cookieや広告識別子の利用を制限できます',
    en: 'restrict cookies or the advertising identifier in the settings of your browser or device',
  },
  consent: {
    ja: `同意をいただくまで送信しません。同意は${blank('取り消しの手順')}で取り消せます`,
    en: `nothing is sent before you agree; withdraw your consent by ${blank('how to withdraw')}`,
  },
  'opt-out': { ja: blank('止める画面や手順'), en: blank('the screen or steps to stop it') },
  necessary: {
    ja: 'サービスの提供に欠かせない送信のため、止めることはできません',
    en: 'it is necessary for providing the service and cannot be stopped',
  },
}
