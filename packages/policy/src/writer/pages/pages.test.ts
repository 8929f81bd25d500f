import { describe, expect, it } from 'vitest'
import type { Rules } from '../../bundle/rules.ts'
import { wholeRules } from '../../testing/whole-rules.ts'
import { writeJointUseNotice } from './joint-use-notice.ts'
import { writeRequestPage } from './request-page.ts'
import { writeTransmissionPage } from './transmission-page.ts'

const language = 'ja'
const requests = wholeRules.requests
const page = (changes: Partial<NonNullable<Rules['requests']>>): string =>
  writeRequestPage(
    { ...wholeRules, requests: requests && { ...requests, ...changes } },
    { language },
  ) ?? ''

describe('the page on external transmission', () => {
  it('says for each destination what, to whom, what for on both sides, and how to stop it', () => {
    expect(writeTransmissionPage(wholeRules, { language })).toContain(
      [
        '## 株式会社はなかず計測',
        '',
        '- 送信する情報:閲覧したページのURL、Cookie',
        '- 送信先:株式会社はなかず計測',
        '- 当社の利用目的:閲覧状況の集計',
        '- 送信先の利用目的:計測の受託',
        '- 送信の止め方:〔止める画面や手順〕',
      ].join('\n'),
    )
  })

  it('cites the telecommunications law only where somebody said the service falls under it', () => {
    expect(writeTransmissionPage(wholeRules, { language })).toContain('第27条の12')
    expect(writeTransmissionPage({ ...wholeRules, answers: {} }, { language })).not.toContain('27')
  })

  it('is not written where nothing is sent', () => {
    expect(writeTransmissionPage({ ...wholeRules, transmissions: [] }, { language })).toBeNull()
  })
})

describe('the page on requests', () => {
  it('has every part the law wants in a procedure', () => {
    const headings = page({}).match(/^## .+$/gmu)
    expect(headings).toEqual([
      '## ご請求いただけること',
      '## ご請求の方法',
      '## お知らせいただくこと',
      '## ご本人の確認',
      '## 代理人によるご請求',
      '## お返事の方法と時期',
      '## 手数料',
      '## ご請求に応じられない場合',
      '## 苦情のお申し出',
    ])
  })

  it('says of each paper what to cover', () => {
    const text = page({ identityDocuments: ['マイナンバーカード', '資格確認書', '社員証'] })
    expect(text).toContain('個人番号が書かれた裏面は送らないでください')
    expect(text).toContain('保険者番号、被保険者等記号・番号、QRコードを覆ってください')
    expect(text).toContain('\n- 社員証\n')
  })

  it('asks nobody for a paper that is valid no more', () => {
    expect(page({ identityDocuments: ['健康保険証', '在留カード'] })).not.toContain('保険証')
    expect(page({ identityDocuments: ['健康保険証'] })).not.toContain('## ご本人の確認')
  })

  it('refuses only on grounds of the kinds that can be asked for', () => {
    const text = page({ kinds: ['purpose-notice'] })
    expect(text).not.toContain('訂正')
    expect(text).not.toContain('業務の適正な実施に著しい支障')
  })

  it('promises no day nobody promised', () => {
    const { promisedDays: _, ...without } = requests ?? {
      clauses: [],
      kinds: [],
      identityDocuments: [],
    }
    const text = writeRequestPage({ ...wholeRules, requests: without }, { language })
    expect(text).toContain('結果は、遅滞なくお知らせします')
    expect(text).not.toMatch(/日以内/u)
  })
})

describe('the notice of joint use', () => {
  it('states the five items', () => {
    const text = writeJointUseNotice(wholeRules, { language })
    for (const item of ['項目:', '範囲:', '利用目的:', '責任を有する者:', '住所:', '代表者:']) {
      expect(text).toContain(item)
    }
    expect(text).not.toContain('〔')
  })

  it('leaves a blank for each of the five nobody gave', () => {
    const rules: Rules = {
      ...wholeRules,
      provisions: [{ clauses: ['other-1'], basis: 'joint-use' }],
    }
    expect(writeJointUseNotice(rules, { language })?.match(/〔/gu)).toHaveLength(6)
  })

  it('is not written without a joint use', () => {
    expect(writeJointUseNotice({ ...wholeRules, provisions: [] }, { language })).toBeNull()
  })
})
