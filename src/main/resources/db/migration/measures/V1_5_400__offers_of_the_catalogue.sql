create table measure (
    id uuid not null,
    version bigint not null,
    measure_key varchar(60) character set ascii collate ascii_bin not null,
    instrument varchar(30) character set ascii collate ascii_bin not null,
    access varchar(30) character set ascii collate ascii_bin not null,
    german varchar(10) character set ascii collate ascii_bin,
    childcare_from int,
    childcare_until int,
    is_voluntary boolean not null,
    reveals_health boolean not null,
    is_public boolean not null,
    max_months int,
    status varchar(20) character set ascii collate ascii_bin not null,
    review_on date not null,
    edited_by uuid,
    edited_at datetime(6) not null,
    signed_by uuid,
    signed_at datetime(6),
    constraint pk_measure primary key (id),
    constraint uq_measure_key unique (measure_key),
    constraint fk_measure_edited_by foreign key (edited_by) references staff (id),
    constraint fk_measure_signed_by foreign key (signed_by) references staff (id),
    constraint ck_measure_access check (access in ('OPEN', 'THROUGH_EQUALITY_OFFICER', 'REFERRAL_ONLY')),
    constraint ck_measure_childcare check (
        (childcare_from is null and childcare_until is null) or (childcare_from between 0 and childcare_until and childcare_until <= 17)),
    constraint ck_measure_months check (max_months between 1 and 60),
    constraint ck_measure_status check (status in ('DRAFT', 'CO_SIGNATURE', 'ACTIVE', 'RETIRED')),
    constraint ck_measure_signed check ((signed_by is null) = (signed_at is null)),
    index ix_measure_status (status)
);

create table measure_text (
    measure_id uuid not null,
    language varchar(20) character set ascii collate ascii_bin not null,
    name varchar(120) not null,
    summary varchar(200) not null,
    for_whom varchar(600) not null,
    goal varchar(600) not null,
    content varchar(2000) not null,
    constraint pk_measure_text primary key (measure_id, language),
    constraint fk_measure_text_measure foreign key (measure_id) references measure (id)
);

create table measure_audience (
    measure_id uuid not null,
    audience varchar(30) character set ascii collate ascii_bin not null,
    constraint pk_measure_audience primary key (measure_id, audience),
    constraint fk_measure_audience_measure foreign key (measure_id) references measure (id)
);

-- what stood there before somebody changed it
create table measure_edition (
    measure_id uuid not null,
    edition bigint not null,
    written mediumtext not null,
    edited_by uuid,
    edited_at datetime(6) not null,
    constraint pk_measure_edition primary key (measure_id, edition),
    constraint fk_measure_edition_measure foreign key (measure_id) references measure (id),
    constraint fk_measure_edition_edited_by foreign key (edited_by) references staff (id)
);
