-- Why: whoever writes here without the program could adopt any text, date it back, or change an approved draft's name.
-- An older program may keep running: it does none of this.

-- Danger: without this, two people's approval could be left out by calling a text adopted.
create function policy.two_people_stand_for_it() returns trigger language plpgsql as $$
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
$$;
comment on function policy.two_people_stand_for_it() is
  'Refuses a second adopted text, an approved draft changed in anything, and days before the act they follow';
create trigger two_people_stand_for_it before insert or update on policy.version
  for each row execute function policy.two_people_stand_for_it();
