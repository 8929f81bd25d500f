-- The database of Hoshizora Store, a shop that does not exist. PostgreSQL 15 or later, no superuser.
-- It looks as such databases do: old tables in romaji, newer ones in English, a CRM somebody added,
-- and comments where somebody had the time. Rows go in between the tables and their keys.

create schema crm;

create table tdfk (
  tdfk_cd char(2) not null,
  tdfk_nm varchar(10) not null
);

create table categories (
  category_id integer not null,
  parent_id integer,
  name varchar(60) not null,
  sort_no integer not null
);

create table shohin (
  shohin_cd varchar(12) not null,
  shohin_nm varchar(100) not null,
  category_id integer not null,
  tanka numeric(10, 0) not null,
  zaiko_su integer not null,
  spec jsonb not null,
  hanbai_kaishi_ymd date not null,
  del_flg char(1) not null default '0'
);

create table subscription_plans (
  plan_cd varchar(10) not null,
  name varchar(60) not null,
  monthly_price numeric(10, 0) not null
);

create table coupons (
  coupon_cd varchar(20) not null,
  name varchar(60) not null,
  discount_yen numeric(10, 0) not null,
  valid_from date not null,
  valid_to date not null
);

create table campaigns (
  campaign_id integer not null,
  name varchar(100) not null,
  starts_on date not null,
  ends_on date not null
);

create table surveys (
  survey_id integer not null,
  title varchar(100) not null,
  questions jsonb not null
);

create table planetarium_shows (
  show_id integer not null,
  title varchar(100) not null,
  starts_at timestamptz not null,
  seats integer not null
);

create table busho (
  busho_cd char(3) not null,
  busho_nm varchar(40) not null
);

create table shain (
  shain_no integer not null,
  busho_cd char(3) not null,
  sei varchar(20) not null,
  mei varchar(20) not null,
  sei_kana varchar(40) not null,
  mei_kana varchar(40) not null,
  email varchar(254) not null,
  naisen_no varchar(6),
  kengen_cd varchar(10) not null,
  nyusha_ymd date not null,
  taishoku_ymd date,
  upd_dt timestamp not null
);

create table kaiin (
  kaiin_no bigint not null,
  email varchar(254) not null,
  password_hash varchar(120) not null,
  sei varchar(20) not null,
  mei varchar(20) not null,
  sei_kana varchar(40) not null,
  mei_kana varchar(40) not null,
  seibetsu_cd char(1),
  birth_ymd date,
  tel_no varchar(13),
  shokugyo varchar(20),
  dm_kyohi_flg char(1) not null default '0',
  mm_kibo_flg char(1) not null default '0',
  rank_cd char(1) not null default '1',
  nyukai_dt timestamp not null,
  taikai_dt timestamp,
  ins_dt timestamp not null,
  upd_dt timestamp not null,
  del_flg char(1) not null default '0'
);

create table kaiin_jusho (
  kaiin_no bigint not null,
  jusho_seq smallint not null,
  atesaki_nm varchar(60) not null,
  yubin_no char(8) not null,
  tdfk_cd char(2) not null,
  jusho1 varchar(100) not null,
  jusho2 varchar(100),
  tel_no varchar(13),
  haishi_dt timestamp,
  upd_dt timestamp not null
);

create table honnin_kakunin (
  kakunin_no bigint not null,
  kaiin_no bigint not null,
  hoho_cd varchar(10) not null,
  shorui_kbn varchar(20),
  kekka_kbn char(1) not null,
  tanto_shain_no integer,
  kakunin_dt timestamp not null
);

create table payment_methods (
  payment_method_id bigint not null,
  kaiin_no bigint not null,
  provider_token varchar(40) not null,
  card_brand varchar(10) not null,
  card_last4 char(4) not null,
  card_holder varchar(60) not null,
  expires_ym char(7) not null,
  created_at timestamptz not null,
  removed_at timestamptz
);

create table chumon (
  chumon_no bigint not null,
  kaiin_no bigint not null,
  chumon_dt timestamp not null,
  jotai_cd char(1) not null,
  goukei_kin numeric(10, 0) not null,
  otodoke_nm varchar(60) not null,
  otodoke_yubin_no char(8) not null,
  otodoke_jusho varchar(200) not null,
  otodoke_tel varchar(13),
  biko varchar(400),
  upd_dt timestamp not null
);

create table order_items (
  chumon_no bigint not null,
  line_no smallint not null,
  shohin_cd varchar(12) not null,
  quantity integer not null,
  unit_price numeric(10, 0) not null,
  created_at timestamptz not null
);

create table payments (
  payment_id bigint not null,
  chumon_no bigint not null,
  payment_method_id bigint,
  method varchar(12) not null,
  amount numeric(10, 0) not null,
  payer_name varchar(60),
  provider_ref varchar(40),
  status varchar(10) not null,
  paid_at timestamptz not null
);

create table shipments (
  shipment_id bigint not null,
  chumon_no bigint not null,
  carrier varchar(20) not null,
  tracking_no varchar(14) not null,
  receiver_name varchar(60) not null,
  shipped_at timestamptz not null,
  delivered_at timestamptz
);

create table subscriptions (
  subscription_id bigint not null,
  kaiin_no bigint not null,
  plan_cd varchar(10) not null,
  payment_method_id bigint,
  started_on date not null,
  next_charge_on date,
  ended_on date
);

create table seikyu (
  seikyu_no bigint not null,
  kaiin_no bigint not null,
  subscription_id bigint not null,
  seikyu_nm varchar(60) not null,
  seikyu_kin numeric(10, 0) not null,
  seikyu_ymd date not null,
  nyukin_dt timestamp
);

create table tickets (
  ticket_no bigint not null,
  kaiin_no bigint not null,
  show_id integer not null,
  seat_no varchar(5) not null,
  visitor_name varchar(60),
  price numeric(10, 0) not null,
  issued_at timestamptz not null,
  entered_at timestamptz
);

create table point_rireki (
  kaiin_no bigint not null,
  rireki_no smallint not null,
  hassei_dt timestamp not null,
  point integer not null,
  riyu_cd char(2) not null
);

create table coupon_uses (
  coupon_cd varchar(20) not null,
  kaiin_no bigint not null,
  chumon_no bigint not null,
  used_at timestamptz not null
);

create table toiawase (
  toiawase_no bigint not null,
  kaiin_no bigint,
  shimei varchar(60) not null,
  email varchar(254) not null,
  tel_no varchar(13),
  kenmei varchar(100) not null,
  jotai_cd char(1) not null,
  tanto_shain_no integer,
  uketsuke_dt timestamp not null,
  kanryo_dt timestamp
);

create table toiawase_messages (
  toiawase_no bigint not null,
  message_no smallint not null,
  sender_kbn char(1) not null,
  body text not null,
  sent_at timestamptz not null
);

create table access_logs (
  access_id bigint not null,
  kaiin_no bigint,
  accessed_at timestamptz not null,
  ip_addr inet not null,
  user_agent varchar(400) not null,
  path varchar(200) not null,
  referer varchar(200),
  status smallint not null
);

create table devices (
  device_id uuid not null,
  kaiin_no bigint not null,
  os varchar(10) not null,
  os_version varchar(10) not null,
  model varchar(40),
  advertising_id uuid,
  push_token varchar(64),
  last_seen_at timestamptz not null
);

create table web_sessions (
  session_id char(32) not null,
  kaiin_no bigint,
  cookie_id uuid not null,
  ip_addr inet not null,
  user_agent varchar(400) not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create table newsletter (
  email varchar(254) not null,
  source varchar(20) not null,
  registered_at timestamptz not null,
  confirmed_at timestamptz,
  unsubscribed_at timestamptz
);

create table campaign_entries (
  campaign_id integer not null,
  kaiin_no bigint not null,
  answer varchar(400),
  won boolean not null,
  entered_at timestamptz not null
);

create table survey_answers (
  survey_id integer not null,
  kaiin_no bigint not null,
  answers jsonb not null,
  answered_at timestamptz not null
);

create table reviews (
  review_id bigint not null,
  kaiin_no bigint not null,
  shohin_cd varchar(12) not null,
  nickname varchar(30) not null,
  stars smallint not null,
  body varchar(1000) not null,
  posted_at timestamptz not null
);

create table wishlist (
  kaiin_no bigint not null,
  shohin_cd varchar(12) not null,
  added_at timestamptz not null
);

create table kaiin_rireki (
  rireki_no bigint not null,
  kaiin_no bigint not null,
  sosa_cd varchar(10) not null,
  henko_mae jsonb,
  henko_ato jsonb,
  henko_shain_no integer,
  henko_dt timestamp not null
);

create table crm.segments (
  kaiin_no bigint not null,
  segment_cd varchar(20) not null,
  score real not null,
  computed_at timestamptz not null
);

create table crm.recommendations (
  kaiin_no bigint not null,
  shohin_cd varchar(12) not null,
  score real not null,
  computed_at timestamptz not null
);

create table crm.haishin_log (
  haishin_id bigint not null,
  email varchar(254) not null,
  haishin_kbn char(1) not null,
  kenmei varchar(100) not null,
  haishin_dt timestamp not null,
  kaifu_dt timestamp
);

create table crm.ad_clicks (
  click_id bigint not null,
  advertising_id uuid not null,
  ad_cd varchar(20) not null,
  ip_addr inet,
  clicked_at timestamptz not null
);

create table crm.memo (
  memo_no bigint not null,
  kaiin_no bigint not null,
  memo text not null,
  shain_no integer not null,
  ins_dt timestamp not null
);

comment on table tdfk is '都道府県マスタ';
comment on table shohin is '商品マスタ';
comment on column shohin.tanka is '税込単価';
comment on table shain is '社員マスタ';
comment on column shain.naisen_no is '内線番号';
comment on column shain.kengen_cd is '業務システムの権限';
comment on table kaiin is '会員マスタ';
comment on column kaiin.kaiin_no is '会員番号';
comment on column kaiin.sei is '姓';
comment on column kaiin.mei is '名';
comment on column kaiin.sei_kana is '姓(カナ)';
comment on column kaiin.mei_kana is '名(カナ)';
comment on column kaiin.seibetsu_cd is '性別 1:男性 2:女性 null:回答なし';
comment on column kaiin.birth_ymd is '生年月日';
comment on column kaiin.dm_kyohi_flg is '広告のご案内を断った会員は 1';
comment on column kaiin.mm_kibo_flg is 'メールマガジン希望';
comment on column kaiin.taikai_dt is '退会日時';
comment on table kaiin_jusho is '会員お届け先';
comment on column kaiin_jusho.atesaki_nm is '宛先氏名';
comment on column kaiin_jusho.haishi_dt is '登録を外した日時';
comment on table honnin_kakunin is '本人確認の記録(書類の写しは残さない)';
comment on column payment_methods.provider_token is 'token of the payment provider; the card number never reaches us';
comment on table chumon is '注文';
comment on column chumon.otodoke_nm is 'お届け先氏名(注文時の写し)';
comment on column chumon.biko is '備考';
comment on table seikyu is '定期便の請求';
comment on table toiawase is 'お問い合わせ';
comment on column toiawase.tanto_shain_no is '担当者';
comment on column toiawase_messages.sender_kbn is '1:お客様 2:担当者';
comment on table point_rireki is 'ポイント履歴';
comment on table newsletter is 'sign-ups by e-mail address alone; not only members';
comment on table kaiin_rireki is '会員情報の変更履歴(監査用)';
comment on table crm.haishin_log is 'メール配信履歴';
comment on column crm.haishin_log.haishin_kbn is '1:お知らせ 2:広告';
comment on column crm.segments.score is '閲覧・購入の分析による度合い';

-- Keys and indexes: after the rows, since an index built once is several times faster.

alter table tdfk add primary key (tdfk_cd);
alter table categories add primary key (category_id);
alter table shohin add primary key (shohin_cd);
alter table subscription_plans add primary key (plan_cd);
alter table coupons add primary key (coupon_cd);
alter table campaigns add primary key (campaign_id);
alter table surveys add primary key (survey_id);
alter table planetarium_shows add primary key (show_id);
alter table busho add primary key (busho_cd);
alter table shain add primary key (shain_no);
alter table kaiin add primary key (kaiin_no);
alter table kaiin_jusho add primary key (kaiin_no, jusho_seq);
alter table honnin_kakunin add primary key (kakunin_no);
alter table payment_methods add primary key (payment_method_id);
alter table chumon add primary key (chumon_no);
alter table order_items add primary key (chumon_no, line_no);
alter table payments add primary key (payment_id);
alter table shipments add primary key (shipment_id);
alter table subscriptions add primary key (subscription_id);
alter table seikyu add primary key (seikyu_no);
alter table tickets add primary key (ticket_no);
alter table point_rireki add primary key (kaiin_no, rireki_no);
alter table coupon_uses add primary key (coupon_cd, chumon_no);
alter table toiawase add primary key (toiawase_no);
alter table toiawase_messages add primary key (toiawase_no, message_no);
alter table access_logs add primary key (access_id);
alter table devices add primary key (device_id);
alter table web_sessions add primary key (session_id);
alter table newsletter add primary key (email);
alter table campaign_entries add primary key (campaign_id, kaiin_no);
alter table survey_answers add primary key (survey_id, kaiin_no);
alter table reviews add primary key (review_id);
alter table wishlist add primary key (kaiin_no, shohin_cd);
alter table kaiin_rireki add primary key (rireki_no);
alter table crm.segments add primary key (kaiin_no, segment_cd);
alter table crm.recommendations add primary key (kaiin_no, shohin_cd);
alter table crm.haishin_log add primary key (haishin_id);
alter table crm.ad_clicks add primary key (click_id);
alter table crm.memo add primary key (memo_no);

create unique index kaiin_email on kaiin (email);
create index kaiin_tel_no on kaiin (tel_no);
create index categories_parent_id on categories (parent_id);
create index shohin_category_id on shohin (category_id);
create index shain_busho_cd on shain (busho_cd);
create index kaiin_jusho_tdfk_cd on kaiin_jusho (tdfk_cd);
create index honnin_kakunin_kaiin_no on honnin_kakunin (kaiin_no);
create index honnin_kakunin_tanto_shain_no on honnin_kakunin (tanto_shain_no);
create index payment_methods_kaiin_no on payment_methods (kaiin_no);
create index chumon_kaiin_no on chumon (kaiin_no);
create index chumon_chumon_dt on chumon (chumon_dt);
create index order_items_shohin_cd on order_items (shohin_cd);
create index payments_chumon_no on payments (chumon_no);
create index payments_payment_method_id on payments (payment_method_id);
create index shipments_chumon_no on shipments (chumon_no);
create index subscriptions_kaiin_no on subscriptions (kaiin_no);
create index subscriptions_plan_cd on subscriptions (plan_cd);
create index subscriptions_payment_method_id on subscriptions (payment_method_id);
create index seikyu_kaiin_no on seikyu (kaiin_no);
create index seikyu_subscription_id on seikyu (subscription_id);
create index tickets_kaiin_no on tickets (kaiin_no);
create index tickets_show_id on tickets (show_id);
create index coupon_uses_kaiin_no on coupon_uses (kaiin_no);
create index coupon_uses_chumon_no on coupon_uses (chumon_no);
create index toiawase_kaiin_no on toiawase (kaiin_no);
create index toiawase_email on toiawase (email);
create index toiawase_tanto_shain_no on toiawase (tanto_shain_no);
create index access_logs_kaiin_no on access_logs (kaiin_no);
create index access_logs_accessed_at on access_logs (accessed_at);
create index devices_kaiin_no on devices (kaiin_no);
create index devices_advertising_id on devices (advertising_id);
create index web_sessions_kaiin_no on web_sessions (kaiin_no);
create index campaign_entries_kaiin_no on campaign_entries (kaiin_no);
create index survey_answers_kaiin_no on survey_answers (kaiin_no);
create index reviews_kaiin_no on reviews (kaiin_no);
create index reviews_shohin_cd on reviews (shohin_cd);
create index wishlist_shohin_cd on wishlist (shohin_cd);
create index kaiin_rireki_kaiin_no on kaiin_rireki (kaiin_no);
create index kaiin_rireki_henko_shain_no on kaiin_rireki (henko_shain_no);
create index segments_segment_cd on crm.segments (segment_cd);
create index recommendations_shohin_cd on crm.recommendations (shohin_cd);
create index haishin_log_email on crm.haishin_log (email);
create index ad_clicks_advertising_id on crm.ad_clicks (advertising_id);
create index memo_kaiin_no on crm.memo (kaiin_no);
create index memo_shain_no on crm.memo (shain_no);

alter table categories add foreign key (parent_id) references categories;
alter table shohin add foreign key (category_id) references categories;
alter table shain add foreign key (busho_cd) references busho;
alter table kaiin_jusho add foreign key (kaiin_no) references kaiin;
alter table kaiin_jusho add foreign key (tdfk_cd) references tdfk;
alter table honnin_kakunin add foreign key (kaiin_no) references kaiin;
alter table honnin_kakunin add foreign key (tanto_shain_no) references shain;
alter table payment_methods add foreign key (kaiin_no) references kaiin;
alter table chumon add foreign key (kaiin_no) references kaiin;
alter table order_items add foreign key (chumon_no) references chumon;
alter table order_items add foreign key (shohin_cd) references shohin;
alter table payments add foreign key (chumon_no) references chumon;
alter table payments add foreign key (payment_method_id) references payment_methods;
alter table shipments add foreign key (chumon_no) references chumon;
alter table subscriptions add foreign key (kaiin_no) references kaiin;
alter table subscriptions add foreign key (plan_cd) references subscription_plans;
alter table subscriptions add foreign key (payment_method_id) references payment_methods;
alter table seikyu add foreign key (kaiin_no) references kaiin;
alter table seikyu add foreign key (subscription_id) references subscriptions;
alter table tickets add foreign key (kaiin_no) references kaiin;
alter table tickets add foreign key (show_id) references planetarium_shows;
alter table point_rireki add foreign key (kaiin_no) references kaiin;
alter table coupon_uses add foreign key (coupon_cd) references coupons;
alter table coupon_uses add foreign key (kaiin_no) references kaiin;
alter table coupon_uses add foreign key (chumon_no) references chumon;
alter table toiawase add foreign key (kaiin_no) references kaiin;
alter table toiawase add foreign key (tanto_shain_no) references shain;
alter table toiawase_messages add foreign key (toiawase_no) references toiawase;
alter table access_logs add foreign key (kaiin_no) references kaiin;
alter table devices add foreign key (kaiin_no) references kaiin;
alter table web_sessions add foreign key (kaiin_no) references kaiin;
alter table campaign_entries add foreign key (campaign_id) references campaigns;
alter table campaign_entries add foreign key (kaiin_no) references kaiin;
alter table survey_answers add foreign key (survey_id) references surveys;
alter table survey_answers add foreign key (kaiin_no) references kaiin;
alter table reviews add foreign key (kaiin_no) references kaiin;
alter table reviews add foreign key (shohin_cd) references shohin;
alter table wishlist add foreign key (kaiin_no) references kaiin;
alter table wishlist add foreign key (shohin_cd) references shohin;
alter table kaiin_rireki add foreign key (kaiin_no) references kaiin;
alter table kaiin_rireki add foreign key (henko_shain_no) references shain;
alter table crm.segments add foreign key (kaiin_no) references kaiin;
alter table crm.recommendations add foreign key (kaiin_no) references kaiin;
alter table crm.recommendations add foreign key (shohin_cd) references shohin;
alter table crm.memo add foreign key (kaiin_no) references kaiin;
alter table crm.memo add foreign key (shain_no) references shain;
