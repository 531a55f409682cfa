-- Tables whose names begin with audit_ can only be read and added to by the application's database user.
create table audit_entry (
    id uuid not null,
    happened_at datetime(6) not null,
    -- the database's own clock: the one that all nodes share and that orders the seals
    recorded_at datetime(6) not null default (utc_timestamp(6)),
    actor_kind varchar(8) character set ascii collate ascii_bin not null,
    actor varchar(64) character set ascii collate ascii_bin null,
    actor_roles varchar(255) character set ascii collate ascii_bin not null,
    kind varchar(8) character set ascii collate ascii_bin not null,
    matter varchar(80) character set ascii collate ascii_bin not null,
    details varchar(2000) character set ascii collate ascii_bin not null,
    primary key (id),
    constraint ck_audit_entry_actor_kind check (actor_kind in ('PERSON', 'VISITOR', 'JOB')),
    constraint ck_audit_entry_actor check ((actor_kind = 'PERSON') = (actor is not null)),
    constraint ck_audit_entry_kind check (kind in ('READ', 'CHANGED')),
    index ix_audit_entry_recorded_at (recorded_at),
    index ix_audit_entry_actor (actor, happened_at)
);

create table audit_subject (
    entry uuid not null,
    person uuid not null,
    primary key (entry, person),
    constraint fk_audit_subject_entry foreign key (entry) references audit_entry (id),
    index ix_audit_subject_person (person, entry)
);

create table audit_seal (
    number bigint not null,
    sealed_at datetime(6) not null default (utc_timestamp(6)),
    entries int not null,
    hash binary(32) not null,
    primary key (number),
    constraint ck_audit_seal_number check (number > 0),
    constraint ck_audit_seal_entries check (entries > 0)
);

-- Without foreign keys on purpose: whoever removes an entry leaves the trace that it was here.
create table audit_sealed (
    entry uuid not null,
    seal bigint not null,
    digest binary(32) not null,
    primary key (entry),
    index ix_audit_sealed_seal (seal, entry)
);
