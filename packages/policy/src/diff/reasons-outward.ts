import { appi, type Reason } from './reasons.ts'

const consent = [appi('27', '1')]
const jointUse = [appi('27', '5', '3'), appi('27', '6')]
const optOut = [appi('27', '2'), appi('27', '3')]

/** Why a change of what leaves the company has its class. */
export const outwardReasons = {
  byConsent: {
    class: 'consent',
    provisions: consent,
    because: {
      ja: '本人の同意が要る提供が増えるか広がります。提供する前に、相手、項目、目的を示して同意を得てください。提供したときは記録を作ってください(第29条)。',
      en: 'a provision that needs consent is added or widened; before providing, show the recipient, the items and the purpose and ask for consent, then keep records (Art. 29)',
    },
  },
  noGround: {
    class: 'consent',
    provisions: consent,
    because: {
      ja: 'この提供は、同意なしで認められる場合に当たりません。提供する前に本人の同意を得るか、委託、共同利用などの根拠を確かめて書き改めてください。',
      en: 'this provision is none of those allowed without consent; ask for consent before providing, or state the ground it really has',
    },
  },
  unruled: {
    class: 'consent',
    provisions: consent,
    because: {
      ja: '外部への提供や共同利用を述べる文が、提供のルールに結び付かないまま増えるか広がります。認められる根拠が確かめられない提供には、先に本人の同意が必要です。文をルールに結び付けてから比べ直してください。',
      en: 'a sentence speaks of provision or joint use, and no rule of a provision names it; without a ground people have to consent first: bind the clause to a rule, then compare again',
    },
  },
  abroad: {
    class: 'consent',
    provisions: [appi('28', '1'), appi('28', '2')],
    because: {
      ja: '外国にある第三者に渡します。国名、その国の制度、相手の措置を示して、先に本人の同意を得てください。相手が基準に適合する体制を整えているなどの場合は、その根拠を確かめてください。',
      en: 'data goes to somebody in another country; tell people the country, its law and the measures of the recipient and ask for consent first, unless another ground of Art. 28 is established',
    },
  },
  entrustment: {
    class: 'publish',
    provisions: [appi('25'), appi('27', '5', '1')],
    because: {
      ja: '業務の委託が増えるか変わります。始める前に、委託先を選び、契約を結び、監督の方法を決めてください。同意は要りません。',
      en: 'work is entrusted to somebody; choose them, make the contract and settle the supervision before it begins; no consent is needed',
    },
  },
  byLaw: {
    class: 'publish',
    provisions: [appi('27', '1', '1')],
    because: {
      ja: '法律が同意なしで認める提供についての記述が変わります。根拠の条文ごとに要件を確かめて公表してください。',
      en: 'what is said of provision the law allows without consent changes; see that each ground applies, and publish it',
    },
  },
  succession: {
    class: 'publish',
    provisions: [appi('27', '5', '2'), appi('18', '2')],
    because: {
      ja: '事業の承継に伴う提供についての記述が変わります。承継する会社も、もとの利用目的の範囲で扱う必要があります。',
      en: 'what is said of succession changes; whoever succeeds stays bound by the earlier purposes',
    },
  },
  jointUse: {
    class: 'notify',
    provisions: jointUse,
    because: {
      ja: '共同利用が始まります。項目、利用する者の範囲、目的、責任者の氏名・住所などを、始める前に本人に通知するか、容易に知り得るようにしてください。',
      en: 'joint use begins; beforehand, tell people the items, the users, the purposes and who is responsible, or keep it readily known',
    },
  },
  jointWider: {
    class: 'consent',
    provisions: jointUse,
    because: {
      ja: '共同利用の項目または利用する者の範囲が広がります。この二つの変更は、原則として本人の同意を得てから行ってください。',
      en: 'the items or the users of a joint use are widened; in principle people have to consent to that first',
    },
  },
  jointToldFirst: {
    class: 'notify',
    provisions: [appi('27', '6')],
    because: {
      ja: '共同利用の目的または責任者が変わります。変える前に本人に通知するか、容易に知り得るようにしてください。責任者の名称や住所だけの変更は、遅滞なく知らせれば足ります。',
      en: 'the purposes of a joint use or who is responsible for it change; tell people beforehand, or without delay where only a name or an address changes',
    },
  },
  optOut: {
    class: 'notify',
    provisions: optOut,
    because: {
      ja: 'オプトアウトによる提供が増えるか変わります。先に本人に通知するか容易に知り得るようにし、個人情報保護委員会に届け出てください。要配慮個人情報は提供できません。',
      en: 'provision by opt-out is added or changes; beforehand tell people and file it with the authority; never of sensitive information',
    },
  },
  less: {
    class: 'publish',
    provisions: [appi('32', '1', '2')],
    because: {
      ja: '外部への提供がなくなるか狭まります。変更後の内容を公表してください。',
      en: 'less is provided to others; publish what holds from now on',
    },
  },
  editorial: {
    class: 'editorial',
    provisions: [],
    because: {
      ja: '提供についての書き方だけが変わります。',
      en: 'only the wording about provision changes',
    },
  },
  promiseGone: {
    class: 'consent',
    provisions: [appi('27', '1'), appi('18', '1')],
    because: {
      ja: '「しない」という約束がなくなるか、弱まるか、逆になります。約束のもとでお預かりした情報を新しい扱いに使う前に、本人の同意を得てください。',
      en: 'a promise not to do something is withdrawn, weakened or turned round; ask for consent before information given under it is handled the new way',
    },
  },
  reversed: {
    class: 'notify',
    provisions: [appi('32', '1')],
    because: {
      ja: '文の肯定と否定が入れ替わるか、打ち消しの言葉が増減します。約束が本人に不利にならないことを確かめ、変更を本人に通知するか公表してください。',
      en: 'what a sentence affirms or denies changes; see that no promise turns against people, then tell them or publish it',
    },
  },
  transmission: {
    class: 'publish',
    provisions: [{ law: 'TBA', article: '27-12' }],
    because: {
      ja: '閲覧者の端末から外部へ送る情報、送信先、目的のいずれかが変わります。送信を始める前に、通知するか容易に知り得るようにしてください。',
      en: 'what a reader’s device sends to others, to whom or why changes; before it is sent, tell readers or keep it readily known',
    },
  },
  transmissionByConsent: {
    class: 'consent',
    provisions: [{ law: 'TBA', article: '27-12' }, appi('31', '1')],
    because: {
      ja: '同意を得て行う外部送信が増えるか広がります。送信を始める前に同意を得てください。',
      en: 'a transmission that rests on consent is added or widened; ask for consent before anything is sent',
    },
  },
} as const satisfies Record<string, Reason>
