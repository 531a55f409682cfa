create table referral (
    id uuid not null,
    version bigint not null default 0,
    person_id uuid not null,
    aim varchar(30) character set ascii collate ascii_bin not null,
    body_name varchar(120) not null,
    street varchar(120) not null,
    house_number varchar(12) not null,
    postal_code varchar(5) character set ascii collate ascii_bin not null,
    city varchar(80) not null,
    starts_on date not null,
    matter varchar(2000) not null,
    handed_over varchar(100) character set ascii collate ascii_bin not null,
    basis varchar(15) character set ascii collate ascii_bin not null,
    reason varchar(2000),
    due_on date not null,
    status varchar(15) character set ascii collate ascii_bin not null,
    written_by uuid not null,
    written_at datetime(6) not null,
    constraint pk_referral primary key (id),
    constraint fk_referral_person foreign key (person_id) references person (id),
    constraint fk_referral_written_by foreign key (written_by) references staff (id),
    constraint ck_referral_aim check (aim in ('FURTHER_TRAINING', 'REHABILITATION', 'CHILDCARE', 'DEBT', 'PSYCHOSOCIAL', 'ADDICTION', 'INTEGRATION_COURSE', 'YOUTH_INTEGRATION_COURSE', 'OTHER')),
    constraint ck_referral_basis check (basis in ('CONSENT', 'SOCIAL_TASK') and (basis = 'SOCIAL_TASK') = (reason is not null)),
    constraint ck_referral_status check (status in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'IN_PROGRESS', 'DONE', 'REVOKED', 'OVERDUE')),
    index ix_referral_person (person_id, written_at),
    index ix_referral_due (status, due_on),
    index ix_referral_aim (aim, written_at)
);

-- what exactly went to the other body, as it stood on the day on which it was sent
create table referral_item (
    referral_id uuid not null,
    what varchar(20) character set ascii collate ascii_bin not null,
    said varchar(300) not null,
    constraint pk_referral_item primary key (referral_id, what),
    constraint fk_referral_item foreign key (referral_id) references referral (id),
    constraint ck_referral_item_what check (what in ('NAME', 'BIRTH_DATE', 'ADDRESS', 'PHONE', 'EMAIL', 'LANGUAGE', 'CUSTOMER_NUMBER'))
);

create table referral_step (
    referral_id uuid not null,
    ordinal int not null,
    status varchar(15) character set ascii collate ascii_bin not null,
    happened_at datetime(6) not null,
    noted_by uuid,
    note varchar(2000),
    constraint pk_referral_step primary key (referral_id, ordinal),
    constraint fk_referral_step foreign key (referral_id) references referral (id),
    constraint fk_referral_step_noted_by foreign key (noted_by) references staff (id)
);
