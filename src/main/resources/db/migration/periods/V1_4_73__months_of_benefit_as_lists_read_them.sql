-- What the lists of other rooms may read of periods; ends is the first day after.
create sql security invoker view listed_benefit as
    select person_id, starts, ends from period where track = 'BENEFIT';
