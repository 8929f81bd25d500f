import { isLetterSpaced, isPageNumber } from './pages.ts'

/** What a source is written in. */
export type SourceFormat = 'html' | 'markdown' | 'plain' | 'pdf-text'

/** How much of a source is looked at to tell what it is. */
const HEAD = 20_000

const HTML_NAME = /\.(?:x?html?|htm|xht)$/iu
const DOCUMENT = /^\s{0,200}(?:<!doctype html|<\?xml|<html\b|<head\b|<body\b|<!--)/iu
const BLOCK_TAG = /<(?:p|div|h[1-6]|li|td|dd|section|article)(?:\s[^<>]{0,300})?>/giu
const CLOSED = /<\/(?:p|div|h[1-6]|li|td|dd|section|article)>/iu
const HASHES = /^#{1,6} \S/mu
/** Tells what a text is written in, by its name and by what it holds. */
export function formatOf(text: string, file: string): SourceFormat {
  const head = text.slice(0, HEAD)
  if (DOCUMENT.test(head)) return 'html'
  const hashes = HASHES.test(head)
  const tags = head.match(BLOCK_TAG)?.length ?? 0
  // Markdown may hold a tag or two; a page's pieces are made of them.
  const pasted = tags >= 2 && CLOSED.test(head) && !hashes
  if (pasted || (tags > 0 && HTML_NAME.test(file))) return 'html'
  if (isPaged(text)) return 'pdf-text'
  return hashes || /\.(?:md|mdx|markdown)$/iu.test(file) ? 'markdown' : 'plain'
}

/** Form feeds, page numbers on lines of their own and a space after every letter are what is left of a PDF's pages. */
function isPaged(text: string): boolean {
  if (text.includes('\f') || isLetterSpaced(text.slice(0, HEAD))) return true
  return text.split(/\r?\n/u).filter(isPageNumber).length >= 2
}
