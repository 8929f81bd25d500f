-- Why: setting a text as a PDF costs a second of processor time, and everybody must get the same bytes.
-- An older program may keep running: it does not know this table.
create table policy.rendition (
  version int not null references policy.version (number),
  language text not null check (language in ('ja', 'en')),
  pdf bytea not null,
  made_at timestamptz not null default now(),
  primary key (version, language)
);
comment on table policy.rendition is 'The PDF of a published text. Kept for ever; can be made again from the text';
comment on column policy.rendition.version is 'The version it shows';
comment on column policy.rendition.language is 'Language of its text';
comment on column policy.rendition.pdf is 'The file';
comment on column policy.rendition.made_at is 'When it was made';
