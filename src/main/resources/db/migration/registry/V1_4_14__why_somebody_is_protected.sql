-- every time that somebody's protection was set or lifted, and why
create table protection_change (
    id uuid not null,
    person_id uuid not null,
    protection varchar(15) character set ascii collate ascii_bin not null,
    words varchar(500) not null,
    changed_at datetime(6) not null,
    changed_by uuid not null,
    constraint pk_protection_change primary key (id),
    constraint fk_protection_change_person foreign key (person_id) references person (id),
    constraint fk_protection_change_staff foreign key (changed_by) references staff (id),
    constraint ck_protection_change_protection check (protection in ('NONE', 'REGISTER_BLOCK', 'VIOLENCE')),
    index ix_protection_change_person (person_id)
);
