-- Why: a change of the policy is drafted by one person, approved by another, published, and put into force.
-- An older program may not keep running: it would publish what nobody approved.
alter table policy.check_run drop constraint check_run_version_fkey;
alter table policy.version
  drop constraint version_pkey,
  alter column number drop not null,
  add unique (number),
  alter column published_at drop not null,
  add column id uuid primary key default gen_random_uuid(),
  add column rules jsonb,
  add column anchors jsonb,
  add column hash text check (hash ~ '^[0-9a-f]{64}$'),
  add column base uuid references policy.version,
  add column revision int not null default 1 check (revision > 0),
  add column change_class text check (change_class in ('editorial', 'publish', 'notify', 'consent')),
  add column adopted boolean not null default false,
  add column writers uuid[] not null default '{}',
  add column author uuid,
  add column author_name text,
  add column edited_at timestamptz,
  add column submitted_at timestamptz,
  add column returned text,
  add column approver uuid,
  add column approver_name text,
  add column approved_at timestamptz,
  add column approved_hash text,
  add column activated_at timestamptz,
  add column in_force_from date;
alter table policy.check_run
  add constraint check_run_version_fkey foreign key (version) references policy.version (number);

-- What is already there was published before approvals were: it stays in force as adopted.
update policy.version set
  adopted = true,
  rules = (
    select run.rules from policy.check_run run
    where run.version = version.number order by run.at desc limit 1
  ),
  hash = encode(sha256(convert_to(sha256_ja || coalesce(sha256_en, ''), 'UTF8')), 'hex'),
  edited_at = published_at,
  activated_at = published_at,
  in_force_from = (published_at at time zone 'Asia/Tokyo')::date;

alter table policy.version
  alter column id drop default,
  alter column hash set not null,
  alter column edited_at set not null,
  add constraint version_numbered_when_published check ((number is null) = (published_at is null)),
  add constraint version_has_rules check (adopted or (rules is not null and anchors is not null)),
  add constraint version_has_author
    check ((author is null) = adopted and (author_name is null) = adopted),
  add constraint version_approval_whole check (
    (approver is null) = (approved_at is null)
    and (approver_name is null) = (approved_at is null)
    and (approved_hash is null) = (approved_at is null)
  ),
  add constraint version_author_wrote check (author is null or author = any (writers)),
  add constraint version_approved_by_another check (approver <> all (writers)),
  add constraint version_approved_as_it_is check (approved_hash = hash),
  add constraint version_approved_when_submitted check (approved_at is null or submitted_at is not null),
  add constraint version_returned_is_draft check (returned is null or submitted_at is null),
  add constraint version_published_when_approved check (
    published_at is null or adopted or (approved_at is not null and effective_on is not null)
  ),
  add constraint version_in_force_when_activated
    check ((activated_at is null) = (in_force_from is null)),
  add constraint version_activated_when_published
    check (activated_at is null or published_at is not null),
  add constraint version_adopted_is_active check (not adopted or activated_at is not null);

comment on table policy.version is 'A draft, then an immutable version. Kept for ever, a discarded draft until then';
comment on column policy.version.id is 'The draft, and the version it becomes';
comment on column policy.version.number is 'Counts up from 1 without gaps; null until published';
comment on column policy.version.effective_on is
  'First day in force as announced; null before, and where an adopted text does not say';
comment on column policy.version.published_at is 'When it was published; null for a draft';
comment on column policy.version.rules is
  'What its clauses mean to the machine; null where an adopted text was never checked';
comment on column policy.version.anchors is 'Stable ids of its clauses; null: as counted in the text';
comment on column policy.version.hash is
  'SHA-256 over the hashes of the texts and the rules: what an approval is bound to';
comment on column policy.version.base is 'The version in force when it was begun; null for the first';
comment on column policy.version.revision is 'Counts every save of a draft';
comment on column policy.version.change_class is 'What the change asks of the company; null: nothing differs';
comment on column policy.version.adopted is 'Published before anybody could approve it here';
comment on column policy.version.writers is 'Every member of staff who saved it: none of them may approve it';
comment on column policy.version.author is 'The member of staff who last saved it; null where adopted';
comment on column policy.version.author_name is 'Personal data: the author''s name as it was then';
comment on column policy.version.edited_at is 'When it was last saved';
comment on column policy.version.submitted_at is 'When it was put before an approver; null while it is being written';
comment on column policy.version.returned is 'Why an approver gave it back; null where nobody did';
comment on column policy.version.approver is 'The member of staff who approved it';
comment on column policy.version.approver_name is 'Personal data: the approver''s name as it was then';
comment on column policy.version.approved_at is 'When it was approved';
comment on column policy.version.approved_hash is 'What exactly was approved';
comment on column policy.version.activated_at is 'When it was decided to take effect';
comment on column policy.version.in_force_from is
  'First day in Japan on which it is in force: the announced one, or later where activated later';
-- Serves every page: which version is in force today.
create index version__in_force on policy.version (in_force_from desc, number desc)
  where in_force_from is not null;

-- Danger: without this, whoever writes here could change what was published, or approved, afterwards.
create function policy.published_stays() returns trigger language plpgsql as $$
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
end $$;
comment on function policy.published_stays() is
  'Refuses every change to a published version but its activation, to an approved draft, and a gap in the numbers';
create trigger published_stays before insert or update or delete on policy.version
  for each row execute function policy.published_stays();
create trigger no_truncate before truncate on policy.version
  for each statement execute function policy.published_stays();

create table policy.watch (
  one boolean primary key default true check (one),
  claimed_at timestamptz not null,
  url text,
  at timestamptz,
  outcome text check (outcome in ('same', 'differs', 'unreachable', 'refused')),
  says jsonb,
  version int references policy.version (number),
  check ((at is null) = (outcome is null) and (at is null) = (url is null) and (at is null) = (says is null))
);
comment on table policy.watch is 'What was last seen at the company''s own address. Kept until it is looked at again';
comment on column policy.watch.one is 'There is one row at most';
comment on column policy.watch.claimed_at is 'When a process last set out to look, so that no other does within the hour';
comment on column policy.watch.url is 'The address; null, like the next three, before the first answer';
comment on column policy.watch.at is 'When it was looked at';
comment on column policy.watch.outcome is 'same, differs, unreachable or refused';
comment on column policy.watch.says is 'One sentence, ja and en';
comment on column policy.watch.version is 'The version it was compared with';
