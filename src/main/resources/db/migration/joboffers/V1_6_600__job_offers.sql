create table job_offer (
    id uuid not null,
    version bigint not null,
    slug varchar(90) character set ascii collate ascii_bin,
    employer uuid,
    site uuid,
    contact uuid,
    title varchar(200) not null,
    occupation char(5) character set ascii collate ascii_bin,
    tasks varchar(4000) not null,
    model varchar(20) character set ascii collate ascii_bin,
    hours_per_week decimal(4, 2),
    hourly_wage decimal(6, 2),
    wage_exception varchar(40) character set ascii collate ascii_bin,
    starts_on date,
    or_earlier boolean not null,
    ends_on date,
    posts int,
    filled_by_us int not null,
    filled_elsewhere int not null,
    typed_address varchar(250) not null,
    street varchar(120),
    house_number varchar(12),
    postal_code char(5),
    city varchar(80),
    stop_name varchar(80),
    stop_minutes int,
    first_ride time,
    transit_as_of date,
    transit_source varchar(160),
    has_child_friendly_hours boolean not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    published_on date,
    expires_on date,
    agent uuid not null,
    constraint pk_job_offer primary key (id),
    constraint uq_job_offer_slug unique (slug),
    constraint fk_job_offer_agent foreign key (agent) references staff (id),
    constraint ck_job_offer_model check (model in ('FULL_TIME', 'PART_TIME', 'MINI_JOB')),
    constraint ck_job_offer_wage_exception check (wage_exception in ('UNDER_EIGHTEEN_WITHOUT_TRAINING',
        'ENTRY_QUALIFICATION', 'VOCATIONAL_TRAINING', 'REQUIRED_INTERNSHIP', 'LONG_TERM_UNEMPLOYED')),
    constraint ck_job_offer_state check (state in ('DRAFT', 'OPEN', 'ON_HOLD', 'FILLED_BY_US', 'FILLED_ELSEWHERE',
        'WITHDRAWN', 'EXPIRED')),
    constraint ck_job_offer_published check (state in ('DRAFT', 'WITHDRAWN') or slug is not null and published_on is not null
        and expires_on is not null),
    -- what was ever open is whole, whoever writes it
    constraint ck_job_offer_whole check (slug is null or employer is not null and site is not null and contact is not null
        and title <> '' and occupation is not null and tasks <> '' and model is not null and hours_per_week is not null
        and hourly_wage is not null and starts_on is not null and posts is not null and street is not null
        and house_number is not null and postal_code is not null and city is not null),
    -- never more than there are
    constraint ck_job_offer_posts check (filled_by_us >= 0 and filled_elsewhere >= 0
        and filled_by_us + filled_elsewhere <= coalesce(posts, 0)),
    constraint ck_job_offer_term check (ends_on >= starts_on),
    index ix_job_offer_state_published_on (state, published_on),
    index ix_job_offer_state_expires_on (state, expires_on),
    index ix_job_offer_employer_published_on (employer, published_on),
    index ix_job_offer_occupation (occupation)
);

create table job_shift (
    job_id uuid not null,
    ordinal int not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    starts_at time not null,
    ends_at time not null,
    days int not null,
    constraint pk_job_shift primary key (job_id, ordinal),
    constraint fk_job_shift_job foreign key (job_id) references job_offer (id),
    constraint ck_job_shift_kind check (kind in ('EARLY', 'MORNING', 'AFTERNOON', 'LATE', 'NIGHT', 'WEEKEND')),
    constraint ck_job_shift_days check (days between 1 and 127)
);

create table job_requirement (
    job_id uuid not null,
    ordinal int not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    said varchar(120) not null,
    weight varchar(20) character set ascii collate ascii_bin not null,
    constraint pk_job_requirement primary key (job_id, ordinal),
    constraint fk_job_requirement_job foreign key (job_id) references job_offer (id),
    constraint ck_job_requirement_kind check (kind in ('GERMAN', 'LICENCE', 'QUALIFICATION', 'EXPERIENCE', 'OTHER')),
    constraint ck_job_requirement_weight check (weight in ('MUST', 'WISH', 'LEARNABLE'))
);

create table job_burden (
    job_id uuid not null,
    burden varchar(20) character set ascii collate ascii_bin not null,
    constraint pk_job_burden primary key (job_id, burden),
    constraint fk_job_burden_job foreign key (job_id) references job_offer (id)
);

create table job_way (
    job_id uuid not null,
    way varchar(10) character set ascii collate ascii_bin not null,
    constraint pk_job_way primary key (job_id, way),
    constraint fk_job_way_job foreign key (job_id) references job_offer (id),
    constraint ck_job_way check (way in ('CALL', 'VISIT', 'EMAIL', 'POST', 'ONLINE'))
);

-- one row for each post that is filled; the same filling twice is one
create table job_filling (
    id uuid not null,
    job_id uuid not null,
    through varchar(10) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    noted_by uuid not null,
    constraint pk_job_filling primary key (id),
    constraint fk_job_filling_job foreign key (job_id) references job_offer (id),
    constraint fk_job_filling_noted_by foreign key (noted_by) references staff (id),
    constraint ck_job_filling_through check (through in ('US', 'ELSEWHERE'))
);

create table job_step (
    id uuid not null,
    job_id uuid not null,
    at datetime(6) not null,
    what varchar(30) character set ascii collate ascii_bin not null,
    done_by uuid,
    constraint pk_job_step primary key (id),
    constraint fk_job_step_job foreign key (job_id) references job_offer (id),
    constraint fk_job_step_done_by foreign key (done_by) references staff (id),
    index ix_job_step_job_at (job_id, at)
);
