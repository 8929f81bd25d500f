import { type Draft, layouts, type Part, type Unit } from './edited-policy.ts'

/** Draws a whole number below `n`. */
export type Draw = (n: number) => number

/** The same numbers for the same seed. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

type Edit = (draft: Draft, draw: Draw) => Draft

const synonyms: readonly (readonly [string, string])[] = [
  ['取得', '収集'],
  ['利用', '使用'],
  ['場合', 'とき'],
  ['速やかに', '遅滞なく'],
  ['当社', '弊社'],
  ['お客様', '利用者の方'],
  ['お知らせ', 'ご案内'],
  ['サービス', 'サービスと商品'],
  ['行います', '実施します'],
  ['ため', 'ことを目的として'],
  ['必要な', '必要かつ適切な'],
  ['個人情報', '個人情報など'],
  ['ご本人', '本人'],
]
const polite: readonly (readonly [string, string])[] = [
  ['します', 'いたします'],
  ['ください', '頂きますようお願いいたします'],
  ['します', 'する'],
  ['ません', 'ないものとします'],
  ['です', 'でございます'],
  ['いただ', '頂'],
  ['するため', 'することのため'],
]
const meanings: readonly (readonly [RegExp, string])[] = [
  [/します/u, 'しません'],
  [/しません/u, 'します'],
  [/ません/u, 'ます'],
  [/[0-9０-９]+(?=[年日か円条時])/u, '42'],
  [/法律|法令/u, '規程'],
]
const added = [
  '座席の予約を受け付け、変更を承るため',
  '防犯カメラの映像は、録画の翌月に上書きします。',
  '会員証の裏面には、発行した店舗の番号が印字されます。',
  '講座の修了者には、名簿への記載の可否をうかがいます。',
  '館内の混雑の度合いを、時間帯ごとに掲示します。',
  '忘れ物は、警察署へ届け出るまで保管します。',
  '抽選の結果は、賞品の到着をもって代えます。',
  '貸出の履歴は、返却の翌日に切り離します。',
  '通訳をお望みの方は、三営業日前までにお申し出ください。',
  '見学の記念写真は、掲示板に貼り出すことがあります。',
  '寄付をくださった方のお名前を、銘板に刻むため',
  '駐車場の車両番号を、出庫まで控えるため',
]

const reword: Edit = replaceOne(synonyms)
const politer: Edit = replaceOne(polite)
const flip: Edit = replaceOne(meanings)

const typo: Edit = onUnit(
  ({ text }) => text.length > 8,
  (unit, draw) => {
    const at = 1 + draw(unit.text.length - 3)
    const [one = '', other = ''] = [unit.text[at], unit.text[at + 1]]
    const wrong = draw(2) === 0 ? other : `${other}${one}`
    return [{ ...unit, text: unit.text.slice(0, at) + wrong + unit.text.slice(at + 2) }]
  },
)

const remove: Edit = onUnit(
  () => true,
  () => [],
)

const insert: Edit = withFresh((unit, fresh) => [unit, fresh])

/** Another promise in the very place of one that is gone. */
const replace: Edit = withFresh((_, fresh) => [fresh])

/** A copy with another object beside its original: no heir of anything. */
const copy: Edit = onUnit(
  ({ text, key }) => text.length > 12 && !key.startsWith('copied'),
  (unit) => {
    const text = `アルバイトの方については、${unit.text}`
    const twin = { key: `copied ${unit.key}`, text, item: unit.item, whole: true as const }
    return [{ ...unit, whole: true }, twin]
  },
)

/** The longer half stays what the whole was. */
const split: Edit = onUnit(
  ({ text, whole }) => whole === undefined && cutOf(text) > 0,
  (unit) => {
    const cut = cutOf(unit.text)
    const end = unit.item ? '' : '。'
    const halves = [unit.text.slice(0, cut) + end, unit.text.slice(cut + 1)]
    const longer = (halves[0] ?? '').length > (halves[1] ?? '').length ? 0 : 1
    return halves.map((text, at) => ({
      ...unit,
      text,
      key: at === longer ? unit.key : `${unit.key} cut`,
    }))
  },
)

function cutOf(text: string): number {
  const cut = text.indexOf('、', Math.floor(text.length * 0.3))
  const rest = text.length - cut
  return cut > 10 && rest > 10 && Math.abs(cut - rest) > 5 ? cut : 0
}

/** The longer of two stays what it was. */
const merge: Edit = onPart(
  ({ units }) => units.some((_, at) => mayMerge(units, at)),
  (part, draw) => {
    const places = [...part.units.keys()].filter((at) => mayMerge(part.units, at))
    const at = places[draw(places.length)] ?? 0
    const [one, other] = part.units.slice(at)
    if (one === undefined || other === undefined) return part
    const text = `${one.text.replace(/。$/u, '')}、${other.text}`
    const joined = {
      ...(one.text.length > other.text.length ? one : other),
      text,
      whole: true as const,
    }
    return { ...part, units: part.units.toSpliced(at, 2, joined) }
  },
)

function mayMerge(units: readonly Unit[], at: number): boolean {
  const [one, other] = units.slice(at)
  if (one === undefined || other === undefined || one.item !== other.item) return false
  if (one.whole || other.whole) return false
  if (!one.item && !one.text.endsWith('。')) return false
  const short = Math.min(one.text.length, other.text.length)
  return short > 5 && Math.abs(one.text.length - other.text.length) > 5
}

const reorder: Edit = onPart(
  ({ units }) => units.filter(({ item }) => item).length > 2,
  (part, draw) => {
    const places = [...part.units.keys()].filter((at) => part.units[at]?.item)
    const from = places[draw(places.length)] ?? 0
    const to = places[draw(places.length)] ?? 0
    const moved = part.units.slice(from, from + 1)
    return { ...part, units: part.units.toSpliced(from, 1).toSpliced(to, 0, ...moved) }
  },
)

const moveSection: Edit = (draft, draw) => {
  const from = 1 + draw(draft.parts.length - 1)
  const to = 1 + draw(draft.parts.length - 1)
  const moved = draft.parts.slice(from, from + 1)
  return { ...draft, parts: draft.parts.toSpliced(from, 1).toSpliced(to, 0, ...moved) }
}

const rename: Edit = onPart(
  ({ heading }) => heading !== '',
  (part, draw) => {
    const other = ['について', 'に関する方針', 'の取扱い'][draw(3)] ?? ''
    return { ...part, heading: `${part.heading}${other}` }
  },
)

const relayout: Edit = (draft, draw) => ({
  ...draft,
  layout: layouts[draw(layouts.length)] ?? 'markdown',
})

const widen: Edit = (draft) =>
  everyUnit(draft, (text) =>
    text.replace(/[0-9A-Za-z()]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  )
const narrow: Edit = (draft) =>
  everyUnit(draft, (text) =>
    text.replace(/[０-９Ａ-Ｚａ-ｚ（）]/gu, (one) =>
      String.fromCharCode(one.charCodeAt(0) - 0xfee0),
    ),
  )
const emphasise: Edit = (draft) =>
  everyUnit(draft, (text) => text.replaceAll('個人情報', '**個人情報**'))

/** Every kind of edit a text meets in its life, each with what stays what it was. */
export const edits: Readonly<Record<string, Edit>> = {
  copy,
  emphasise,
  flip,
  insert,
  merge,
  moveSection,
  narrow,
  politer,
  relayout,
  remove,
  rename,
  reorder,
  replace,
  reword,
  split,
  typo,
  widen,
}

function everyUnit(draft: Draft, change: (text: string) => string): Draft {
  const parts = draft.parts.map((part) => ({
    ...part,
    units: part.units.map((unit) => ({ ...unit, text: change(unit.text) })),
  }))
  return { ...draft, parts }
}

function onPart(may: (part: Part) => boolean, change: (part: Part, draw: Draw) => Part): Edit {
  return (draft, draw) => {
    const places = [...draft.parts.keys()].filter((at) => draft.parts[at] && may(draft.parts[at]))
    const at = places[draw(places.length)]
    const part = draft.parts[at ?? -1]
    if (at === undefined || part === undefined) return draft
    return { ...draft, parts: draft.parts.with(at, change(part, draw)) }
  }
}

function onUnit(may: (unit: Unit) => boolean, change: (unit: Unit, draw: Draw) => Unit[]): Edit {
  return onPart(
    ({ units }) => units.length > 1 && units.some(may),
    (part, draw) => {
      const places = [...part.units.keys()].filter((at) => part.units[at] && may(part.units[at]))
      const at = places[draw(places.length)] ?? 0
      const unit = part.units[at]
      return unit === undefined
        ? part
        : { ...part, units: part.units.toSpliced(at, 1, ...change(unit, draw)) }
    },
  )
}

function withFresh(put: (unit: Unit, fresh: Unit) => Unit[]): Edit {
  return (draft, draw) => {
    const used = new Set(draft.parts.flatMap(({ units }) => units.map(({ text }) => text)))
    const unused = added.filter((text) => !used.has(text))
    const text = unused[draw(unused.length)]
    if (text === undefined) return draft
    const edit = onUnit(
      () => true,
      (unit) => put(unit, { key: `added ${text}`, text, item: unit.item, whole: true }),
    )
    return edit(draft, draw)
  }
}

function replaceOne(pairs: readonly (readonly [string | RegExp, string])[]): Edit {
  return onUnit(
    ({ text }) => pairs.some(([word]) => text.search(word) >= 0),
    (unit, draw) => {
      const fitting = pairs.filter(([word]) => unit.text.search(word) >= 0)
      const [word = '', other = ''] = fitting[draw(fitting.length)] ?? []
      return [{ ...unit, text: unit.text.replace(word, other) }]
    },
  )
}
