import { readableHtml, readSource } from '@yakusoku/policy'

/** A text as it was given, before anybody confirmed anything. */
export interface Source {
  readonly name: string
  readonly text: string
}

/**
 * Reads a file a person chose or dropped: a page, Markdown, plain text, in any Japanese encoding.
 *
 * @throws Problem of `readSource`: too large, not a text, not a policy
 */
export async function takeFile(file: File): Promise<Source> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name: file.name, text: lined(readSource(bytes, file.name).text) }
}

/** Reads the words in the field; they may be the source of a page. */
export function takeText(text: string, name: string): Source {
  return { name, text: lined(readSource(text, name).text) }
}

/** What was copied from a page, with its headings and lists; null where only words were copied. */
export function pastedPage(clipboard: Pick<DataTransfer, 'getData'>): string | null {
  const html = clipboard.getData('text/html')
  // A page may wrap plain words without any structure; then the words themselves are better.
  return /<(?:h[1-6]|li|p|td|dt|br)\b/i.test(html) ? readableHtml(html) : null
}

/** A text field knows only line feeds: without this its places would not be those of the text. */
function lined(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
