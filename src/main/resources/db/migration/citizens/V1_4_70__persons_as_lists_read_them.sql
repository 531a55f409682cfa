-- What the lists of other rooms may read of persons: a view is a promise, the tables below it may change. Of protected
-- people neither name nor place can be read here.
create sql security invoker view listed_person as
    select id as person_id,
        customer_number,
        if(protection = 'NONE', family_name, null) as family_name,
        if(protection = 'NONE', given_name, null) as given_name,
        birth_date,
        fit_for_work,
        german_level,
        qualification,
        protection <> 'NONE' as is_protected
    from person;

-- The children of the households of today, once for each adult who applied or is a partner.
create sql security invoker view listed_child as
    select adult.person_id as adult_id,
        child.id as child_id,
        if(child.protection = 'NONE', child.given_name, null) as given_name,
        child.birth_date,
        coalesce(care.place, 'NO') as place,
        care.place_from
    from household_member adult
    join household_member kid on kid.household_id = adult.household_id and kid.role = 'CHILD' and kid.until is null
    join person child on child.id = kid.person_id
    left join child_care care on care.child_id = child.id
    where adult.until is null and adult.role in ('APPLICANT', 'PARTNER');
