import { appi, type Reason } from './reasons.ts'

const beyond = [appi('17', '2'), appi('18', '1')]
const told = [appi('21', '3'), appi('32', '1', '2')]

/** Why a change of a purpose, or of what it may see, has its class. */
export const purposeReasons = {
  added: {
    class: 'consent',
    provisions: beyond,
    because: {
      ja: '利用目的が増えます。もとの目的から本人が予想できる範囲だと認められない限り、すでにお預かりした情報をこの目的に使う前に、本人の同意を得てください。',
      en: 'a purpose is added; unless people could foresee it from an earlier one, ask for their consent before information already held is used for it',
    },
  },
  addedRelated: {
    class: 'notify',
    provisions: [appi('17', '2'), appi('21', '3')],
    because: {
      ja: 'もとの利用目的と合理的に関連すると、担当者が理由を示して判断しています。変更後の利用目的を、本人に通知するか公表してください。',
      en: 'a named person judged, with a reason, that it is reasonably related to an earlier purpose; tell people the purposes as changed, or publish them',
    },
  },
  widened: {
    class: 'consent',
    provisions: beyond,
    because: {
      ja: '利用目的が広がります。もとの目的から本人が予想できる範囲だと認められない限り、すでにお預かりした情報を新しい使い方に使う前に、本人の同意を得てください。',
      en: 'the purpose is widened; unless people could foresee the new use, ask for their consent before information already held is used that way',
    },
  },
  narrowed: {
    class: 'notify',
    provisions: told,
    because: {
      ja: '利用目的が狭まります。変更後の利用目的を、本人に通知するか公表してください。',
      en: 'the purpose is narrowed; tell people the purposes as changed, or publish them',
    },
  },
  changed: {
    class: 'notify',
    provisions: told,
    because: {
      ja: '利用目的の言葉の並びが変わります。意味が変わらないことを確かめ、変更後の利用目的を本人に通知するか公表してください。',
      en: 'the words of the purpose stand in another order; see that the meaning is the same, then tell people or publish it',
    },
  },
  editorial: {
    class: 'editorial',
    provisions: [],
    because: {
      ja: '書き方だけが変わり、利用目的は変わりません。',
      en: 'only the wording changes; the purpose stays what it is',
    },
  },
  removed: {
    class: 'notify',
    provisions: told,
    because: {
      ja: '利用目的がなくなります。変更後の利用目的を、本人に通知するか公表してください。この目的だけに使っていた情報は、遅滞なく消去するよう努めてください(第22条)。',
      en: 'a purpose is given up; tell people the purposes as changed, or publish them, and erase what was kept for it alone (Art. 22)',
    },
  },
  unruled: {
    class: 'consent',
    provisions: beyond,
    because: {
      ja: '利用目的の項目に、どのルールも指さない文が増えます。新しい利用目的であれば先に本人の同意が必要です。文をルールに結び付けてから比べ直してください。',
      en: 'the section on purposes gains a clause no rule names; if it is a new purpose, people have to consent first: bind the clause to a rule, then compare again',
    },
  },
  lead: {
    class: 'notify',
    provisions: told,
    because: {
      ja: '利用目的の全体にかかる文が変わります。どの目的も広がらないことを確かめ、変更後の利用目的を本人に通知するか公表してください。',
      en: 'the sentence over all purposes changes; see that none of them is widened, then tell people or publish it',
    },
  },
  leadWidened: {
    class: 'consent',
    provisions: beyond,
    because: {
      ja: '利用目的の全体にかかる文が広がり、どの目的も広がるおそれがあります。もとの目的から本人が予想できる範囲だと認められない限り、新しい使い方をする前に本人の同意を得てください。',
      en: 'the sentence over all purposes allows more, and with it each of them; unless people could foresee that, ask for their consent before information already held is used that way',
    },
  },
  unruledUse: {
    class: 'consent',
    provisions: beyond,
    because: {
      ja: '情報の使い道を述べる文が、利用目的のルールに結び付かないまま増えるか広がります。新しい利用目的であれば先に本人の同意が必要です。文をルールに結び付けてから比べ直してください。',
      en: 'a sentence says what information is used for, and no rule of a purpose names it; if it is a new purpose, people have to consent first: bind the clause to a rule, then compare again',
    },
  },
  category: {
    class: 'notify',
    provisions: [appi('17', '1'), appi('21', '3')],
    because: {
      ja: 'この利用目的が使う情報の種類が増えます。本文からそうと分かるか確かめ、分からなければ本文を直して本人に通知するか公表してください。',
      en: 'the purpose sees more kinds of information; see that the text says so, and if it does not, mend the text and tell people or publish it',
    },
  },
  disclosedCategory: {
    class: 'publish',
    provisions: [appi('17', '1'), appi('32', '1', '2')],
    because: {
      ja: 'この利用目的が使う情報の種類が増えます。その情報の名前は本文にあります。本文からこの利用目的との結び付きが分かるか確かめて公表してください。',
      en: 'the purpose sees more kinds of information; the text names them: see that it ties them to this purpose, and publish it',
    },
  },
  sensitive: {
    class: 'consent',
    provisions: [appi('20', '2'), appi('18', '1')],
    because: {
      ja: 'この利用目的が要配慮個人情報を使うようになります。取得する前に、本人の同意を得てください。',
      en: 'the purpose comes to see sensitive information; ask for consent before it is acquired',
    },
  },
  fewerCategories: {
    class: 'editorial',
    provisions: [],
    because: {
      ja: 'この利用目的が使う情報の種類が減ります。本文の約束は変わりません。',
      en: 'the purpose sees fewer kinds of information; the text promises the same',
    },
  },
  stopEnds: {
    class: 'notify',
    provisions: [appi('35', '5'), appi('32', '1', '3')],
    because: {
      ja: '本人が利用を止められなくなります。法律上の利用停止の請求には引き続き応じる必要があります。変更を本人に通知するか公表してください。',
      en: 'people can no longer stop this use; requests the law grants are still to be met, and people are to be told',
    },
  },
  stopBegins: {
    class: 'publish',
    provisions: [appi('32', '1', '3')],
    because: {
      ja: '本人が利用を止められるようになります。請求の手続とあわせて公表してください。',
      en: 'people become able to stop this use; publish it with the procedure for requests',
    },
  },
  anonymityEnds: {
    class: 'consent',
    provisions: beyond,
    because: {
      ja: 'だれの情報か分からない形で使うという約束がなくなります。本人が分かる形で使う前に、同意を得てください。',
      en: 'the promise that nobody can be identified ends; ask for consent before people are used as themselves',
    },
  },
  label: {
    class: 'publish',
    provisions: [appi('32', '1', '2')],
    because: {
      ja: '利用目的の見出しが変わります。本文と同じ意味であることを確かめて公表してください。',
      en: 'the name of the purpose changes; see that it means what the text says, and publish it',
    },
  },
} as const satisfies Record<string, Reason>
