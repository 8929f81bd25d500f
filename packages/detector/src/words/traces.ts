import { activity, coded, data, type Entry, linkedActivity } from '../meaning.ts'

/** What people leave behind online: 個人関連情報 until it is tied to a person, then personal data. */
export const traceWords: readonly Entry[] = [
  data(
    'ip-address',
    'always',
    `ip, ip address, ip addr, ipaddress, ipaddr, ipv, remote addr, remote address, remote ip, remote host,
    client ip, client addr, user ip, login ip, access ip, source ip, src ip, global ip, x forwarded for,
    current sign in ip, last sign in ip, sign in ip, last login ip, ip アドレス, 接続元 ip, 接続元, 接続元アドレス, 接続元 ip アドレス`,
  ),
  data(
    'user-agent',
    'always',
    `user agent, useragent, http user agent, browser, browser name, browser version, ユーザーエージェント,
    ユーザエージェント, ブラウザ, ブラウザー, 利用環境`,
  ),
  data('user-agent', 'hinted', 'ua'),
  data(
    'user-agent',
    'tied',
    'agent, os, os name, os version, platform, device type, device name, device model, kishu, 機種, 機種名, 端末名',
  ),
  data(
    'cookie',
    'always',
    `cookie, cookies, cookie id, session id, sessionid, session cookie, ga cid, ga client id, ga, fbp, fbc, gcl au,
    visitor id, visitor uuid, visitor token, tracking cookie, jsessionid, phpsessid, fb cookie, gclid, fbclid, anonymous id,
    クッキー, セッション id, ga クライアント id, cookie 識別子, 訪問者 id`,
  ),
  data('cookie', 'tied', 'session key, session token, sid, session, セッション, セッションキー'),
  data(
    'device-id',
    'always',
    `device id, deviceid, device uuid, device token, push token, fcm token, apns token, registration token, imei, imsi,
    iccid, mac, mac address, mac addr, macaddr, macaddress, wifi mac, device mac, device imei, android id, udid, idfv,
    tanmatsu id, tanmatsu no, device identifier, device fingerprint, fingerprint, 端末番号, 端末 id, 端末識別子, 端末識別番号,
    携帯端末識別子, 個体識別番号, mac アドレス, デバイス id, デバイストークン, プッシュトークン`,
  ),
  data('device-id', 'tied', 'terminal id, device, tanmatsu, serial no, 端末'),
  data(
    'advertising-id',
    'always',
    `idfa, gaid, aaid, adid, ad id, advertising id, advertiser id, advertising identifier, google ad id, ifa, maid,
    広告 id, 広告識別子, 広告用識別子`,
  ),
  data(
    'location',
    'tied',
    `latitude, longitude, lat, lng, lon, lat lng, latlng, gps, geo, geolocation, location, ido, keido, ichi joho,
    genzaichi, coordinates, position gps, 緯度, 経度, 位置情報, 現在地, 測位`,
  ),
  coded(
    'access-log',
    'tied',
    `referer, referrer, request url, request path, request uri, request body, request params, http method, page url, page path,
    landing page, landing url, search keyword, search query, search word, kensaku keyword, kensaku, etsuran, etsuran bi, sosa,
    last login, login, logins, sign in, last sign in, current sign in, signed in, last access, last seen, accessed, last active, visit, visited, viewed, clicked, view count,
    last visit, utm source, utm medium, utm campaign, saishu login, saishu access, dwell time, 最終ログイン, 最終アクセス,
    最終ログイン日時, 最終アクセス日時, 閲覧, 閲覧履歴, 操作, 操作内容, ログイン, 検索キーワード, 検索語, 検索履歴, 参照元, 参照元 url, リファラ, 行動履歴, アクセス`,
  ),
  activity(
    'access-log',
    `access log, login log, login history, login rireki, operation log, activity log, audit log, user log,
    page view, pageview, pv log, browsing history, view history, search history, search log, click log, clickstream, event log,
    access history, アクセスログ, ログイン履歴, 操作ログ, 操作履歴, ページビュー, sosa log, sosa rireki, etsuran rireki, visit log`,
  ),
  linkedActivity(
    'access-log',
    'log, logs, event, events, click, clicks, access, activity, activities, impression, ログ',
  ),
]
