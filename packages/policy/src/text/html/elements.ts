/** Attributes as the parser gives them. */
export type Attributes = Readonly<Record<string, string>>

/** How an element stands in the page; what it contains inherits it. */
export interface Standing {
  /** Nobody sees it. */
  readonly hidden: boolean
  /** Navigation, a site's header or footer, a banner: seen, but not what the page is about. */
  readonly around: boolean
  readonly inMain: boolean
  readonly inArticle: boolean
}

/** The standing of what is in no element. */
export const outermost: Standing = { hidden: false, around: false, inMain: false, inArticle: false }

const unseen = new Set(
  'script style template noscript head title svg math iframe object canvas audio video select option input button textarea datalist rt rp'.split(
    ' ',
  ),
)
const lines = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** What a page sets apart by space; a div or a table cell is only a line. */
const paragraphs = new Set(
  'address article blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' '),
)
const aroundRoles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog'.split(' '),
)
/** Whole names only: `header-privacy` may well be the policy's own. */
const AROUND =
  /(?:^|\s)(?:(?:g(?:lobal)?|local|l|side|sub|main|foot(?:er)?|head(?:er)?|site|drawer|sp)?[-_]?(?:nav|navi|navigation|menu)|breadcrumbs?(?:[-_]list)?|topic-?path|pan(?:kuzu)?|(?:site|global|page|l|g)?[-_]?(?:header|footer)|side(?:bar)?|copyright|page-?top|(?:to|back-to)-?top|skip-?(?:link|to-content)|sns(?:-share)?|share|cookie[-_]?(?:banner|consent|notice|bar))(?:\s|$)/iu
const HEADLIKE = /(?:^|[-_\s])(?:ttl|title|heading|headline|midashi)(?:$|[-_\s\d])/iu

/** Whether an element begins a line of its own. */
export function isBlock(name: string): boolean {
  return lines.has(name)
}

/** Whether an element is set apart from what stands before it. */
export function isParagraph(name: string): boolean {
  return paragraphs.has(name)
}

/** 1 to 6 for h1 to h6, 0 elsewhere. */
export function headingLevel(name: string): number {
  return /^h[1-6]$/u.test(name) ? Number(name[1]) : 0
}

/** Whether an element's words are set in bold, or its class calls it a title. */
export function isEmphatic(name: string, attributes: Attributes): boolean {
  if (['b', 'strong', 'caption', 'legend', 'summary'].includes(name)) return true
  if (/font-weight:(?:bold|[6-9]00)/u.test(styleOf(attributes))) return true
  return isBlock(name) && HEADLIKE.test((attributes['class'] ?? '').slice(0, 200))
}

/** How an element stands, given what it stands in; what a style sheet hides is not seen here. */
export function standingOf(name: string, attributes: Attributes, outer: Standing): Standing {
  const inMain = outer.inMain || name === 'main' || attributes['role'] === 'main'
  const inArticle = outer.inArticle || name === 'article'
  return {
    hidden: outer.hidden || isHidden(name, attributes),
    around: outer.around || isAround(name, attributes, inMain || inArticle),
    inMain,
    inArticle,
  }
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (unseen.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true')
    return true
  return /display:none|visibility:hidden/u.test(styleOf(attributes))
}

/** Inside `main` and `article` a header carries the title and a footer the date. */
function isAround(name: string, attributes: Attributes, inside: boolean): boolean {
  if (name === 'nav' || name === 'aside' || aroundRoles.has(attributes['role'] ?? '')) return true
  if (inside) return false
  if (name === 'header' || name === 'footer') return true
  if (!isBlock(name) || name === 'body') return false
  return (
    AROUND.test((attributes['class'] ?? '').slice(0, 200)) ||
    AROUND.test((attributes['id'] ?? '').slice(0, 100))
  )
}

function styleOf(attributes: Attributes): string {
  return (attributes['style'] ?? '').slice(0, 1000).replace(/\s/gu, '').toLowerCase()
}
