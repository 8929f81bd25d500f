-- Why: the proof of a change must commit with the change or not at all (one row is ledger entry and event).
-- An older program may keep running: it does not know this schema.
create schema record;
comment on schema record is 'The tamper-evident ledger: entries, and the checkpoints signed over them';

create table record.entry (
  id uuid primary key,
  arrival bigint generated always as identity unique,
  kind text not null check (kind ~ '^[a-z-]+\.[a-z-]+$'),
  at timestamptz not null,
  body jsonb not null,
  bytes bytea not null,
  index bigint unique check (index >= 0),
  leaf_hash bytea check (length(leaf_hash) = 32),
  check ((index is null) = (leaf_hash is null))
);
comment on table record.entry is 'What was done: kind, ids, hashes and counts. Never personal data. Kept for ever';
comment on column record.entry.id is 'Names the entry before it has an index';
comment on column record.entry.arrival is 'Order of insertion; integration follows it';
comment on column record.entry.kind is 'article.verb, a frozen format';
comment on column record.entry.at is 'When it was done';
comment on column record.entry.body is 'The entry as subscribers read it';
comment on column record.entry.bytes is 'The canonical encoding that is hashed; body and bytes say the same';
comment on column record.entry.index is 'Position in the tree; null until integrated';
comment on column record.entry.leaf_hash is 'RFC 6962 leaf hash of bytes';
-- Serves integration: the few entries that have no index yet.
create index entry__unintegrated on record.entry (arrival) where index is null;

create table record.checkpoint (
  size bigint primary key check (size >= 0),
  root bytea not null check (length(root) = 32),
  frontier bytea[] not null,
  note text not null,
  at timestamptz not null
);
comment on table record.checkpoint is 'Signed tree heads, C2SP tlog-checkpoint. Kept for ever';
comment on column record.checkpoint.size is 'Number of entries it covers';
comment on column record.checkpoint.root is 'RFC 6962 root of those entries';
comment on column record.checkpoint.frontier is 'Roots of its perfect subtrees, so that the next entry costs O(log n)';
comment on column record.checkpoint.note is 'The signed note, as anybody may verify it';
comment on column record.checkpoint.at is 'When it was signed';

-- Danger: without this, whoever writes here could rewrite history before the next checkpoint is compared.
create function record.append_only() returns trigger language plpgsql as $$
begin
  -- Two ifs: a checkpoint has no index, and one expression would look for it all the same.
  if tg_op = 'UPDATE' and tg_table_name = 'entry' then
    if old.index is null and (old.id, old.kind, old.at, old.body, old.bytes)
       is not distinct from (new.id, new.kind, new.at, new.body, new.bytes) then
      return new;
    end if;
  end if;
  raise exception 'the ledger is append-only' using errcode = 'restrict_violation';
end $$;
comment on function record.append_only() is 'Refuses every change to history but giving an entry its index';

create trigger append_only before update or delete on record.entry
  for each row execute function record.append_only();
create trigger append_only before update or delete on record.checkpoint
  for each row execute function record.append_only();
create trigger no_truncate before truncate on record.entry
  for each statement execute function record.append_only();
create trigger no_truncate before truncate on record.checkpoint
  for each statement execute function record.append_only();
