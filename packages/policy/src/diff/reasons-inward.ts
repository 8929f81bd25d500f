import { appi, type Reason } from './reasons.ts'

const procedure = [appi('32', '1', '3'), appi('37', '1')]

/** Why a change of what the company keeps, answers and protects has its class. */
export const inwardReasons = {
  longer: {
    class: 'notify',
    provisions: [appi('22'), appi('35', '5')],
    because: {
      ja: '保存期間が延びるか、期間を超えて残せる場合が増えます。延ばす理由を確かめ、本人に通知するか公表してください。以前の約束のもとでお預かりした情報は、約束した期間で消去することを検討してください。',
      en: 'information is kept longer, or more reasons allow it; see that there is need, tell people or publish it, and consider erasing by the earlier promise what was given under it',
    },
  },
  shorter: {
    class: 'publish',
    provisions: [appi('22')],
    because: {
      ja: '保存期間が短くなるか、期間を超えて残せる場合が減ります。公表し、新しい期間を過ぎた情報を消去してください。',
      en: 'information is kept for less time; publish it, and erase what is past the new period',
    },
  },
  keeping: {
    class: 'publish',
    provisions: [appi('22')],
    because: {
      ja: '保存期間の起算点、理由または期間後の扱いが変わります。公表してください。',
      en: 'what the period counts from, its ground or what follows it changes; publish it',
    },
  },
  fewerRights: {
    class: 'notify',
    provisions: procedure,
    because: {
      ja: '請求の手続が本人にとって重くなります。法律が認める請求には引き続き応じる必要があり、本人に過重な負担を求めることはできません。変更を本人に通知するか公表してください。',
      en: 'asking becomes harder for people; what the law grants is still to be met and no excessive burden may be imposed: tell people or publish the change',
    },
  },
  feeRaised: {
    class: 'notify',
    provisions: [appi('38', '1'), appi('38', '2'), appi('32', '1', '3')],
    because: {
      ja: '手数料が上がります。実費を考えて合理的な額であることを確かめ、本人に通知するか公表してください。手数料を取れるのは利用目的の通知と開示に限られます。',
      en: 'the fee is raised; see that it is reasonable for the actual cost and tell people or publish it; only asking for the purpose and disclosure may cost anything',
    },
  },
  moreRights: {
    class: 'publish',
    provisions: procedure,
    because: {
      ja: '請求の手続が本人にとって軽くなります。手続を公表してください。',
      en: 'asking becomes easier for people; publish the procedure',
    },
  },
  safeguards: {
    class: 'publish',
    provisions: [appi('32', '1', '4'), appi('23'), { law: 'APPI-Order', article: '10', item: '1' }],
    because: {
      ja: '安全管理のために講じた措置の記述が変わります。実際の措置と合っていることを確かめて公表してください。',
      en: 'what is said of the security measures changes; see that it is what is done, and publish it',
    },
  },
  company: {
    class: 'publish',
    provisions: [appi('32', '1', '1')],
    because: {
      ja: '会社の名称、住所、代表者などが変わります。公表してください。',
      en: 'the company’s name, address, representative or the like changes; publish it',
    },
  },
  contact: {
    class: 'publish',
    provisions: [{ law: 'APPI-Order', article: '10', item: '2' }, appi('40')],
    because: {
      ja: 'お問い合わせや苦情の申出先が変わります。公表してください。',
      en: 'where questions and complaints go changes; publish it',
    },
  },
  collection: {
    class: 'publish',
    provisions: [appi('21', '1'), appi('21', '2')],
    because: {
      ja: '取得する情報や取得の方法が変わります。取得する前に利用目的を示せるようにし、公表してください。',
      en: 'what is acquired, or how, changes; see that the purpose is told beforehand, and publish it',
    },
  },
  sensitiveCollection: {
    class: 'consent',
    provisions: [appi('20', '2')],
    because: {
      ja: '要配慮個人情報を取得するようになります。取得する前に、本人の同意を得てください。',
      en: 'sensitive information comes to be acquired; ask for consent beforehand',
    },
  },
  kept: {
    class: 'publish',
    provisions: [appi('32', '1')],
    because: {
      ja: '会社の約束の内容が変わります。実際の取扱いと合っていることを確かめて公表してください。',
      en: 'what the company promises changes; see that it is what is done, and publish it',
    },
  },
  inner: {
    class: 'editorial',
    provisions: [],
    because: {
      ja: '社内のルールだけが変わり、公表している約束は変わりません。',
      en: 'an inner rule changes; what is published promises the same',
    },
  },
  editorial: {
    class: 'editorial',
    provisions: [],
    because: {
      ja: '書き方だけが変わります。',
      en: 'only the wording changes',
    },
  },
} as const satisfies Record<string, Reason>
