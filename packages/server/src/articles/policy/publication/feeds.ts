import { type Language, portalPaths } from '@yakusoku/contract'
import type { VersionOutline } from '@yakusoku/portal'
import { Feed } from 'feed'

/** What a feed of versions is made of. */
export interface FeedMatter {
  readonly company: string
  readonly language: Language
  /** Newest first. */
  readonly versions: readonly VersionOutline[]
  /** Where the portal is reached, without a slash at the end. */
  readonly portalUrl: string
}

const words = {
  ja: {
    title: (company: string) => `${company} プライバシーポリシーの更新`,
    entry: (number: number) => `プライバシーポリシー 第${number}版`,
    from: (day: string) => `${day}から施行します。`,
    undecided: '施行日はまだ決まっていません。',
    classes: {
      editorial: '表現だけの変更です。',
      publish: '公表している事項が変わります。',
      notify: 'ご本人への通知または公表が必要な変更を含みます。',
      consent: 'ご本人の同意が必要な変更を含みます。',
    },
  },
  en: {
    title: (company: string) => `Changes of the privacy policy of ${company}`,
    entry: (number: number) => `Privacy policy, version ${number}`,
    from: (day: string) => `It applies from ${day}.`,
    undecided: 'Its first day is not decided yet.',
    classes: {
      editorial: 'Only the wording changes.',
      publish: 'Something that must be kept known changes.',
      notify: 'It holds a change that people are told of.',
      consent: 'It holds a change that needs consent.',
    },
  },
} as const

/** Danger: XML 1.0 forbids these; a form feed is kept in texts, and more in those of before they were refused. */
const notXml = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu

/** One entry a published version, newest first: when it applies, what kind of change it is, where to read it. */
export function versionFeed({ language, versions, portalUrl, ...matter }: FeedMatter): Feed {
  const company = matter.company.replace(notXml, '\uFFFD')
  const say = words[language]
  const page = portalUrl + portalPaths.policy(language)
  const feed = new Feed({
    id: page,
    title: say.title(company),
    link: page,
    language,
    generator: 'Yakusoku',
    updated: new Date(versions[0]?.publishedAt ?? 0),
    author: { name: company },
    feedLinks: {
      atom: portalUrl + portalPaths.atom(language),
      json: portalUrl + portalPaths.jsonFeed(language),
    },
  })
  for (const version of versions) {
    const { number, effectiveOn, changeClass, publishedAt } = version
    const about = effectiveOn === null ? say.undecided : say.from(effectiveOn)
    const kind = changeClass === null ? '' : say.classes[changeClass]
    feed.addItem({
      id: portalUrl + portalPaths.version(language, number),
      title: say.entry(number),
      link:
        portalUrl +
        (number > 1
          ? portalPaths.changes(language, number)
          : portalPaths.version(language, number)),
      date: new Date(publishedAt),
      published: new Date(publishedAt),
      description: language === 'ja' ? `${kind}${about}` : `${kind} ${about}`.trim(),
    })
  }
  return feed
}
