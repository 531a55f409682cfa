-- Where people live, as far as a postal code tells; nothing of whoever is protected.
create sql security invoker view listed_home as
    select id as person_id,
        if(protection = 'NONE', postal_code, null) as postal_code
    from person;

-- Who lives as a couple today, once for each of the two.
create sql security invoker view listed_couple as
    select one.person_id, other.person_id as partner_id
    from household_member one
    join household_member other on other.household_id = one.household_id and other.person_id <> one.person_id
    where one.until is null and other.until is null
        and one.role in ('APPLICANT', 'PARTNER') and other.role in ('APPLICANT', 'PARTNER');
