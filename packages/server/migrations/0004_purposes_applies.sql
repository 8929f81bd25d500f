-- Why: an apply touches another database; this row tells after a crash what was meant and what was done.
-- An older program may keep running: it does not know this schema.
create schema purposes;
comment on schema purposes is 'Article: use for the purpose only';

create table purposes.apply (
  id uuid primary key,
  system text not null,
  plan_hash text not null,
  state text not null check (state in ('started', 'applied', 'abandoned')),
  installed_hash text,
  started_at timestamptz not null,
  ended_at timestamptz,
  check ((state = 'started') = (ended_at is null)),
  check ((state = 'applied') = (installed_hash is not null))
);
comment on table purposes.apply is 'Every attempt to install a gate. Kept for ever';
comment on column purposes.apply.id is 'Also written in the system, in the same transaction as the gate';
comment on column purposes.apply.system is 'The system changed';
comment on column purposes.apply.plan_hash is 'Hash of the plan that was applied';
comment on column purposes.apply.state is 'started, then applied or abandoned';
comment on column purposes.apply.installed_hash is 'Hash over everything the gate then consisted of; drift is measured against it';
comment on column purposes.apply.started_at is 'Before the system was touched';
comment on column purposes.apply.ended_at is 'When the outcome was known';
-- Serves recovery and the drift control: the last apply of a system.
create index apply__system on purposes.apply (system, started_at desc);
