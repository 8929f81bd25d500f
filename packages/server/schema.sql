-- Made by npm run schema:write from migrations/; do not edit.

create schema inventory;
create schema platform;
create schema policy;
create schema purposes;
create schema record;
create schema safeguards;

create table inventory.system (
  name text not null,
  sealed_address bytea not null,
  registered_at timestamp with time zone not null,
  constraint system_pkey PRIMARY KEY (name)
);
create table platform.migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);
create table policy.check_run (
  id uuid not null,
  version integer not null,
  rules jsonb not null,
  at timestamp with time zone not null,
  constraint check_run_pkey PRIMARY KEY (id),
  constraint check_run_version_fkey FOREIGN KEY (version) REFERENCES policy.version(number)
);
create table policy.clause_standing (
  run uuid not null,
  clause text not null,
  standing text not null,
  constraint clause_standing_pkey PRIMARY KEY (run, clause),
  constraint clause_standing_run_fkey FOREIGN KEY (run) REFERENCES policy.check_run(id),
  constraint clause_standing_standing_check CHECK ((standing = ANY (ARRAY['kept'::text, 'broken'::text, 'unproven'::text, 'unbound'::text, 'statement'::text])))
);
create table policy.evidence (
  run uuid not null,
  ordinal integer not null,
  control text not null,
  title jsonb not null,
  rules text[] not null,
  system text,
  outcome text not null,
  query text not null,
  population bigint not null,
  failing bigint not null,
  found text[] not null,
  result jsonb not null,
  at timestamp with time zone not null,
  took_ms integer not null,
  constraint evidence_outcome_check CHECK ((outcome = ANY (ARRAY['pass'::text, 'fail'::text, 'cannot-run'::text]))),
  constraint evidence_pkey PRIMARY KEY (run, ordinal),
  constraint evidence_run_fkey FOREIGN KEY (run) REFERENCES policy.check_run(id)
);
create table policy.rendition (
  version integer not null,
  language text not null,
  pdf bytea not null,
  made_at timestamp with time zone not null default now(),
  constraint rendition_language_check CHECK ((language = ANY (ARRAY['ja'::text, 'en'::text]))),
  constraint rendition_pkey PRIMARY KEY (version, language),
  constraint rendition_version_fkey FOREIGN KEY (version) REFERENCES policy.version(number)
);
create table policy.version (
  number integer,
  company text not null,
  text_ja text not null,
  sha256_ja text not null,
  text_en text,
  sha256_en text,
  effective_on date,
  published_at timestamp with time zone,
  id uuid not null,
  rules jsonb,
  anchors jsonb,
  hash text not null,
  base uuid,
  revision integer not null default 1,
  change_class text,
  adopted boolean not null default false,
  writers uuid[] not null default '{}'::uuid[],
  author uuid,
  author_name text,
  edited_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  returned text,
  approver uuid,
  approver_name text,
  approved_at timestamp with time zone,
  approved_hash text,
  activated_at timestamp with time zone,
  in_force_from date,
  constraint version_activated_when_published CHECK (((activated_at IS NULL) OR (published_at IS NOT NULL))),
  constraint version_adopted_is_active CHECK (((NOT adopted) OR (activated_at IS NOT NULL))),
  constraint version_approval_whole CHECK ((((approver IS NULL) = (approved_at IS NULL)) AND ((approver_name IS NULL) = (approved_at IS NULL)) AND ((approved_hash IS NULL) = (approved_at IS NULL)))),
  constraint version_approved_as_it_is CHECK ((approved_hash = hash)),
  constraint version_approved_by_another CHECK ((approver <> ALL (writers))),
  constraint version_approved_when_submitted CHECK (((approved_at IS NULL) OR (submitted_at IS NOT NULL))),
  constraint version_author_wrote CHECK (((author IS NULL) OR (author = ANY (writers)))),
  constraint version_base_fkey FOREIGN KEY (base) REFERENCES policy.version(id),
  constraint version_change_class_check CHECK ((change_class = ANY (ARRAY['editorial'::text, 'publish'::text, 'notify'::text, 'consent'::text]))),
  constraint version_check CHECK (((text_en IS NULL) = (sha256_en IS NULL))),
  constraint version_has_author CHECK ((((author IS NULL) = adopted) AND ((author_name IS NULL) = adopted))),
  constraint version_has_rules CHECK ((adopted OR ((rules IS NOT NULL) AND (anchors IS NOT NULL)))),
  constraint version_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint version_in_force_when_activated CHECK (((activated_at IS NULL) = (in_force_from IS NULL))),
  constraint version_number_check CHECK ((number > 0)),
  constraint version_number_key UNIQUE (number),
  constraint version_numbered_when_published CHECK (((number IS NULL) = (published_at IS NULL))),
  constraint version_pkey PRIMARY KEY (id),
  constraint version_published_when_approved CHECK (((published_at IS NULL) OR adopted OR ((approved_at IS NOT NULL) AND (effective_on IS NOT NULL)))),
  constraint version_returned_is_draft CHECK (((returned IS NULL) OR (submitted_at IS NULL))),
  constraint version_revision_check CHECK ((revision > 0)),
  constraint version_sha256_en_check CHECK ((sha256_en ~ '^[0-9a-f]{64}$'::text)),
  constraint version_sha256_ja_check CHECK ((sha256_ja ~ '^[0-9a-f]{64}$'::text))
);
create table policy.watch (
  one boolean not null default true,
  claimed_at timestamp with time zone not null,
  url text,
  at timestamp with time zone,
  outcome text,
  says jsonb,
  version integer,
  constraint watch_check CHECK ((((at IS NULL) = (outcome IS NULL)) AND ((at IS NULL) = (url IS NULL)) AND ((at IS NULL) = (says IS NULL)))),
  constraint watch_one_check CHECK (one),
  constraint watch_outcome_check CHECK ((outcome = ANY (ARRAY['same'::text, 'differs'::text, 'unreachable'::text, 'refused'::text]))),
  constraint watch_pkey PRIMARY KEY (one),
  constraint watch_version_fkey FOREIGN KEY (version) REFERENCES policy.version(number)
);
create table purposes.apply (
  id uuid not null,
  system text not null,
  plan_hash text not null,
  state text not null,
  installed_hash text,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint apply_check CHECK (((state = 'started'::text) = (ended_at IS NULL))),
  constraint apply_check1 CHECK (((state = 'applied'::text) = (installed_hash IS NOT NULL))),
  constraint apply_pkey PRIMARY KEY (id),
  constraint apply_state_check CHECK ((state = ANY (ARRAY['started'::text, 'applied'::text, 'abandoned'::text])))
);
create table record.checkpoint (
  size bigint not null,
  root bytea not null,
  frontier bytea[] not null,
  note text not null,
  at timestamp with time zone not null,
  constraint checkpoint_pkey PRIMARY KEY (size),
  constraint checkpoint_root_check CHECK ((length(root) = 32)),
  constraint checkpoint_size_check CHECK ((size >= 0))
);
create table record.entry (
  id uuid not null,
  arrival bigint not null generated always as identity,
  kind text not null,
  at timestamp with time zone not null,
  body jsonb not null,
  bytes bytea not null,
  index bigint,
  leaf_hash bytea,
  constraint entry_arrival_key UNIQUE (arrival),
  constraint entry_check CHECK (((index IS NULL) = (leaf_hash IS NULL))),
  constraint entry_index_check CHECK ((index >= 0)),
  constraint entry_index_key UNIQUE (index),
  constraint entry_kind_check CHECK ((kind ~ '^[a-z-]+\.[a-z-]+$'::text)),
  constraint entry_leaf_hash_check CHECK ((length(leaf_hash) = 32)),
  constraint entry_pkey PRIMARY KEY (id)
);
create table safeguards.session (
  token_hash bytea not null,
  staff uuid not null,
  expires_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_staff_fkey FOREIGN KEY (staff) REFERENCES safeguards.staff(id) ON DELETE CASCADE,
  constraint session_token_hash_check CHECK ((length(token_hash) = 32))
);
create table safeguards.sign_in_link (
  token_hash bytea not null,
  staff uuid not null,
  expires_at timestamp with time zone not null,
  constraint sign_in_link_pkey PRIMARY KEY (token_hash),
  constraint sign_in_link_staff_fkey FOREIGN KEY (staff) REFERENCES safeguards.staff(id) ON DELETE CASCADE,
  constraint sign_in_link_token_hash_check CHECK ((length(token_hash) = 32))
);
create table safeguards.staff (
  id uuid not null,
  name text not null,
  role text not null,
  constraint staff_name_key UNIQUE (name),
  constraint staff_pkey PRIMARY KEY (id),
  constraint staff_role_check CHECK ((role = ANY (ARRAY['officer'::text, 'viewer'::text])))
);

CREATE INDEX apply__system ON purposes.apply USING btree (system, started_at DESC);
CREATE INDEX check_run__latest ON policy.check_run USING btree (version, at DESC);
CREATE INDEX entry__unintegrated ON record.entry USING btree (arrival) WHERE (index IS NULL);
CREATE INDEX session__staff ON safeguards.session USING btree (staff);
CREATE INDEX sign_in_link__staff ON safeguards.sign_in_link USING btree (staff);
CREATE INDEX version__in_force ON policy.version USING btree (in_force_from DESC, number DESC) WHERE (in_force_from IS NOT NULL);

CREATE OR REPLACE FUNCTION policy.follows_the_last()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.number > 1 and old.number is null and new.base is distinct from (
    select version.id from policy.version where version.number = new.number - 1
  ) then
    raise exception 'a version follows the one published last' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
;
CREATE OR REPLACE FUNCTION policy.published_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'TRUNCATE' or tg_op = 'DELETE' and old.number is not null then
    raise exception 'a published version is kept' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if tg_op = 'UPDATE' and old.number is not null then
    if old.activated_at is not null or
       to_jsonb(old) - 'activated_at' - 'in_force_from'
       <> to_jsonb(new) - 'activated_at' - 'in_force_from' then
      raise exception 'a published version is immutable' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and old.approved_at is not null and new.approved_at is not null and
     (old.text_ja, old.text_en, old.rules, old.anchors, old.hash, old.approver)
     is distinct from (new.text_ja, new.text_en, new.rules, new.anchors, new.hash, new.approver) then
    raise exception 'an approved draft is immutable' using errcode = 'restrict_violation';
  end if;
  if new.number <> (select coalesce(max(number), 0) + 1 from policy.version) then
    raise exception 'versions are numbered without gaps' using errcode = 'restrict_violation';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION policy.two_people_stand_for_it()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  decided constant text[] :=
    array['number', 'published_at', 'effective_on', 'activated_at', 'in_force_from'];
begin
  if tg_op = 'INSERT' then
    if new.adopted and (new.number is distinct from 1 or exists (select from policy.version)) then
      raise exception 'only the first version is adopted' using errcode = 'restrict_violation';
    end if;
    if not new.adopted and new.number is not null then
      raise exception 'a version begins as a draft' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.adopted <> new.adopted then
    raise exception 'a draft is not adopted' using errcode = 'restrict_violation';
  end if;
  if old.approved_at is not null and new.approved_at is not null
     and to_jsonb(old) - decided <> to_jsonb(new) - decided then
    raise exception 'an approved draft is immutable' using errcode = 'restrict_violation';
  end if;
  if old.number is null and new.effective_on < (new.published_at at time zone 'Asia/Tokyo')::date then
    raise exception 'a version is not dated back' using errcode = 'restrict_violation';
  end if;
  if old.activated_at is null and not new.adopted and (
       new.in_force_from < new.effective_on
       or new.in_force_from < (new.activated_at at time zone 'Asia/Tokyo')::date
     ) then
    raise exception 'a version is not in force before its day' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
;
CREATE OR REPLACE FUNCTION record.append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- Two ifs: a checkpoint has no index, and one expression would look for it all the same.
  if tg_op = 'UPDATE' and tg_table_name = 'entry' then
    if old.index is null and (old.id, old.kind, old.at, old.body, old.bytes)
       is not distinct from (new.id, new.kind, new.at, new.body, new.bytes) then
      return new;
    end if;
  end if;
  raise exception 'the ledger is append-only' using errcode = 'restrict_violation';
end $function$
;

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON record.checkpoint FOR EACH ROW EXECUTE FUNCTION record.append_only();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON record.entry FOR EACH ROW EXECUTE FUNCTION record.append_only();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON policy.version FOR EACH STATEMENT EXECUTE FUNCTION policy.published_stays();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON record.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION record.append_only();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON record.entry FOR EACH STATEMENT EXECUTE FUNCTION record.append_only();
CREATE TRIGGER published_stays BEFORE INSERT OR DELETE OR UPDATE ON policy.version FOR EACH ROW EXECUTE FUNCTION policy.published_stays();
CREATE TRIGGER two_people_stand_for_it BEFORE INSERT OR UPDATE ON policy.version FOR EACH ROW EXECUTE FUNCTION policy.two_people_stand_for_it();
CREATE TRIGGER version_follows_the_last BEFORE UPDATE OF number ON policy.version FOR EACH ROW EXECUTE FUNCTION policy.follows_the_last();

comment on column inventory.system.name is 'The name in systems/<name>.yaml';
comment on column inventory.system.registered_at is 'When the address was last set';
comment on column inventory.system.sealed_address is 'Its address with user and password, AES-256-GCM under the master key';
comment on column platform.migration.applied_at is 'When';
comment on column platform.migration.name is 'File name';
comment on column platform.migration.sha256 is 'Hash of the file as it was applied';
comment on column policy.check_run.at is 'When it ended';
comment on column policy.check_run.id is 'The run';
comment on column policy.check_run.rules is 'What the clauses meant to the machine in this run';
comment on column policy.check_run.version is 'The policy it was held against';
comment on column policy.clause_standing.clause is 'Anchor of the clause in the text of that version';
comment on column policy.clause_standing.run is 'The run';
comment on column policy.clause_standing.standing is 'kept, broken, unproven, unbound or statement';
comment on column policy.evidence.at is 'When it was asked';
comment on column policy.evidence.control is 'article.control';
comment on column policy.evidence.failing is 'How many of them break the promise';
comment on column policy.evidence.found is 'Names and counts, at most 50 lines';
comment on column policy.evidence.ordinal is 'Order within the run';
comment on column policy.evidence.outcome is 'pass, fail or cannot-run';
comment on column policy.evidence.population is 'How many things were looked at';
comment on column policy.evidence.query is 'The question as it was asked';
comment on column policy.evidence.result is 'One sentence, ja and en';
comment on column policy.evidence.rules is 'The rules it speaks for';
comment on column policy.evidence.run is 'The run it belongs to';
comment on column policy.evidence.system is 'The system asked; null where none';
comment on column policy.evidence.title is 'What the control asks, ja and en';
comment on column policy.evidence.took_ms is 'How long the answer took';
comment on column policy.rendition.language is 'Language of its text';
comment on column policy.rendition.made_at is 'When it was made';
comment on column policy.rendition.pdf is 'The file';
comment on column policy.rendition.version is 'The version it shows';
comment on column policy.version.activated_at is 'When it was decided to take effect';
comment on column policy.version.adopted is 'Published before anybody could approve it here';
comment on column policy.version.anchors is 'Stable ids of its clauses; null: as counted in the text';
comment on column policy.version.approved_at is 'When it was approved';
comment on column policy.version.approved_hash is 'What exactly was approved';
comment on column policy.version.approver is 'The member of staff who approved it';
comment on column policy.version.approver_name is 'Personal data: the approver''s name as it was then';
comment on column policy.version.author is 'The member of staff who last saved it; null where adopted';
comment on column policy.version.author_name is 'Personal data: the author''s name as it was then';
comment on column policy.version.base is 'The version in force when it was begun; null for the first';
comment on column policy.version.change_class is 'What the change asks of the company; null: nothing differs';
comment on column policy.version.company is 'Name of the company as the text gives it';
comment on column policy.version.edited_at is 'When it was last saved';
comment on column policy.version.effective_on is 'First day in force as announced; null before, and where an adopted text does not say';
comment on column policy.version.hash is 'SHA-256 over the hashes of the texts and the rules: what an approval is bound to';
comment on column policy.version.id is 'The draft, and the version it becomes';
comment on column policy.version.in_force_from is 'First day in Japan on which it is in force: the announced one, or later where activated later';
comment on column policy.version.number is 'Counts up from 1 without gaps; null until published';
comment on column policy.version.published_at is 'When it was published; null for a draft';
comment on column policy.version.returned is 'Why an approver gave it back; null where nobody did';
comment on column policy.version.revision is 'Counts every save of a draft';
comment on column policy.version.rules is 'What its clauses mean to the machine; null where an adopted text was never checked';
comment on column policy.version.sha256_en is 'SHA-256 of those bytes';
comment on column policy.version.sha256_ja is 'SHA-256 of those bytes';
comment on column policy.version.submitted_at is 'When it was put before an approver; null while it is being written';
comment on column policy.version.text_en is 'The English text, where there is one';
comment on column policy.version.text_ja is 'The Japanese text, byte for byte as published (UTF-8)';
comment on column policy.version.writers is 'Every member of staff who saved it: none of them may approve it';
comment on column policy.watch.at is 'When it was looked at';
comment on column policy.watch.claimed_at is 'When a process last set out to look, so that no other does within the hour';
comment on column policy.watch.one is 'There is one row at most';
comment on column policy.watch.outcome is 'same, differs, unreachable or refused';
comment on column policy.watch.says is 'One sentence, ja and en';
comment on column policy.watch.url is 'The address; null, like the next three, before the first answer';
comment on column policy.watch.version is 'The version it was compared with';
comment on column purposes.apply.ended_at is 'When the outcome was known';
comment on column purposes.apply.id is 'Also written in the system, in the same transaction as the gate';
comment on column purposes.apply.installed_hash is 'Hash over everything the gate then consisted of; drift is measured against it';
comment on column purposes.apply.plan_hash is 'Hash of the plan that was applied';
comment on column purposes.apply.started_at is 'Before the system was touched';
comment on column purposes.apply.state is 'started, then applied or abandoned';
comment on column purposes.apply.system is 'The system changed';
comment on column record.checkpoint.at is 'When it was signed';
comment on column record.checkpoint.frontier is 'Roots of its perfect subtrees, so that the next entry costs O(log n)';
comment on column record.checkpoint.note is 'The signed note, as anybody may verify it';
comment on column record.checkpoint.root is 'RFC 6962 root of those entries';
comment on column record.checkpoint.size is 'Number of entries it covers';
comment on column record.entry.arrival is 'Order of insertion; integration follows it';
comment on column record.entry.at is 'When it was done';
comment on column record.entry.body is 'The entry as subscribers read it';
comment on column record.entry.bytes is 'The canonical encoding that is hashed; body and bytes say the same';
comment on column record.entry.id is 'Names the entry before it has an index';
comment on column record.entry.index is 'Position in the tree; null until integrated';
comment on column record.entry.kind is 'article.verb, a frozen format';
comment on column record.entry.leaf_hash is 'RFC 6962 leaf hash of bytes';
comment on column safeguards.session.expires_at is 'Absolute end';
comment on column safeguards.session.staff is 'Whose session';
comment on column safeguards.session.token_hash is 'SHA-256 of the cookie''s token';
comment on column safeguards.sign_in_link.expires_at is 'After this it is worthless';
comment on column safeguards.sign_in_link.staff is 'Who it signs in';
comment on column safeguards.sign_in_link.token_hash is 'SHA-256 of the token; the token itself is nowhere';
comment on column safeguards.staff.id is 'The member';
comment on column safeguards.staff.name is 'Personal data: name as shown in the console';
comment on column safeguards.staff.role is 'officer (個人情報保護管理者) or viewer (閲覧)';
comment on schema inventory is 'Article: where personal data is';
comment on schema platform is 'Machinery no article owns';
comment on schema policy is 'Article: the policy itself, its versions, and what its clauses are worth';
comment on schema purposes is 'Article: use for the purpose only';
comment on schema record is 'The tamper-evident ledger: entries, and the checkpoints signed over them';
comment on schema safeguards is 'Article: who may do what';
comment on table inventory.system is 'A system of the company and how to reach it. Kept while it is registered';
comment on table platform.migration is 'Migrations applied to this database. Kept for ever';
comment on table policy.check_run is 'One evaluation of every control. Kept for ever';
comment on table policy.clause_standing is 'The standing every clause had in a run. Kept for ever';
comment on table policy.evidence is 'What a control saw: names of objects and counts, never personal data. Kept for ever';
comment on table policy.rendition is 'The PDF of a published text. Kept for ever; can be made again from the text';
comment on table policy.version is 'A draft, then an immutable version. Kept for ever, a discarded draft until then';
comment on table policy.watch is 'What was last seen at the company''s own address. Kept until it is looked at again';
comment on table purposes.apply is 'Every attempt to install a gate. Kept for ever';
comment on table record.checkpoint is 'Signed tree heads, C2SP tlog-checkpoint. Kept for ever';
comment on table record.entry is 'What was done: kind, ids, hashes and counts. Never personal data. Kept for ever';
comment on table safeguards.session is 'Signed-in sessions. Kept until signed out or expired';
comment on table safeguards.sign_in_link is 'Links not used yet; using one deletes it. Kept until used or expired';
comment on table safeguards.staff is 'Members of staff. Kept while employed';
