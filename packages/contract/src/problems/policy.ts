/** Problems of the policy article: the text, the bundle, the binding of clauses to rules. */
export const policyProblems = {
  'policy.unreadable': {
    status: 400,
    ja: '「{file}」を読めません。パスと読み取り権限を確かめてください。',
    en: 'cannot read "{file}"; check the path and your permission to read it',
  },
  'policy.empty': {
    status: 400,
    ja: '「{file}」は空です。公表しているプライバシーポリシーの本文を渡してください。',
    en: '"{file}" is empty; pass the text of the published privacy policy',
  },
  'policy.too-large': {
    status: 413,
    ja: '「{file}」は上限の{limit}を超えています。ポリシーの本文だけを取り出して渡してください。',
    en: '"{file}" is larger than {limit}; pass the text of the policy alone',
  },
  'policy.binary': {
    status: 400,
    ja: '「{file}」は文章ではありません(バイナリ)。PDF や Word は文章に変換してから渡してください。',
    en: '"{file}" is not text but binary; convert a PDF or Word file to plain text first',
  },
  'policy.rules-too-nested': {
    status: 422,
    ja: 'ルールが{limit}段より深く入れ子になっています。rules.yaml の形に直してください。',
    en: 'the rules nest deeper than {limit} levels; give them the shape of rules.yaml',
  },
  'policy.too-nested': {
    status: 422,
    ja: 'このページは要素が{limit}段より深く入れ子になっていて読めません。ポリシーの本文だけを文章で渡してください。',
    en: 'this page nests more than {limit} elements and cannot be read; pass the text of the policy as plain text',
  },
  'policy.too-many-lines': {
    status: 413,
    ja: '「{file}」は{limit}行を超えています。ポリシーの本文だけを取り出して渡してください。',
    en: '"{file}" has more than {limit} lines; pass the text of the policy alone',
  },
  'policy.not-utf8': {
    status: 400,
    ja: '「{file}」は UTF-8 ではありません({guess}のようです)。iconv -f {from} -t UTF-8 で変換してください。',
    en: '"{file}" is not UTF-8 (it looks like {guess}); convert it with iconv -f {from} -t UTF-8',
  },
  'policy.encoding-unknown': {
    status: 400,
    ja: '「{file}」は UTF-8 ではなく、文字コードも推定できません。UTF-8 で保存し直してから渡してください。',
    en: '"{file}" is not UTF-8 and its encoding cannot be guessed; save it as UTF-8 first',
  },
  'policy.not-a-policy': {
    status: 422,
    ja: '「{file}」はプライバシーポリシーに見えません(利用目的も個人情報の記述も見つかりません)。ファイルを確かめてください。',
    en: '"{file}" does not look like a privacy policy (no purposes, no mention of personal information); check the file',
  },
  'policy.no-bundle': {
    status: 400,
    ja: '「{folder}」に rules.yaml がありません。yakusoku init でフォルダーを作るか、--bundle で場所を指定してください。',
    en: 'there is no rules.yaml in "{folder}"; make the folder with yakusoku init or point to it with --bundle',
  },
  'policy.bundle-exists': {
    status: 409,
    ja: '「{folder}」にはすでに rules.yaml があります。別の場所を --bundle で指定するか、yakusoku scan で台帳だけを更新してください。',
    en: 'there is already a rules.yaml in "{folder}"; point --bundle elsewhere, or update the inventory alone with yakusoku scan',
  },
  'policy.other-company': {
    status: 409,
    ja: 'この環境は「{company}」のポリシーを運用しています。別の会社には別の環境(--home)を使ってください。',
    en: 'this installation runs the policy of "{company}"; use another one (--home) for another company',
  },
  'policy.not-published': {
    status: 409,
    ja: '確かめている間に、施行中の版が替わりました。もう一度確かめてください。',
    en: 'another version came into force while the controls ran; check again',
  },
  'policy.nothing-published': {
    status: 404,
    ja: '施行中のポリシーはまだありません。管理画面で取り込むか、yakusoku publish で公表してください。',
    en: 'no policy is in force yet; import it in the console or publish it with yakusoku publish',
  },
  'policy.no-such-clause': {
    status: 404,
    ja: 'その番号の文は、公表中のポリシーにありません。',
    en: 'the published policy has no clause of that number',
  },
  'policy.rules-invalid': {
    status: 422,
    ja: '「{file}」の{line}行目、{path}: {detailJa}。直してからもう一度実行してください。',
    en: '"{file}" line {line}, {path}: {detail}; correct it and try again',
  },
  'policy.text-changed': {
    status: 422,
    ja: '「{file}」は、rules.yaml を確かめたときから変わっています({detailJa})。yakusoku fmt で変わった文とルールを見比べ、正しければ yakusoku fmt --accept-text で確かめたことを記してください。',
    en: '"{file}" has changed since rules.yaml was confirmed ({detail}); see the clauses and their rules with yakusoku fmt, then confirm them with yakusoku fmt --accept-text',
  },
  'policy.clause-unknown': {
    status: 422,
    ja: 'ルール「{rule}」が指す条項 {clause} は「{file}」にありません。本文の条項番号に直してください。',
    en: 'rule "{rule}" names the clause {clause}, which "{file}" does not have; name one of its clauses',
  },
  'policy.anchors-differ': {
    status: 422,
    ja: 'anchors.yaml が本文と合いません。yakusoku fmt で条項番号を引き継いでください。',
    en: 'anchors.yaml does not belong to this text; carry the ids over with yakusoku fmt',
  },
  'policy.duplicate-id': {
    status: 422,
    ja: '{what} の「{id}」が2回使われています。どちらかの名前を変えるか、消してください。',
    en: 'the {what} "{id}" is there twice; rename or remove one',
  },
  'policy.purpose-unknown': {
    status: 422,
    ja: 'システム「{system}」の {dataset}.{field} が使う利用目的「{purpose}」は rules.yaml にありません。名前を直すか、利用目的を公表してください。',
    en: 'system "{system}", {dataset}.{field}: no rule has the purpose "{purpose}"; correct the name or publish the purpose',
  },
  'policy.category-outside-purpose': {
    status: 422,
    ja: 'システム「{system}」の {dataset}.{field}({category})は、利用目的「{purpose}」の categories にありません。どちらかを直してください。',
    en: 'system "{system}", {dataset}.{field}: the category {category} is outside the purpose "{purpose}"; correct one of the two',
  },
  'policy.schedule-unknown': {
    status: 422,
    ja: 'システム「{system}」の {dataset} が指す保存期間「{schedule}」は rules.yaml にありません。名前を直してください。',
    en: 'system "{system}", {dataset}: no rule has the schedule "{schedule}"; correct the name',
  },
  'policy.dataset-unknown': {
    status: 422,
    ja: 'システム「{system}」の {dataset} がたどる先「{to}」がありません。schema.table の形で、あるものを指定してください。',
    en: 'system "{system}", {dataset}: its subject leads to "{to}", which is not there; name a dataset as schema.table',
  },
  'policy.columns-uneven': {
    status: 422,
    ja: 'システム「{system}」の {dataset} では、columns({columns}個)と references({references}個)の数が違います。同じ数にしてください。',
    en: 'system "{system}", {dataset}: {columns} columns cannot equal {references} references; give as many of each',
  },
  'policy.subject-cycle': {
    status: 422,
    ja: 'システム「{system}」の subject が輪になり、本人にたどり着きません({path})。どれかを self にしてください。',
    en: 'system "{system}": the subjects go round ({path}) and never reach a person; make one of them self',
  },
  'policy.no-such-version': {
    status: 404,
    ja: 'その版や下書きはありません。破棄されたかもしれません。一覧を読み込み直してください。',
    en: 'there is no such draft or version; it may have been discarded; load the list again',
  },
  'policy.version-state': {
    status: 409,
    ja: 'これは「{stateJa}」なので、{verbJa}はできません。画面を読み込み直して、いまの状態を確かめてください。',
    en: 'this is {state} and cannot be {verb}; load the page again to see how it stands',
  },
  'policy.draft-stale': {
    status: 409,
    ja: 'ほかの人が先に保存しました(いまは第{revision}稿)。読み込み直して、変更を移してから保存してください。',
    en: 'somebody else saved first (revision {revision} now); load it again, carry your changes over, then save',
  },
  'policy.nothing-changed': {
    status: 409,
    ja: '施行中の版と何も変わっていません。本文かルールを変えてから承認を依頼してください。',
    en: 'nothing differs from the version in force; change the text or the rules, then submit',
  },
  'policy.base-moved': {
    status: 409,
    ja: 'この下書きを書き始めた後に、第{number}版が公表されました。下書きに戻して保存し直すと、第{number}版からの変更として見直せます。そのうえで、あらためて承認を受けてください。',
    en: 'version {number} was published after this draft was begun; take the draft back and save it again, so that it can be read and approved as a change of version {number}',
  },
  'policy.own-approval': {
    status: 403,
    ja: 'この下書きを書いた人は承認できません。別の担当者に承認を依頼してください。',
    en: 'who wrote any of this draft cannot approve it; ask another member of staff',
  },
  'policy.approval-moved': {
    status: 409,
    ja: '読んだあとに内容が変わりました。読み込み直して、いまの内容を確かめてから承認してください。',
    en: 'it has changed since you read it; load it again, read what it says now, then approve',
  },
  'policy.effective-past': {
    status: 422,
    ja: '施行日は、日本時間の今日({today})以降の日にしてください。',
    en: 'the first day in force must be today in Japan ({today}) or later',
  },
  'policy.effects-moved': {
    status: 409,
    ja: '影響を確かめたあとに状況が変わりました。影響をもう一度確かめてから施行してください。',
    en: 'things have moved since the effects were shown; look at the effects again, then activate',
  },
  'policy.class-not-confirmed': {
    status: 422,
    ja: 'この変更の区分は「{class}」です。影響を読み、同じ区分を選んで施行してください。',
    en: 'this change is of the class "{class}"; read the effects and confirm that class to activate it',
  },
  'policy.version-overtaken': {
    status: 409,
    ja: '第{number}版のほうがあとから効力を持つため、この版は施行できません。必要なら新しい下書きを作ってください。',
    en: 'version {number} takes its place, so this one cannot come into force; begin a new draft if it is needed',
  },
  'policy.replacement-unconfirmed': {
    status: 409,
    ja: '第{number}版が{day}に施行される予定です。この版のあとに続くと区分「{class}」の変更になりますが、そのことは確かめられていません。この版と第{number}版の内容を合わせた新しい下書きを作り、公表して施行してください。',
    en: 'version {number} is scheduled for {day}; after this one it would be a change of the class "{class}", which nobody has confirmed; begin a new draft that says what both are to say, then publish and activate that one',
  },
  'policy.nothing-to-activate': {
    status: 409,
    ja: '施行を待っている版はありません。yakusoku publish で公表した版を施行できます。',
    en: 'no version waits to be activated; what yakusoku publish has published can be',
  },
  'policy.folder-edited': {
    status: 409,
    ja: '「{folder}」には、まだどの版にも下書きにもない編集があります。yakusoku publish で下書きにするか、--force で上書きしてください。',
    en: 'the folder "{folder}" holds edits no draft or version has; make them a draft with yakusoku publish, or overwrite them with --force',
  },
  'policy.law-unknown': {
    status: 422,
    ja: '{day} の法律はわかりません。{known} 以後の日を指定してください。',
    en: 'the law of {day} is not known here; name a day from {known} on',
  },
  'policy.no-page': {
    status: 409,
    ja: '自社サイトの掲載先がルール(publication.url)に書かれていません。アドレスを書いてから確かめてください。',
    en: 'the rules name no address of your own page (publication.url); name it, then look again',
  },
} as const
