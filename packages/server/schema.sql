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
create table policy.version (
  number integer not null,
  company text not null,
  text_ja text not null,
  sha256_ja text not null,
  text_en text,
  sha256_en text,
  effective_on date,
  published_at timestamp with time zone not null,
  constraint version_check CHECK (((text_en IS NULL) = (sha256_en IS NULL))),
  constraint version_number_check CHECK ((number > 0)),
  constraint version_pkey PRIMARY KEY (number),
  constraint version_sha256_en_check CHECK ((sha256_en ~ '^[0-9a-f]{64}$'::text)),
  constraint version_sha256_ja_check CHECK ((sha256_ja ~ '^[0-9a-f]{64}$'::text))
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
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON record.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION record.append_only();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON record.entry FOR EACH STATEMENT EXECUTE FUNCTION record.append_only();

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
comment on column policy.version.company is 'Name of the company as the text gives it';
comment on column policy.version.effective_on is 'First day in force; null where the text does not say';
comment on column policy.version.number is 'Counts up from 1 without gaps';
comment on column policy.version.published_at is 'When it was published';
comment on column policy.version.sha256_en is 'SHA-256 of those bytes';
comment on column policy.version.sha256_ja is 'SHA-256 of those bytes';
comment on column policy.version.text_en is 'The English text, where there is one';
comment on column policy.version.text_ja is 'The Japanese text, byte for byte as published (UTF-8)';
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
comment on table policy.version is 'One published text; immutable. Kept for ever';
comment on table purposes.apply is 'Every attempt to install a gate. Kept for ever';
comment on table record.checkpoint is 'Signed tree heads, C2SP tlog-checkpoint. Kept for ever';
comment on table record.entry is 'What was done: kind, ids, hashes and counts. Never personal data. Kept for ever';
comment on table safeguards.session is 'Signed-in sessions. Kept until signed out or expired';
comment on table safeguards.sign_in_link is 'Links not used yet; using one deletes it. Kept until used or expired';
comment on table safeguards.staff is 'Members of staff. Kept while employed';
