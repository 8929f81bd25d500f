import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import { extract } from './extract.ts'

const head = '開示などのご請求\n\n個人情報について'
const from = (sentence: string): ReturnType<typeof extract> =>
  extract(readDocument(`${head}${sentence}`))

describe('what a person may ask for', () => {
  it.each([
    ['利用目的の通知を求めることができます。', ['purpose-notice']],
    ['利用又は提供の停止を請求できます。', ['suspension', 'stop-provision']],
    ['訂正、追加又は削除を請求できます。', ['correction', 'addition', 'deletion']],
    ['個人情報保護法第33条第1項の請求ができます。', ['disclosure']],
    ['利用の停止、消去の請求に応じます。', ['suspension', 'erasure']],
  ])('%s', (sentence, kinds) => {
    const { requestKinds } = from(`開示を請求できます。${sentence}`)
    expect(requestKinds.filter((kind) => kind !== 'disclosure' || kinds.includes(kind))).toEqual(
      kinds,
    )
  })

  it('is not what happens to the papers of a request', () => {
    expect(from('開示を請求できます。ご提出の書類は確認後に消去します。').requestKinds).toEqual([
      'disclosure',
    ])
  })

  it('says apart from the kinds whether the records of provision may be asked for', () => {
    const told = from('開示、訂正及び第三者提供記録の開示を請求できます。')
    expect(told.provisionRecords).toBe(true)
    expect(told.requestKinds).toEqual(['disclosure', 'correction'])
    expect(from('開示を請求できます。').provisionRecords).toBe(false)
  })

  it('is asked about where it stands outside a section on requests', () => {
    const { requestKinds, questions } = extract(
      readDocument(
        '基本方針\n\n個人情報の開示、訂正、利用停止のお求めに応じます。個人情報を守ります。',
      ),
    )
    expect(requestKinds).toEqual(['disclosure', 'correction', 'suspension'])
    expect(questions.map(({ pointer }) => pointer)).toContain('/requestKinds/0')
  })
})

describe('the fee', () => {
  it.each([
    ['手数料は１，０００円（税込）です。', 1000],
    ['手数料として千円をいただきます。', 1000],
    ['手数料として三百円分の切手を同封ください。', 300],
    ['手数料は¥500です。', 500],
    ['手数料はいただきません。', 0],
    ['手数料は無料です。', 0],
  ])('is read from 「%s」', (sentence, amountYen) => {
    expect(from(`開示を請求できます。${sentence}`).fee).toEqual({ amountYen, mentioned: true })
  })

  it('may stand under its own label', () => {
    expect(from('開示を請求できます。\n手数料\n1件につき800円\n').fee.amountYen).toBe(800)
  })

  it('is asked for where no amount is given', () => {
    const { fee, confidence, questions } = from('開示を請求できます。所定の手数料をいただきます。')
    expect(fee).toEqual({ amountYen: null, mentioned: true })
    expect(confidence['/fee']).toBeLessThan(0.9)
    expect(questions.filter(({ pointer }) => pointer === '/fee')).toHaveLength(1)
  })

  it('is not the fee of a bank transfer', () => {
    expect(from('開示を請求できます。振込手数料はご負担ください。').fee.mentioned).toBe(false)
  })
})
