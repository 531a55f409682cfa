-- Every contact that the office had with somebody, so that the one before is the last again where one was none.
create table contact_made (
    person_id uuid not null,
    happened_at datetime(6) not null,
    way varchar(12) character set ascii collate ascii_bin not null,
    constraint pk_contact_made primary key (person_id, happened_at, way),
    constraint fk_contact_made_person foreign key (person_id) references person (id),
    constraint ck_contact_made_way check (way in ('IN_PERSON', 'PHONE', 'VIDEO', 'WRITTEN', 'VISIT'))
);

insert into contact_made (person_id, happened_at, way) select person_id, happened_at, way from last_contact;
