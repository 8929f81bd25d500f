-- Why: two drafts of one base give new clauses the same ids, and each is classed against a version it will not follow.
-- An older program may keep running: it only fails to publish what was written before another version was published.

-- Danger: without this, an id of a clause could name two promises, in public.
create function policy.follows_the_last() returns trigger language plpgsql as $$
begin
  if new.number > 1 and old.number is null and new.base is distinct from (
    select version.id from policy.version where version.number = new.number - 1
  ) then
    raise exception 'a version follows the one published last' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
comment on function policy.follows_the_last is 'Refuses to publish what was written over an older version';
create trigger version_follows_the_last before update of number on policy.version
  for each row execute function policy.follows_the_last();
