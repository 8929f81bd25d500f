/** A draft as a person leaves it: something plausible over every 〔…〕. */
export function filled(text: string): string {
  return text
    .replace(/〔住所〕/gu, '〒999-0001 架空県月輪市一丁目2-3')
    .replace(/〔代表者の役職と氏名〕/gu, '代表取締役 月輪 はじめ')
    .replace(/〔[^〕]*(?:数|年齢|金額)[^〕]*〕/gu, '3')
    .replace(/〔(?:実際に講じている措置。例:)?([^〕]*)〕/gu, '$1')
}
