-- What the lists of other rooms may read of cases: who has them today, and when the office was last in contact.
create sql security invoker view listed_case as
    select assignment.open_person as person_id,
        assignment.open_counsellor as counsellor_id,
        contact.happened_at as last_contact_at
    from case_assignment assignment
    left join last_contact contact on contact.person_id = assignment.open_person
    where assignment.open_counsellor is not null;
