-- a first view of support for a job, for a person or for nobody in particular
create table funding_check (
    id uuid not null,
    version bigint not null default 0,
    person_id uuid,
    kind varchar(30) character set ascii collate ascii_bin not null,
    job_id uuid,
    title varchar(200) not null,
    employer varchar(200),
    starts_on date not null,
    contract_until date,
    open_ended boolean not null,
    support_until date,
    hours_per_week decimal(4, 2),
    wage decimal(6, 2),
    by_tariff boolean not null,
    mini_job boolean not null,
    disability varchar(15) character set ascii collate ascii_bin not null,
    applied_on date,
    state varchar(15) character set ascii collate ascii_bin not null,
    started_by uuid not null,
    started_at datetime(6) not null,
    estimated_by uuid,
    estimated_at datetime(6),
    estimate varchar(15) character set ascii collate ascii_bin,
    handed_over_by uuid,
    handed_over_at datetime(6),
    constraint pk_funding_check primary key (id),
    constraint fk_funding_check_person foreign key (person_id) references person (id),
    constraint fk_funding_check_started_by foreign key (started_by) references staff (id),
    constraint fk_funding_check_estimated_by foreign key (estimated_by) references staff (id),
    constraint fk_funding_check_handed_over_by foreign key (handed_over_by) references staff (id),
    constraint ck_funding_check_kind check (kind in ('WAGE_SUBSIDY', 'EMPLOYER_TRIAL', 'ENTRY_QUALIFICATION', 'START_UP_MONEY', 'PLACEMENT_VOUCHER', 'WORK_OPPORTUNITY', 'LONG_TERM_SUBSIDY', 'PARTICIPATION')),
    constraint ck_funding_check_disability check (disability in ('UNKNOWN', 'NONE', 'DISABLED', 'SEVERELY', 'PARTICULARLY')),
    constraint ck_funding_check_state check (state in ('COLLECTING', 'LIKELY', 'UNLIKELY', 'NEEDS_DOCS', 'HANDED_OVER')),
    constraint ck_funding_check_estimate check (estimate is null or estimate in ('LIKELY', 'UNLIKELY', 'NEEDS_DOCS')),
    constraint ck_funding_check_estimated check ((estimate is null) = (estimated_at is null) and (estimate is null) = (estimated_by is null)),
    constraint ck_funding_check_handed_over check ((state = 'HANDED_OVER') = (handed_over_at is not null) and (handed_over_at is null) = (handed_over_by is null)),
    constraint ck_funding_check_days check ((contract_until is null or contract_until >= starts_on) and (support_until is null or support_until >= starts_on)),
    index ix_funding_check_person (person_id, started_at),
    index ix_funding_check_started_by (started_by, started_at)
);

-- what somebody of the office has answered because nothing stored does
create table funding_answer (
    check_id uuid not null,
    condition_kind varchar(30) character set ascii collate ascii_bin not null,
    fulfilled boolean not null,
    source varchar(300) not null,
    answered_by uuid not null,
    answered_at datetime(6) not null,
    constraint pk_funding_answer primary key (check_id, condition_kind),
    constraint fk_funding_answer_check foreign key (check_id) references funding_check (id),
    constraint fk_funding_answer_answered_by foreign key (answered_by) references staff (id)
);

-- what the last first view was made of
create table funding_line (
    check_id uuid not null,
    ordinal int not null,
    condition_kind varchar(30) character set ascii collate ascii_bin not null,
    verdict varchar(10) character set ascii collate ascii_bin not null,
    paragraphs varchar(300) not null,
    verified boolean not null,
    constraint pk_funding_line primary key (check_id, ordinal),
    constraint fk_funding_line_check foreign key (check_id) references funding_check (id),
    constraint ck_funding_line_verdict check (verdict in ('YES', 'NO', 'UNKNOWN'))
);

-- days in support that the portal does not know of otherwise, with their source
create table funding_period (
    id uuid not null,
    person_id uuid not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    first_day date not null,
    last_day date,
    source varchar(300) not null,
    noted_by uuid not null,
    noted_at datetime(6) not null,
    constraint pk_funding_period primary key (id),
    constraint fk_funding_period_person foreign key (person_id) references person (id),
    constraint fk_funding_period_noted_by foreign key (noted_by) references staff (id),
    constraint ck_funding_period_kind check (kind in ('EMPLOYER_TRIAL', 'START_UP_MONEY', 'WORK_OPPORTUNITY', 'PARTICIPATION')),
    constraint ck_funding_period_days check (last_day is null or last_day >= first_day),
    index ix_funding_period_person (person_id)
);
