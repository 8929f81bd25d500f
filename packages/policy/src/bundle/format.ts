import { Document, isMap, isScalar, isSeq, visit } from 'yaml'
import { type Anchors, anchors } from '../document/anchors.ts'
import { type Rules, rules } from './rules.ts'
import { type System, system } from './system.ts'

const RULES_HEADER = ` What the clauses of the policy mean to a machine. A draft: confirm every line beside the text.
 ポリシーの各条項が機械にとって何を意味するかの下書きです。本文と見比べて、1行ずつ確かめてください。

 clauses      anchors of the text, <section kind>-<n>; a rule must name at least one
 categories   what a purpose may see; a column of any other category is outside it
 stoppable    true where a person may stop the use (利用停止)
 statements   clauses a named person confirmed to promise nothing`

const SYSTEM_HEADER = ` Where one system holds personal data. A draft: confirm every line.
 このシステムのどこに個人データがあるかの下書きです。1行ずつ確かめてください。

 undeclared   nobody has said what the column is, so no purpose sees it
 subject      whose data a row is: self, one hop nearer to the person, or none`

const ANCHORS_HEADER = ` Which id every clause of the policy has. Written by yakusoku fmt, which carries the ids to an edited text.
 本文の各条項の番号です。yakusoku fmt が書き、本文を直したときも番号を引き継ぎます。手で直す必要はありません。

 retired      ids of clauses that are gone; no other clause ever gets them`

/** Writes rules as YAML for people, in the order of the schema; `parseRules` reads it back equal. */
export function formatRules(value: Rules): string {
  const document = new Document(rules.parse(value), { aliasDuplicateObjects: false })
  visit(document, {
    Seq(_, list) {
      list.flow = list.items.every((item) => isScalar(item))
    },
  })
  const statements = document.get('statements')
  if (isSeq(statements)) for (const item of statements.items) asLine(item)
  return write(document, RULES_HEADER)
}

/** Writes a system's inventory as YAML for people, one line a column; `parseSystem` reads it back equal. */
export function formatSystem(value: System): string {
  const document = new Document(system.parse(value), { aliasDuplicateObjects: false })
  const datasets = document.get('datasets')
  for (const dataset of isMap(datasets) ? datasets.items.map((pair) => pair.value) : []) {
    if (!isMap(dataset)) continue
    asLine(dataset.get('subject'))
    asLine(dataset.get('schedule'))
    const fields = dataset.get('fields')
    for (const field of isMap(fields) ? fields.items : []) asLine(field.value)
  }
  return write(document, SYSTEM_HEADER)
}

/** Writes the ids of a text's clauses as YAML, one line a clause; `parseAnchors` reads it back equal. */
export function formatAnchors(value: Anchors): string {
  const document = new Document(anchors.parse(value), { aliasDuplicateObjects: false })
  const clauses = document.get('clauses')
  for (const clause of isSeq(clauses) ? clauses.items : []) asLine(clause)
  const retired = document.get('retired')
  if (isSeq(retired)) retired.flow = true
  return write(document, ANCHORS_HEADER)
}

function asLine(node: unknown): void {
  if (isMap(node)) node.flow = true
}

function write(document: Document, header: string): string {
  document.commentBefore = header
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}
