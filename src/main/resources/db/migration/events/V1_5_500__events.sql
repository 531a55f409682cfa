create table event (
    id uuid not null,
    version bigint not null,
    slug varchar(90) character set ascii collate ascii_bin not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    audience varchar(20) character set ascii collate ascii_bin not null,
    target_group varchar(40) character set ascii collate ascii_bin,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    registration_ends datetime(6) not null,
    venue_id uuid,
    place_name varchar(120) not null,
    room varchar(60),
    street varchar(120),
    house_number varchar(12),
    postal_code char(5),
    city varchar(80),
    district varchar(60),
    way_there varchar(500),
    is_barrier_free boolean not null,
    online_link varchar(500),
    is_voluntary boolean not null,
    organiser uuid not null,
    partner varchar(120),
    seats int not null,
    fire_limit int not null,
    admitted int not null,
    recommended int,
    contingent uuid not null,
    quotas_release_at datetime(6),
    quotas_released_at datetime(6),
    childcare_places int,
    childcare_from_months int,
    childcare_to_years int,
    childcare_contingent uuid,
    series uuid,
    note varchar(500),
    constraint pk_event primary key (id),
    constraint uq_event_slug unique (slug),
    constraint uq_event_contingent unique (contingent),
    constraint fk_event_venue foreign key (venue_id) references venue (id),
    constraint fk_event_organiser foreign key (organiser) references staff (id),
    constraint fk_event_contingent foreign key (contingent) references contingent (id),
    constraint fk_event_childcare_contingent foreign key (childcare_contingent) references contingent (id),
    constraint fk_event_series foreign key (series) references event (id),
    constraint ck_event_kind check (kind in ('GROUP_SESSION', 'INFORMATION_DAY', 'CONSULTATION_DAY', 'APPLICANT_DAY',
        'EMPLOYER_EVENT', 'DISTRICT_MEETING', 'STAFF_WORKSHOP', 'STAFF_TRAINING', 'STAFF_ASSEMBLY')),
    constraint ck_event_state check (state in ('DRAFT', 'PUBLISHED', 'REGISTRATION_CLOSED', 'RUNNING', 'ENDED',
        'EVALUATED', 'CANCELLED', 'POSTPONED')),
    constraint ck_event_audience check (audience in ('PUBLIC', 'SIGNED_IN', 'TARGET_GROUP', 'INVITED', 'STAFF')),
    constraint ck_event_staff check ((audience = 'STAFF') = (kind in ('STAFF_WORKSHOP', 'STAFF_TRAINING', 'STAFF_ASSEMBLY'))),
    constraint ck_event_target_group check ((audience = 'TARGET_GROUP') = (target_group is not null)),
    constraint ck_event_voluntary check (kind <> 'GROUP_SESSION' or is_voluntary),
    constraint ck_event_times check (starts_at < ends_at and registration_ends <= starts_at),
    constraint ck_event_place check ((online_link is null) = (street is not null)),
    constraint ck_event_seats check (seats between 1 and fire_limit),
    -- nobody is admitted beyond the fire limit, and beyond the seats only as many as were recommended
    constraint ck_event_admitted check (admitted between 1 and fire_limit and (admitted <= seats or admitted <= recommended)),
    constraint ck_event_childcare check ((childcare_places is null) = (childcare_contingent is null)),
    index ix_event_state_ends_at (state, ends_at),
    index ix_event_starts_at (starts_at),
    index ix_event_series (series)
);

create table event_text (
    event_id uuid not null,
    language varchar(20) character set ascii collate ascii_bin not null,
    title varchar(120) not null,
    summary varchar(300) not null,
    body varchar(4000) not null,
    constraint pk_event_text primary key (event_id, language),
    constraint fk_event_text_event foreign key (event_id) references event (id)
);

create table event_quota (
    event_id uuid not null,
    id uuid not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    for_whom varchar(80) not null,
    places int not null,
    released int not null,
    contingent uuid not null,
    constraint pk_event_quota primary key (event_id, id),
    constraint uq_event_quota_contingent unique (contingent),
    constraint fk_event_quota_event foreign key (event_id) references event (id),
    constraint fk_event_quota_contingent foreign key (contingent) references contingent (id),
    constraint ck_event_quota_kind check (kind in ('LANGUAGE', 'DISTRICT', 'WOMENS_PROJECT', 'TEAM')),
    constraint ck_event_quota_places check (places >= 0 and released >= 0)
);

create table event_interpreting (
    event_id uuid not null,
    language varchar(20) character set ascii collate ascii_bin not null,
    places int not null,
    is_confirmed boolean not null,
    contingent uuid not null,
    constraint pk_event_interpreting primary key (event_id, language),
    constraint uq_event_interpreting_contingent unique (contingent),
    constraint fk_event_interpreting_event foreign key (event_id) references event (id),
    constraint fk_event_interpreting_contingent foreign key (contingent) references contingent (id),
    constraint ck_event_interpreting_places check (places >= 0)
);

create table event_language (
    event_id uuid not null,
    language varchar(20) character set ascii collate ascii_bin not null,
    constraint pk_event_language primary key (event_id, language),
    constraint fk_event_language_event foreign key (event_id) references event (id)
);

create table event_step (
    id uuid not null,
    event_id uuid not null,
    at datetime(6) not null,
    what varchar(30) character set ascii collate ascii_bin not null,
    done_by uuid,
    number int,
    constraint pk_event_step primary key (id),
    constraint fk_event_step_event foreign key (event_id) references event (id),
    constraint fk_event_step_done_by foreign key (done_by) references staff (id),
    index ix_event_step_event_at (event_id, at)
);
