create table consultant (
    staff_id uuid not null,
    active boolean not null,
    room varchar(60),
    constraint pk_consultant primary key (staff_id),
    constraint fk_consultant_staff foreign key (staff_id) references staff (id)
);

-- Rules are editions of a series: a change ends one and begins the next, so that what was booked stays explainable.
create table availability_rule (
    id uuid not null,
    series uuid not null,
    edition integer not null,
    consultant_id uuid not null,
    venue_id uuid not null,
    ways varchar(60) character set ascii collate ascii_bin not null,
    weekday varchar(10) character set ascii collate ascii_bin not null,
    from_time time not null,
    until_time time not null,
    grid_minutes integer not null,
    valid_from date not null,
    valid_until date,
    constraint pk_availability_rule primary key (id),
    constraint uq_availability_rule_series_edition unique (series, edition),
    constraint fk_availability_rule_consultant foreign key (consultant_id) references consultant (staff_id),
    constraint fk_availability_rule_venue foreign key (venue_id) references venue (id),
    constraint ck_availability_rule_edition check (edition >= 1),
    constraint ck_availability_rule_ways check (ways regexp '^(ON_SITE|PHONE|VIDEO|CALLBACK)(,(ON_SITE|PHONE|VIDEO|CALLBACK))*$'),
    constraint ck_availability_rule_weekday check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint ck_availability_rule_times check (from_time < until_time and mod(minute(from_time), 15) = 0 and second(from_time) = 0 and mod(minute(until_time), 15) = 0 and second(until_time) = 0),
    constraint ck_availability_rule_grid check (grid_minutes between 15 and 480 and mod(grid_minutes, 15) = 0),
    constraint ck_availability_rule_validity check (valid_until is null or valid_until >= valid_from)
);

-- No column of this table can hold a legal consequence: the consultation is voluntary (§ 18e SGB II).
create table bca_consultation (
    id uuid not null,
    version bigint not null,
    code varchar(10) character set ascii collate ascii_bin not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    state_since datetime(6) not null,
    topic varchar(30) character set ascii collate ascii_bin not null,
    way varchar(10) character set ascii collate ascii_bin not null,
    brings_child boolean not null,
    interpreter_language varchar(35) character set ascii collate ascii_bin,
    simple_language boolean not null,
    step_free boolean not null,
    sign_language boolean not null,
    consultant_id uuid not null,
    venue_id uuid not null,
    room varchar(60),
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    language_tag varchar(35) character set ascii collate ascii_bin not null,
    holder uuid not null,
    holder_kind varchar(10) character set ascii collate ascii_bin not null,
    person_id uuid,
    account_id varchar(64) character set ascii collate ascii_bin,
    contact_name varchar(200),
    contact_email varchar(254),
    contact_phone varchar(20) character set ascii collate ascii_bin,
    submission uuid,
    open_ordinal integer,
    link_hash varchar(64) character set ascii collate ascii_bin,
    calendar_sequence integer not null,
    created_at datetime(6) not null,
    reserved_until datetime(6),
    booked_at datetime(6),
    constraint pk_bca_consultation primary key (id),
    constraint uq_bca_consultation_code unique (code),
    constraint uq_bca_consultation_submission unique (submission),
    constraint uq_bca_consultation_holder_open_ordinal unique (holder, open_ordinal),
    constraint uq_bca_consultation_link_hash unique (link_hash),
    constraint fk_bca_consultation_consultant foreign key (consultant_id) references consultant (staff_id),
    constraint fk_bca_consultation_venue foreign key (venue_id) references venue (id),
    constraint fk_bca_consultation_person foreign key (person_id) references person (id),
    constraint ck_bca_consultation_code check (code regexp '^KS-[234679CDFGHJKMNPQRTVWXY]{3}-[234679CDFGHJKMNPQRTVWXY]{3}$'),
    constraint ck_bca_consultation_state check (state in ('NOMINATED', 'INVITED', 'RESERVED', 'LAPSED', 'BOOKED', 'CANCELLED', 'EXCUSED', 'NO_SHOW', 'UNDELIVERABLE', 'TOOK_PLACE', 'FOLLOW_UP_OPEN', 'CLOSED')),
    constraint ck_bca_consultation_topic check (topic in ('CHILDCARE', 'RETURN_TO_WORK', 'PART_TIME_TRAINING', 'PART_TIME_WORK', 'STARTING_A_BUSINESS', 'PROTECTION_FROM_VIOLENCE', 'OTHER')),
    constraint ck_bca_consultation_way check (way in ('ON_SITE', 'PHONE', 'VIDEO', 'CALLBACK')),
    constraint ck_bca_consultation_time check (starts_at < ends_at),
    constraint ck_bca_consultation_reserved check ((state = 'RESERVED') = (reserved_until is not null)),
    constraint ck_bca_consultation_open_ordinal check (open_ordinal is null or (open_ordinal between 1 and 9 and state in ('NOMINATED', 'INVITED', 'RESERVED', 'BOOKED'))),
    constraint ck_bca_consultation_holder check (
        (holder_kind = 'PERSON' and person_id is not null and account_id is null and contact_name is null and contact_email is null)
        or (holder_kind = 'ACCOUNT' and person_id is null and account_id is not null and contact_name is not null)
        or (holder_kind = 'VISITOR' and person_id is null and account_id is null and contact_name is not null and contact_email is not null)),
    constraint ck_bca_consultation_phone check (way not in ('PHONE', 'CALLBACK') or contact_phone is not null),
    constraint ck_bca_consultation_sequence check (calendar_sequence >= 0),
    index ix_bca_consultation_consultant_starts_at (consultant_id, starts_at),
    index ix_bca_consultation_holder_starts_at (holder, starts_at),
    index ix_bca_consultation_reserved_until (reserved_until)
);

-- Who moved a consultation from state to state, and when; rows are added, never edited.
create table bca_consultation_event (
    consultation_id uuid not null,
    ordinal integer not null,
    from_state varchar(20) character set ascii collate ascii_bin not null,
    to_state varchar(20) character set ascii collate ascii_bin not null,
    is_undo boolean not null,
    actor varchar(10) character set ascii collate ascii_bin not null,
    actor_account varchar(64) character set ascii collate ascii_bin,
    happened_at datetime(6) not null,
    constraint pk_bca_consultation_event primary key (consultation_id, ordinal),
    constraint fk_bca_consultation_event_consultation foreign key (consultation_id) references bca_consultation (id),
    constraint ck_bca_consultation_event_actor check (actor in ('CITIZEN', 'VISITOR', 'OFFICE', 'PORTAL'))
);

-- How many times within an hour an e-mail address (as a name-based UUID), or all together (the nil UUID), have reserved.
create table visitor_reservations (
    visitor uuid not null,
    hour datetime not null,
    reservations integer not null,
    constraint pk_visitor_reservations primary key (visitor, hour),
    constraint ck_visitor_reservations_reservations check (reservations >= 0)
);
