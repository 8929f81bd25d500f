-- Why: controls ask the company's live systems, so how to reach them is kept, sealed.
-- An older program may keep running: it does not know this schema.
create schema inventory;
comment on schema inventory is 'Article: where personal data is';

create table inventory.system (
  name text primary key,
  sealed_address bytea not null,
  registered_at timestamptz not null
);
comment on table inventory.system is 'A system of the company and how to reach it. Kept while it is registered';
comment on column inventory.system.name is 'The name in systems/<name>.yaml';
comment on column inventory.system.sealed_address is 'Its address with user and password, AES-256-GCM under the master key';
comment on column inventory.system.registered_at is 'When the address was last set';
