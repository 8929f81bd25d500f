-- The database of Hoshizora Store, a shop that does not exist. PostgreSQL 15 or later, no superuser.
-- It looks as such databases do: old tables in romaji, newer ones in English, a CRM somebody added.
-- comments.sql follows, then the rows, then keys.sql.

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
