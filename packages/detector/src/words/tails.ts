import { type Entry, tail, words } from '../meaning.ts'

/** Small words: labels, numbers, flags, times, and what may stand beside anything. */
export const tailWords: readonly Entry[] = [
  {
    meaning: { is: 'label', given: false },
    phrases: 'name, names, nm, nam, namae, meisho, 名称, 名前, 名称名',
  },
  { meaning: { is: 'label', given: true }, phrases: 'mei, 名' },
  words(
    'reading',
    'kana, kn, yomi, hira, hiragana, katakana, phonetic, カナ, ひらがな, よみ, 読み, 仮名, かな, ヨミ',
  ),
  words('number', 'no, num, number, nbr, bango, ban, bangou, 番号, 番'),
  words(
    'key',
    'id, ids, uid, uuid, guid, key, cd, code, ref, pk, fk, rowid, oid, コード, キー, レコード id',
  ),
  words(
    'kind',
    'kbn, kubun, type, kind, cls, shubetsu, shurui, bunrui, division code, 区分, 種別, 種類, 分類, 別',
  ),
  tail(
    'flag',
    `flg, flag, fg, flags, is, has, can, allow, allowed, enable, enabled, disabled, disable, verified, confirmed, confirm, active, inactive, valid, invalid, umu, kahi,
    yn, required, exists, available, visible, hidden, フラグ, 有無, 可否, 済, 済み, 要否, 有効, 無効, 確認済`,
  ),
  tail(
    'time',
    `at, on, dt, date, ymd, ym, yyyymmdd, yyyymm, mmdd, datetime, time, timestamp, tstamp, ts, tm, bi, nichiji, hizuke, jikan, nengappi, nengetsu, jikoku, day, month, year, nen, tsuki, epoch,
    日, 日時, 日付, 時刻, 年月日, 年月, 時間, 期限, kigen, kigenbi, 期日, kijitsu`,
  ),
  tail(
    'count',
    'number of, num of, no of, count, cnt, counter, kensu, kaisu, nissu, ninzu, times, 件数, 回数, 日数, 人数',
  ),
  tail('link', 'url, uri, path, link, href, urls, リンク, パス'),
  tail(
    'beside',
    `hash, hashed, enc, encrypted, crypt, cipher, digest, masked, mask, plain, raw, sha, md, main, sub, home, work, old, new, current, prev, previous, cur, temp, tmp, default,
    primary, secondary, other, alt, alternate, full, kanji, zenkaku, hankaku, en, eng, english, ja, jp, jpn, japanese, intl, international, domestic, pc, jitaku, private, official, emergency,
    kinkyu, renraku, wareki, seireki, data, info, joho, value, val, text, txt, str, string, list, detail, details, hist, history, rireki, header, head, hd, dtl, master, mst, mstr, tbl, mt, tr, trn, tran, dtb, mtb, trx, wk, work table, bk, backup, bak, dat, arc,
    the, of, and, a, s, go, o, sama, x, normalized, normalised, search, original, orig, snapshot, copy, all,
    情報, データ, 一覧, 明細, meisai, マスタ, マスター, 履歴, 履歴情報, テーブル, 台帳, daicho, の, ご, お, 様, 用, 新, 旧, 現, 主, 副, 漢字, 全角, 半角, 和暦, 西暦, 緊急, 自宅, 昼間, 第, と, ・, 等, など, 英字`,
  ),
]
