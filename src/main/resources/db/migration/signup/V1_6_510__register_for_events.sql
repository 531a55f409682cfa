create table event_registration (
    id uuid not null,
    version bigint not null,
    event_id uuid not null,
    code char(10) character set ascii collate ascii_bin not null,
    submission uuid not null,
    party uuid not null,
    holder varchar(10) character set ascii collate ascii_bin not null,
    person_id uuid,
    staff_id uuid,
    account_id varchar(64) character set ascii collate ascii_bin,
    name varchar(200),
    email varchar(254),
    phone varchar(20) character set ascii collate ascii_bin,
    language_tag varchar(20) character set ascii collate ascii_bin not null,
    came_by varchar(10) character set ascii collate ascii_bin not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    state_since datetime(6) not null,
    state_by uuid,
    cancel_reason varchar(20) character set ascii collate ascii_bin,
    companions int not null,
    interpreting varchar(20) character set ascii collate ascii_bin,
    quota_id uuid,
    held_until datetime(6),
    offered_until datetime(6),
    made_at datetime(6) not null,
    arrived_at datetime(6),
    left_at datetime(6),
    calendar_sequence int not null,
    -- one place per person and event; who has signed off may come anew
    active_party uuid generated always as (case when state not in ('EXCUSED', 'CANCELLED') then party end) virtual,
    constraint pk_event_registration primary key (id),
    constraint uq_event_registration_code unique (code),
    constraint uq_event_registration_submission unique (submission),
    constraint uq_event_registration_active unique (event_id, active_party),
    constraint fk_event_registration_event foreign key (event_id) references event (id),
    constraint fk_event_registration_person foreign key (person_id) references person (id),
    constraint fk_event_registration_staff foreign key (staff_id) references staff (id),
    constraint fk_event_registration_state_by foreign key (state_by) references staff (id),
    constraint ck_event_registration_holder check (
        holder = 'PERSON' and person_id is not null and name is null
        or holder = 'COLLEAGUE' and staff_id is not null and name is null
        or holder = 'ACCOUNT' and account_id is not null and name is not null
        or holder = 'VISITOR' and name is not null),
    constraint ck_event_registration_state check (state in (
        'INVITED', 'REGISTERED', 'WAITLISTED', 'CHECKED_IN', 'ATTENDED', 'LEFT_EARLY', 'EXCUSED', 'CANCELLED',
        'NO_SHOW')),
    constraint ck_event_registration_cancelled check ((state = 'CANCELLED') = (cancel_reason is not null)),
    constraint ck_event_registration_offer check (offered_until is null or state = 'WAITLISTED'),
    constraint ck_event_registration_held check (held_until is null or state in ('REGISTERED', 'WAITLISTED')),
    constraint ck_event_registration_companions check (companions between 0 and 3),
    index ix_event_registration_party (party),
    index ix_event_registration_held (held_until),
    index ix_event_registration_state (state, event_id)
);

create table event_registration_child (
    registration_id uuid not null,
    number int not null,
    child_id uuid,
    months int not null,
    constraint pk_event_registration_child primary key (registration_id, number),
    constraint fk_event_registration_child_registration
        foreign key (registration_id) references event_registration (id) on delete cascade,
    constraint fk_event_registration_child_child foreign key (child_id) references person (id),
    constraint ck_event_registration_child_months check (months between 0 and 216)
);

create table visitor_sign_ups (
    visitor uuid not null,
    hour datetime(6) not null,
    sign_ups int not null,
    constraint pk_visitor_sign_ups primary key (visitor, hour),
    index ix_visitor_sign_ups_hour (hour)
);
