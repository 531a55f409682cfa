-- What the lists of other rooms may read of profiles.
create sql security invoker view listed_wish as
    select person_id, occupation, working_time, weekly_hours, wish from profile;
