-- Both parents are nominated together: each has a nomination, an agreement and a link of her own.
alter table nomination
    drop constraint ck_nomination_together,
    drop column together,
    add column couple uuid,
    add constraint uq_nomination_couple_person unique (couple, person_id),
    add constraint ck_nomination_couple check (couple is null or topic <> 'PROTECTION_FROM_VIOLENCE');
