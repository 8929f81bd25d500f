import type { Entry, Meaning } from '../meaning.ts'

const people = (is: 'person' | 'staff', alone: boolean, phrases: string): Entry => ({
  meaning: { is, alone } satisfies Meaning,
  phrases,
})

/** Words for people; a label or a number after them is theirs. */
export const peopleWords: readonly Entry[] = [
  people(
    'person',
    true,
    `customer, cust, cstm, kokyaku, okyakusama, kyaku, kaiin, member, mem, mbr, user, usr, riyosha, end user,
    guest, consumer, subscriber, patient, kanja, pupil, seito, student, gakusei, kodomo, jido, enji, hogosha,
    guardian, payer, applicant, obosha, oubosha, candidate, kohosha, buyer, purchaser, konyusha, orderer, chumonsha, chumon sha,
    recipient, uketorinin, uketori nin, addressee, receiver, sender, okurinushi, soshinsha, owner, resident, nyukyosha, passenger, jokyaku,
    donor, attendee, sankasha, participant, honnin, keiyakusha, policyholder, hokensha keiyakusha, beneficiary,
    uketorisha, respondent, kaitosha, moshikomisha, moshikominin, daihyosha, hoshonin, renrakunin, representative,
    winner, tosensha, reviewer, shipper, consignee, prospect, borrower, renter, cardmember, hihokensha,
    会員, 顧客, お客様, お客さま, 客, 得意客, 利用者, ユーザー, ユーザ, 患者, 生徒, 学生, 児童, 園児, 子ども, 保護者, 本人,
    応募者, 候補者, 購入者, 注文者, 依頼主, 依頼者, 受取人, 届け先人, 送り主, 差出人, 契約者, 申込者, 申請者, 参加者, 寄付者, 入居者,
    乗客, 来訪者, 来場者, 代表者, 連帯保証人, 保証人, 紹介者, 被保険者, 問い合わせ者, 回答者, 当選者, 受講者, 受講生, 加入者, 相談者, 飼い主, 世帯主`,
  ),
  people(
    'person',
    false,
    `person, persons, people, kojin, account, accounts, acct, profile, family, kazoku, setai, household, contact person,
    client, visitor, personal, address book, addressbook, 個人, 人物, 家族, 世帯, アカウント, プロフィール, 名簿, 会員名簿, 顧客名簿`,
  ),
  people(
    'staff',
    true,
    `staff, employee, emp, shain, jugyoin, shokuin, tanto, tantosha, operator, admin, administrator, admin user, kanrisha,
    personnel, worker, sagyosha, eigyo tanto, support rep, sales rep, rep, manager, supervisor, driver, teacher, doctor, nurse,
    instructor, crew, kangoshi, ishi, tencho, salesperson, salesman, approver, shoninsha, part timer, 社員, 従業員, 従業者, 職員, スタッフ, 担当, 担当者, 管理者, 営業担当,
    担当医, 医師, 看護師, 講師, 教員, 先生, 作業者, 承認者, 責任者, 店長, 上長, 上司, 派遣社員, アルバイト`,
  ),
  {
    meaning: { is: 'process' },
    phrases: `created by, updated by, modified by, deleted by, approved by, assigned to, toroku sha, torokusha, koshin sha, koshinsha,
    sakuseisha, sakusei sha, create user, update user, created user, updated user, ins user, upd user, insert user, reg user,
    entry user, last modified by, created by id, updated by id, insert user id, update user id, create user id, created user id,
    updated user id, creator, updater, 登録者, 更新者, 作成者, 登録ユーザー, 更新ユーザー, 削除者, 最終更新者`,
  },
]
