import { fileURLToPath } from 'node:url'
import type { Language, PolicyText } from '@yakusoku/contract'
import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'

// Spelt out, so that tools see what is used.
const regular = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
)
const bold = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
)

// The fonts are the only files a document may read; it fetches nothing.
pdfmake.setFonts({ Noto: { normal: regular, bold, italics: regular, bolditalics: bold } })
pdfmake.setLocalAccessPolicy((path) => path === regular || path === bold)
pdfmake.setUrlAccessPolicy(() => false)

const words = {
  ja: {
    version: (number: number) => `第${number}版`,
    published: '公表日',
    effective: '施行日',
    undecided: '未定',
    fingerprint: '文面の SHA-256',
    page: (page: number, of: number) => `${page} / ${of}`,
  },
  en: {
    version: (number: number) => `Version ${number}`,
    published: 'Published',
    effective: 'In force from',
    undecided: 'not decided',
    fingerprint: 'SHA-256 of the text',
    page: (page: number, of: number) => `${page} / ${of}`,
  },
} as const

/**
 * Sets a published text as a PDF: A4, a Japanese face, line breaks by the rules of Japanese typesetting.
 *
 * Takes about a second of processor time, so callers keep what they got: a published text never changes.
 */
export async function policyPdf(text: PolicyText): Promise<Buffer> {
  return pdfmake.createPdf(definition(text)).getBuffer()
}

function definition(text: PolicyText): TDocumentDefinitions {
  const { language, company } = text
  const title = text.title ?? (language === 'ja' ? 'プライバシーポリシー' : 'Privacy policy')
  return {
    pageSize: 'A4',
    pageMargins: [62, 62, 62, 66],
    language,
    info: { title: `${title} | ${company}`, author: company },
    defaultStyle: { font: 'Noto', fontSize: 10.5, lineHeight: 1.45 },
    content: [
      { text: company, fontSize: 11, color: '#4d4d4d' },
      { text: title.replace(company, '').trim() || title, fontSize: 20, bold: true },
      facts(text, language),
      ...text.sections.flatMap((section) => sectionOf(section, language)),
    ],
    ...(text.sections.length <= enough && { pageBreakBefore: isAlone }),
    footer: (page, of) => ({
      text: words[language].page(page, of),
      alignment: 'center',
      fontSize: 9,
      color: '#4d4d4d',
      margin: [0, 24, 0, 0],
    }),
  }
}

/** The setter lays the whole text out anew for every heading it moves: a text of more sections goes without. */
const enough = 300

/** A heading at the foot of its page, with nothing under it there but the page's number. */
const isAlone: TDocumentDefinitions['pageBreakBefore'] = (node, around) =>
  node.headlineLevel !== undefined && around.getFollowingNodesOnPage().length <= 1

function facts({ version }: PolicyText, language: Language): Content {
  const say = words[language]
  const day = (iso: string): string =>
    new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
      dateStyle: 'long',
      timeZone: 'Asia/Tokyo',
    }).format(new Date(iso.length === 10 ? `${iso}T00:00:00+09:00` : iso))
  const rows = [
    say.version(version.number),
    `${say.published}: ${day(version.publishedAt)}`,
    `${say.effective}: ${version.effectiveOn === null ? say.undecided : day(version.effectiveOn)}`,
    `${say.fingerprint}: ${version.sha256}`,
  ]
  return {
    stack: rows.map((row) => ({ text: row })),
    fontSize: 8.5,
    color: '#4d4d4d',
    margin: [0, 8, 0, 12],
  }
}

function sectionOf(section: PolicyText['sections'][number], language: Language): Content[] {
  const separator = language === 'ja' ? '' : ' '
  const heading: Content[] = section.heading
    ? [
        {
          text: section.heading,
          bold: true,
          fontSize: section.level > 1 ? 11.5 : 13,
          margin: [0, 14, 0, 4],
          headlineLevel: section.level,
        },
      ]
    : []
  const blocks = section.blocks.map(({ kind, marker, clauses }): Content => {
    const sentence = clauses.map((clause) => clause.text).join(separator)
    if (kind === 'paragraph') return { text: sentence, margin: [0, 0, 0, 6] }
    return {
      columns: [
        { text: marker ?? '・', width: 30 },
        { text: sentence, width: '*' },
      ],
      margin: [0, 0, 0, 3],
    }
  })
  return [...heading, ...blocks]
}
