import type { Language } from '@yakusoku/contract'

/** Countries policies name most, by ISO 3166-1; any other stands by its code, which `Intl` differs about. */
const countries: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  JP: ['日本', 'Japan'],
  US: ['アメリカ合衆国', 'the United States of America'],
  GB: ['英国', 'the United Kingdom'],
  DE: ['ドイツ', 'Germany'],
  FR: ['フランス', 'France'],
  IE: ['アイルランド', 'Ireland'],
  NL: ['オランダ', 'the Netherlands'],
  IN: ['インド', 'India'],
  KR: ['韓国', 'South Korea'],
  CN: ['中国', 'China'],
  TW: ['台湾', 'Taiwan'],
  HK: ['香港', 'Hong Kong'],
  SG: ['シンガポール', 'Singapore'],
  VN: ['ベトナム', 'Vietnam'],
  PH: ['フィリピン', 'the Philippines'],
  TH: ['タイ', 'Thailand'],
  AU: ['オーストラリア', 'Australia'],
  CA: ['カナダ', 'Canada'],
}

/** A country as a text names it. */
export function countryWords(language: Language, code: string): string {
  return countries[code]?.[language === 'ja' ? 0 : 1] ?? code
}
