import { Problem } from '@yakusoku/contract'
import { Parser } from 'htmlparser2'
import type { Attributes } from './elements.ts'

/** An element with what it contains; comments and instructions are left out. */
export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly children: (Element | string)[]
}

/** Browsers nest 512 elements at most; beyond it every closing tag costs the parser a longer walk. */
const DEPTH = 512

/**
 * Reads a page, or a piece of one, into a tree.
 *
 * @throws Problem `policy.too-nested` where more than 512 elements are open at once
 */
export function readTree(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (open.length > DEPTH) throw new Problem('policy.too-nested', { limit: DEPTH })
      const element = { name, attributes, children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    onclosetag: () => {
      open.pop()
    },
    ontext: (text) => {
      open.at(-1)?.children.push(text)
    },
  })
  parser.end(html)
  return root
}
