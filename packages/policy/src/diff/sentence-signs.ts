import { fold } from '../text/fold.ts'

/**
 * What turns a sentence round or keeps it small, counted before anything is folded away: the smallest words carry
 * the whole promise, and 提供せず differs from 提供し by two of them.
 */
export interface SentenceSigns {
  /** ない, ません, ず, ことなく, かねます, ぬ, なし, 禁止; not, never, without. */
  readonly negations: number
  /** 限り, のみ, 同意, 匿名: where one goes, the use grows. */
  readonly limits: number
  /** 除く, 以外: what is named there is left out, so that a shorter list allows more. */
  readonly exclusions: number
  /** など, その他, 必要と認める: as wide as the company likes. */
  readonly generalities: number
}

/** 遅滞なく, まず and 少なくとも deny nothing. */
const NEGATIONS =
  /ません|(?<!少|すく)ない|(?<!遅滞|滞り|間も|まも|少|すく)なく|(?<!は)なし(?=[でと、。,]|に(?!く)|$)|(?:(?<=[一-鿿])ま|[せさわらかばたながれけべめえじげてねきみりびち])ず(?=[にとも、。,\s一-鿿ァ-ヶ]|$)|[せわらさかまた]ぬ(?=[よこ。、]|[一-鿿]|$)|[せら得]ざる|かね(?=ます|る|ません)|禁[止じ]|控え|断[りっ]|拒[否みん]|(?<![a-z])(?:not|never|no|nor|none|nobody|neither|cannot|without|(?:refus|refrain|prohibit|declin)[a-z]{0,3})(?![a-z])|n['’]t(?![a-z])/gu

/** のみならず and に限らず are the opposite of a limit. */
const LIMITS =
  /限(?:り(?!な[いく]|ません)|って|る|られ|定(?!せず|しな|しません|され[なず]))|(?:のみ|だけ)(?!ならず|で(?:は)?な[いく])|同意|承諾|許諾|匿名|統計|範囲内|希望|識別|特定でき|分か|(?<![a-z])(?:only|consent|anonym[a-z]{0,5}|aggregat[a-z]{0,3}|solely)(?![a-z])/gu

const EXCLUSIONS =
  /除[きいくかけ外]|以外|を省[きいく]|(?:抜|外)[きいし](?=た|て|、)|(?<![a-z])(?:except|exclud(?:e|ed|es|ing)|unless|other than|apart from|save for|but not)(?![a-z])/gu

const GENERALITIES =
  /など|(?<![均平同高上対一二三])等(?![しい級分号])|その[他外]|そのほか|(?<=[一-鿿ァ-ヶー])ほか|他の|(?:必要|適当|適切|相当|妥当|有益)と(?:認|判断|考え|思)|(?:別途|別に|任意に|随時)(?:定め|指定|選)|当社の(?:裁量|判断)|あらゆる|さまざま|様々|各種|いかなる|広く|自由に|(?<![a-z])(?:any|other|others|such as|including|etc|and so on|deems?|discretion|whatever)(?![a-z])/gu

/** Counts the signs of a sentence. */
export function signsOf(text: string): SentenceSigns {
  const folded = fold(text).text
  return {
    negations: count(folded, NEGATIONS),
    limits: count(folded, LIMITS),
    exclusions: count(folded, EXCLUSIONS),
    generalities: count(folded, GENERALITIES),
  }
}

/** Whether a sentence only allows: nothing in it denies, limits or leaves out, so that less of it is less. */
export function onlyAllows({ negations, limits, exclusions }: SentenceSigns): boolean {
  return negations + limits + exclusions === 0
}

/** How often a sentence denies something. */
export function negationsIn(text: string): number {
  return count(fold(text).text, NEGATIONS)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
