-- Why: only authorised people may look; sign-in is a one-time link, and secrets are kept as hashes.
-- An older program may keep running: it does not know this schema.
create schema safeguards;
comment on schema safeguards is 'Article: who may do what';

create table safeguards.staff (
  id uuid primary key,
  name text not null unique,
  role text not null check (role in ('officer', 'viewer'))
);
comment on table safeguards.staff is 'Members of staff. Kept while employed';
comment on column safeguards.staff.id is 'The member';
comment on column safeguards.staff.name is 'Personal data: name as shown in the console';
comment on column safeguards.staff.role is 'officer (個人情報保護管理者) or viewer (閲覧)';

create table safeguards.sign_in_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  staff uuid not null references safeguards.staff on delete cascade,
  expires_at timestamptz not null
);
comment on table safeguards.sign_in_link is 'Links not used yet; using one deletes it. Kept until used or expired';
comment on column safeguards.sign_in_link.token_hash is 'SHA-256 of the token; the token itself is nowhere';
comment on column safeguards.sign_in_link.staff is 'Who it signs in';
comment on column safeguards.sign_in_link.expires_at is 'After this it is worthless';

create table safeguards.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  staff uuid not null references safeguards.staff on delete cascade,
  expires_at timestamptz not null
);
comment on table safeguards.session is 'Signed-in sessions. Kept until signed out or expired';
comment on column safeguards.session.token_hash is 'SHA-256 of the cookie''s token';
comment on column safeguards.session.staff is 'Whose session';
comment on column safeguards.session.expires_at is 'Absolute end';
-- Serves sign-out everywhere and the deletion of a member.
create index session__staff on safeguards.session (staff);
create index sign_in_link__staff on safeguards.sign_in_link (staff);
