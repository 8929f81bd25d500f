import { type Entry, words } from '../meaning.ts'

const org = (employer: boolean, phrases: string): Entry => ({
  meaning: { is: 'org', employer },
  phrases,
})

/** Words for what is not a person: companies and things; a name, number or picture after them is theirs. */
export const thingWords: readonly Entry[] = [
  org(
    true,
    'company, kaisha, kaisha mei, kigyo, corporation, corp, firm, company name, 会社, 会社名, 企業, 企業名, ご所属企業名, 貴社名',
  ),
  org(
    false,
    `hojin, org, organization, organisation, vendor, supplier, torihikisaki, shiiresaki, partner, maker, manufacturer, brand,
    shop, store, tenpo, branch, shiten, eigyosho, office, jimusho, warehouse, soko, facility, shisetsu, hospital, byoin,
    clinic, university, daigaku, team, group, department, dept, busho, bumon, tenant, bank, ginko, carrier, agency, hotel, restaurant, venue, kaijo, club,
    provider, merchant, seller, distributor, dealer, publisher, affiliate, tokuisaki, salon, gakko, school, 法人, 店舗, 店, 支店, 営業所, 事業所, 取引先, 得意先, 仕入先, 倉庫, 施設, メーカー, 病院,
    学校, 大学, 団体, 組織, 部署, 部門, 銀行, 代理店, 会場, 登録事業者, 適格請求書発行事業者, 加盟店, 運送会社, ブランド, グループ, チーム`,
  ),
  words(
    'thing',
    `product, item, goods, shohin, seihin, sku, jan, barcode, category, genre, tag, file, filename, document, page, site, app, application,
    system, server, host, hostname, domain, service, plan, menu, course, coupon, template, mail template, class, table, column, field,
    schema, db, database, job, batch, queue, task, project, issue, module, plugin, config, configuration, option, parameter, param, role, permission,
    screen, view, form, room, seat, stock, zaiko, tax rate, currency, unit, color, colour, iro, size, model, series, book, track, album, artist, composer,
    playlist, media, movie, film, song, news, article, blog, faq, banner, calendar, holiday, station, vehicle, car, sharyo, machine, equipment, sensor, material,
    part, parts, recipe, ingredient, food, dish, animal, pet, plant, lesson, subject code, exam, test, question, choice, version, release, feature, function, event type,
    mail server, mail subject, mail title, mail setting, mail config, mail account, email template, email subject, mail log, smtp, imap, ftp, webhook, api, endpoint, key name, hashtag,
    isbn, wallet, memory, gateway, proxy, network, subnet, node, cluster, cache, migration, migrations, sequence, constraint, index, trigger, lock, image file, name space, namespace,
    price list, tax, zei, region code, area code, zone, route, line, floor, shelf, tana, lot, inventory, budget, ledger account, kanjo kamoku, account title, journal, shiwake, period, fiscal year,
    contract template, property, bukken, chintai, design, style, theme color, layout, block type, widget, label text, message key, error, exception, status code, mail queue, slot, shift pattern, grade master,
    商品, 製品, 品目, 品, 物件, 件, カテゴリ, カテゴリー, ファイル, 画面, システム, イベント, 講座, コース, プラン, サービス, クーポン, テンプレート, 在庫, 色, カラー, サイズ, 部屋, 車両, 書籍, 項目, 機能, 権限, ロール,
    メニュー, 設備, 機器, 装置, 材料, 部品, 原材料, 科目, 勘定科目, 曲, 駅, 路線, 祝日, 消費税, 税率, バージョン, アプリ, サイト, ページ, タグ, ジャンル, お知らせ, 記事, バナー, バッチ, ジョブ, メール件名, メールテンプレート, メールサーバ, メールサーバー, メールタイトル, 内線, 内線番号, naisen, extension, ext,
    登録番号, インボイス番号, invoice no, t number, 法人番号, hojin bango, hojin no, corporate no, corporate number, 団体コード, 伝票, dempyo, denpyo, slip, 管理, kanri, control, product image, item image, class name, event name, species`,
  ),
  words(
    'attribute',
    `amount, kingaku, kin, gaku, stars, rating, segment, gokei, total, subtotal, shokei, price, kakaku, tanka, fee, ryokin, tesuryo, discount, waribiki, qty, quantity, suryo, kosu, status,
    jotai, state, method, hoho, term, rank, ranku, level, point, points, pt, balance, zandaka, limit, reason, riyu, result, kekka, rate, source, channel,
    stage, score, priority, ratio, percentage, cost, genka, sum, revenue, tip, deposit, due, coupon code, position no, days, hours, weekday, country origin,
    金額, 合計, 合計金額, 総額, 小計, 価格, 単価, 料金, 手数料, 税込金額, 税額, 割引, 割引額, 数量, 個数, ステータス, 状態, 状況, 方法, 手段, ランク, 会員ランク, ポイント, 残ポイント,
    保有ポイント, 残高, 理由, 結果, 優先度, 原価, 経路, 流入経路, 媒体`,
  ),
  words(
    'process',
    `create, created, creation, update, updated, modify, modified, modification, delete, deleted, insert, inserted, ins, upd, del, reg, regist, register, registered,
    registration, toroku, koshin, sakusei, sakujo, henko, archive, archived, kakunin, shinsa,  taikai, nyukai, withdraw, withdrawn, withdrawal, join, joined, leave date, left, start, started, begin, end, ended, kaishi, shuryo,
    expire, expires, expired, expiry date, locked, cancelled, canceled, cancel, kyanseru, publish, published, approved, shonin, activated, deactivated, suspended, closed, opened, completed, kanryo, processed, sent, soshin, received,
    synced, imported, exported, verified on, last, first, next, renewal, effective, valid from, valid to, valid until, lock version, etag, checksum, seq, revision, sort order, display order, hyoji jun, order by,
    登録, 更新, 作成, 削除, 変更, 確認, 審査, 退会, 入会, 開始, 終了, 承認, 完了, 送信, 受信, 公開, 停止, 解約, 仮登録, 本登録, 受付, 処理, 並び順, 表示順, 連番`,
  ),
]
