-- what somebody was called and where she lived until a change, and who said so
create table name_change (
    id uuid not null,
    person_id uuid not null,
    given_name varchar(100) not null,
    family_name varchar(100) not null,
    street varchar(120),
    house_number varchar(12),
    postal_code char(5) character set ascii collate ascii_bin,
    city varchar(80),
    district varchar(60),
    source varchar(15) character set ascii collate ascii_bin not null,
    said_on date not null,
    changed_at datetime(6) not null,
    changed_by uuid not null,
    constraint pk_name_change primary key (id),
    constraint fk_name_change_person foreign key (person_id) references person (id),
    constraint fk_name_change_staff foreign key (changed_by) references staff (id),
    constraint ck_name_change_source check (source in ('CITIZEN', 'COUNSELLOR', 'CENTRAL_SYSTEM')),
    constraint ck_name_change_address check (
        (street is null) = (house_number is null) and (street is null) = (postal_code is null)
        and (street is null) = (city is null)),
    index ix_name_change_person (person_id)
);
