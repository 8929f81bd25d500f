-- Why: what was published must stay provable word for word, with what each check then found of it.
-- An older program may keep running: it does not know this schema.
create schema policy;
comment on schema policy is 'Article: the policy itself, its versions, and what its clauses are worth';

create table policy.version (
  number int primary key check (number > 0),
  company text not null,
  text_ja text not null,
  sha256_ja text not null check (sha256_ja ~ '^[0-9a-f]{64}$'),
  text_en text,
  sha256_en text check (sha256_en ~ '^[0-9a-f]{64}$'),
  effective_on date,
  published_at timestamptz not null,
  check ((text_en is null) = (sha256_en is null))
);
comment on table policy.version is 'One published text; immutable. Kept for ever';
comment on column policy.version.number is 'Counts up from 1 without gaps';
comment on column policy.version.company is 'Name of the company as the text gives it';
comment on column policy.version.text_ja is 'The Japanese text, byte for byte as published (UTF-8)';
comment on column policy.version.sha256_ja is 'SHA-256 of those bytes';
comment on column policy.version.text_en is 'The English text, where there is one';
comment on column policy.version.sha256_en is 'SHA-256 of those bytes';
comment on column policy.version.effective_on is 'First day in force; null where the text does not say';
comment on column policy.version.published_at is 'When it was published';

create table policy.check_run (
  id uuid primary key,
  version int not null references policy.version,
  rules jsonb not null,
  at timestamptz not null
);
comment on table policy.check_run is 'One evaluation of every control. Kept for ever';
comment on column policy.check_run.id is 'The run';
comment on column policy.check_run.version is 'The policy it was held against';
comment on column policy.check_run.rules is 'What the clauses meant to the machine in this run';
comment on column policy.check_run.at is 'When it ended';
-- Serves the board: the last run of the version in force.
create index check_run__latest on policy.check_run (version, at desc);

create table policy.evidence (
  run uuid not null references policy.check_run,
  ordinal int not null,
  control text not null,
  title jsonb not null,
  rules text[] not null,
  system text,
  outcome text not null check (outcome in ('pass', 'fail', 'cannot-run')),
  query text not null,
  population bigint not null,
  failing bigint not null,
  found text[] not null,
  result jsonb not null,
  at timestamptz not null,
  took_ms int not null,
  primary key (run, ordinal)
);
comment on table policy.evidence is 'What a control saw: names of objects and counts, never personal data. Kept for ever';
comment on column policy.evidence.run is 'The run it belongs to';
comment on column policy.evidence.ordinal is 'Order within the run';
comment on column policy.evidence.control is 'article.control';
comment on column policy.evidence.title is 'What the control asks, ja and en';
comment on column policy.evidence.rules is 'The rules it speaks for';
comment on column policy.evidence.system is 'The system asked; null where none';
comment on column policy.evidence.outcome is 'pass, fail or cannot-run';
comment on column policy.evidence.query is 'The question as it was asked';
comment on column policy.evidence.population is 'How many things were looked at';
comment on column policy.evidence.failing is 'How many of them break the promise';
comment on column policy.evidence.found is 'Names and counts, at most 50 lines';
comment on column policy.evidence.result is 'One sentence, ja and en';
comment on column policy.evidence.at is 'When it was asked';
comment on column policy.evidence.took_ms is 'How long the answer took';

create table policy.clause_standing (
  run uuid not null references policy.check_run,
  clause text not null,
  standing text not null check (standing in ('kept', 'broken', 'unproven', 'unbound', 'statement')),
  primary key (run, clause)
);
comment on table policy.clause_standing is 'The standing every clause had in a run. Kept for ever';
comment on column policy.clause_standing.run is 'The run';
comment on column policy.clause_standing.clause is 'Anchor of the clause in the text of that version';
comment on column policy.clause_standing.standing is 'kept, broken, unproven, unbound or statement';
