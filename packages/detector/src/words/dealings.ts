import { activity, coded, data, type Entry, linkedActivity, words } from '../meaning.ts'

/** What people and the company do together, and what staff records say. */
export const dealingWords: readonly Entry[] = [
  activity(
    'order',
    `order, ordered, buy, bought, purchased, booked, reserved, rented, chumon, juchu, purchase, konyu, contract, keiyaku, subscription, booking, reservation, yoyaku,
    cart, shopping cart, basket, sale, sales, uriage, moshikomi, riyo, rental, enrollment, appointment, teiki, teikibin, lease, trip, ride, ticket, checkout, check in, check out,
    application form, 注文, ご注文, 受注, 購入, 契約, ご契約, 予約, ご予約, カート, 定期購入, 定期便, 申込, 申し込み, お申し込み, 売上, 利用, 貸出, 加入, 買い物かご, チケット, 見積, mitsumori, quote, quotation`,
  ),
  activity(
    'payment',
    `payment, pay, paid, bill to, billed, charged, refunded, billing, bill, invoice, charge, refund, seikyu, seikyusho, shiharai, nyukin, kessai, henkin, receipt,
    ryoshusho, torihiki, transaction, settlement, kakin, remittance, payout, dunning, sokin, 請求, ご請求, 請求書, 支払, 支払い, お支払い,
    お支払, 入金, 決済, 返金, 領収書, 課金, 取引, 送金, 振込, 口座振替, 引き落とし, 引落`,
  ),
  activity(
    'delivery',
    `delivery, delivered, shipped, shipping, shipment, ship, ship to, haiso, haitatsu, hasso, shukka, todokesaki, otodokesaki, todoke saki, haiso saki, haisosaki, okurijo, sofusaki,
    sofu, tracking, parcel, dispatch, fulfillment, 配送, 配送先, 配達, 発送, 発送先, 出荷, 届け先, お届け先, お届け, 送付先, 送り先, 送り状, 宅配, 納品先`,
  ),
  activity(
    'inquiry',
    `inquiry, enquiry, inquiries, inquired, toiawase, otoiawase, contact, contact form, support ticket, help ticket, complaint, kujo, feedback, goiken, opinion,
    sodan, conversation, chat, chat message, support case, help desk, helpdesk, callcenter, call log, call center, 問い合わせ, お問い合わせ, 問合せ, お問合せ, 問合わせ,
    お問合わせ, 問い合せ, 苦情, クレーム, ご意見, ご要望, 要望, 意見, 相談, ご相談, チャット, 応対, 応対履歴, 応対記録, 対応履歴, otai, taio rireki`,
  ),
  activity(
    'campaign',
    `campaign entry, campaign application, obo, oubo, answer, answers, survey answer, survey response, survey result, enquete answer,
    enquete kaito, anketo kaito, kaito, answered, applied, response form, contest entry, prize winner, quiz answer, 応募, ご応募, 回答, アンケート回答,
    キャンペーン応募, 当選, 抽選, tosen, chusen, 懸賞応募`,
  ),
  // A LINE account beside a person, a line of an order everywhere else.
  data('member-id', 'person', 'line id'),
  linkedActivity('order', 'use, usage, redemption, stay, membership'),
  linkedActivity(
    'campaign',
    'enquete, anketo, survey, questionnaire, campaign, contest, entry, entries, アンケート, キャンペーン, エントリー, 懸賞',
  ),
  linkedActivity(
    'free-text',
    'review, reviews, kuchikomi, post, posts, diary, レビュー, 口コミ, クチコミ, 投稿',
  ),
  coded(
    'preference',
    'hinted',
    `mail magazine, mailmagazine, mail maga, mailmaga, merumaga, melmaga, newsletter, news letter, dm, direct mail, opt in, optin,
    opt out, optout, consent, consented, doi, agree, agreed, agreement, accept terms, accepted terms, kiyaku doi, terms accepted, terms accepted at,
    privacy accepted, haishin kibo, mail haishin, jushin kibo, unsubscribe, unsubscribed, subscribed, marketing, email opt in, email optin, promo mail, ad consent,
    okiniiri, wish list, wishlist, favorite, favourite, mail kibo, mailmag, suppression, do not contact,
    メルマガ, メールマガジン, ダイレクトメール, 配信希望, 受信可否, 受信希望, メール配信, 案内希望, 同意, 規約同意, 利用規約同意, プライバシーポリシー同意,
    お気に入り, 配信停止, 配信可否, 案内可否, dm 可否, dm 希望`,
  ),
  coded(
    'preference',
    'tied',
    `preference, preferences, setting, settings, notification, notifications, notify, tsuchi, kibo, language, lang, locale, timezone, time zone, theme,
    interest, interests, shumi, hobby, hobbies, kyomi, 設定, 通知, 通知設定, 希望, ご希望, 言語, 趣味, 興味, 関心, 好み`,
  ),
  data(
    'member-id',
    'always',
    `login id, loginid, login name, user login, username, user id, userid, user no, user code, login code, login key, account id, uid number, screen name,
    line user id, line uid, twitter id, facebook id, fb id, google id, apple id, instagram, sns id, external user id, oauth uid,
    provider uid, student no, gakuseki, gakuseki bango, kanja id, kanja bango, chart no, shinsatsuken, ログイン id, ログイン名, ユーザー id, ユーザ id,
    学籍番号, 診察券番号, 患者番号, お客様番号, お客様コード, 会員番号, 顧客番号, 顧客コード, 会員コード, 会員 id, 顧客 id, 利用者 id, 利用者番号, 契約者番号, アカウント名, アカウント id`,
  ),
  data(
    'free-text',
    'tied',
    `memo, note, notes, remark, remarks, comment, comments, biko, tokki, tokki jiko, tekiyo, free text, freetext, bio, biography,
    self introduction, jiko shokai, jikoshokai, self pr, description, detail text, naiyo, honbun, shosai, body, message, content, free, introduction,
    備考, メモ, 特記事項, 特記, 摘要, コメント, 自由記述, 自由記入, 自己紹介, 自己 pr, 内容, 本文, 詳細, ご意見内容, メッセージ, 所感, 申し送り, 連絡事項`,
  ),
  coded(
    'employment',
    'always',
    `salary, kyuyo, kyuryo, kihonkyu, teate, chingin, wage, hourly wage, jikyu, base pay, shoyo, payroll, nyushabi, nyusha bi, nyusha, hire date, hired on, hired,
    taishokubi, taishoku bi, taisha, taishoku, kinmu keitai, koyo keitai, koyo kubun, shain kubun, kintai, jinji hyoka, 給与, 給料, 基本給, 手当, 賞与, 年収, 月給, 時給, 入社日,
    入社年月日, 退職日, 退社日, 退職年月日, 雇用形態, 雇用区分, 社員区分, 人事評価, 勤怠, 人事, 社員番号, 従業員番号, 職員番号, 扶養家族, fuyo`,
  ),
  coded(
    'employment',
    'staff',
    `title, job title, job, position, post, grade, rank, busho, busho mei, dept, department, division, section, shozoku, yakushoku, reports to, manager id, manager,
    supervisor, hyoka, kinmu, attendance, shift, bonus, overtime, zangyo, leave, paid leave, start date, end date, join date, hourly rate, skill, qualification, shikaku, kengen, role, permission,
    職位, 役職, 権限, 部署, 部署名, 部門, 所属, 所属部署, 評価, 勤務, 勤務地, 残業, 有給, 資格, 等級, 上長, 店舗, store, branch`,
  ),
  coded(
    'occupation',
    'person',
    'yakushoku, busho, department, dept, position, title, 役職, 部署, 部署名, 所属, 肩書, 肩書き',
  ),
  // As a column a wish; as a table, one row per wish somebody made.
  activity(
    'preference',
    'consent, doi, agreement, opt in, unsubscribe, okiniiri, favorite, wishlist, 同意, お気に入り',
  ),
  words('heading', 'subject, title, kenmei, daimei, heading, 件名, 題名, 表題, タイトル'),
]
