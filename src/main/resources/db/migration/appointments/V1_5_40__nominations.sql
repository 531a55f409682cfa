-- A counsellor suggests a consultation with the equality officer. No column can hold a legal consequence.
create table nomination (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    nominated_by uuid not null,
    topic varchar(30) character set ascii collate ascii_bin not null,
    ways varchar(60) character set ascii collate ascii_bin not null,
    note varchar(300) not null,
    agreement varchar(20) character set ascii collate ascii_bin not null,
    agreed_on date not null,
    tandem varchar(10) character set ascii collate ascii_bin not null,
    together boolean not null,
    channel varchar(10) character set ascii collate ascii_bin not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    state_since datetime(6) not null,
    is_open boolean,
    created_at datetime(6) not null,
    remind_at datetime(6),
    reminded_at datetime(6),
    expires_at datetime(6) not null,
    call_wished_at datetime(6),
    question varchar(300),
    answer varchar(300),
    consultation_id uuid,
    constraint pk_nomination primary key (id),
    constraint uq_nomination_person_topic_open unique (person_id, topic, is_open),
    constraint fk_nomination_person foreign key (person_id) references person (id),
    constraint fk_nomination_nominated_by foreign key (nominated_by) references staff (id),
    constraint fk_nomination_consultation foreign key (consultation_id) references bca_consultation (id),
    constraint ck_nomination_topic check (topic in ('CHILDCARE', 'RETURN_TO_WORK', 'PART_TIME_TRAINING', 'PART_TIME_WORK', 'STARTING_A_BUSINESS', 'PROTECTION_FROM_VIOLENCE', 'OTHER')),
    constraint ck_nomination_ways check (ways regexp '^((ON_SITE|PHONE|VIDEO|CALLBACK)(,(ON_SITE|PHONE|VIDEO|CALLBACK))*)?$'),
    constraint ck_nomination_agreement check (agreement in ('IN_CONVERSATION', 'BY_PHONE', 'IN_WRITING')),
    constraint ck_nomination_tandem check (tandem in ('NONE', 'PROPOSED', 'AGREED', 'REFUSED')),
    constraint ck_nomination_together check (not together or topic <> 'PROTECTION_FROM_VIOLENCE'),
    constraint ck_nomination_channel check (channel in ('EMAIL', 'LETTER')),
    constraint ck_nomination_state check (state in ('NOMINATED', 'INVITED', 'BOOKED', 'WITHDRAWN', 'EXPIRED', 'UNDELIVERABLE', 'DECLINED')),
    constraint ck_nomination_open check (is_open is null or (is_open and state in ('NOMINATED', 'INVITED', 'UNDELIVERABLE'))),
    constraint ck_nomination_booked check ((state = 'BOOKED') = (consultation_id is not null)),
    index ix_nomination_nominated_by (nominated_by, created_at),
    index ix_nomination_remind_at (remind_at),
    index ix_nomination_open_expires_at (is_open, expires_at)
);

-- Who did what with a nomination, and when; rows are added, never edited.
create table nomination_event (
    nomination_id uuid not null,
    ordinal integer not null,
    step varchar(20) character set ascii collate ascii_bin not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    actor varchar(10) character set ascii collate ascii_bin not null,
    actor_account varchar(64) character set ascii collate ascii_bin,
    happened_at datetime(6) not null,
    constraint pk_nomination_event primary key (nomination_id, ordinal),
    constraint fk_nomination_event_nomination foreign key (nomination_id) references nomination (id),
    constraint ck_nomination_event_actor check (actor in ('CITIZEN', 'VISITOR', 'OFFICE', 'PORTAL'))
);

-- A counsellor's own times for one tandem; nobody else is offered them.
create table released_time (
    nomination_id uuid not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    constraint pk_released_time primary key (nomination_id, starts_at),
    constraint fk_released_time_nomination foreign key (nomination_id) references nomination (id),
    constraint ck_released_time_time check (starts_at < ends_at)
);

-- Somebody takes part in a consultation besides the consultant and whoever it is held for.
create table bca_consultation_participant (
    id uuid not null,
    consultation_id uuid not null,
    party uuid not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    staff_id uuid,
    person_id uuid,
    state varchar(10) character set ascii collate ascii_bin not null,
    state_since datetime(6) not null,
    actor varchar(10) character set ascii collate ascii_bin not null,
    actor_account varchar(64) character set ascii collate ascii_bin,
    constraint pk_bca_consultation_participant primary key (id),
    constraint uq_bca_consultation_participant_party unique (consultation_id, party),
    constraint fk_bca_consultation_participant_consultation foreign key (consultation_id) references bca_consultation (id),
    constraint fk_bca_consultation_participant_staff foreign key (staff_id) references staff (id),
    constraint fk_bca_consultation_participant_person foreign key (person_id) references person (id),
    constraint ck_bca_consultation_participant_kind check (
        (kind = 'COUNSELLOR' and staff_id = party and person_id is null)
        or (kind = 'PARTNER' and person_id = party and staff_id is null)),
    constraint ck_bca_consultation_participant_state check (state in ('INVITED', 'TAKES_PART', 'DECLINED', 'LEFT')),
    constraint ck_bca_consultation_participant_actor check (actor in ('CITIZEN', 'VISITOR', 'OFFICE', 'PORTAL')),
    index ix_bca_consultation_participant_party (party)
);

-- A counsellor found no free time for somebody and asks for more.
create table opening_wish (
    id uuid not null,
    topic varchar(30) character set ascii collate ascii_bin not null,
    part_of_day varchar(10) character set ascii collate ascii_bin not null,
    person_id uuid not null,
    wished_by uuid not null,
    wished_at datetime(6) not null,
    is_open boolean,
    outcome varchar(10) character set ascii collate ascii_bin,
    closed_at datetime(6),
    closed_by varchar(64) character set ascii collate ascii_bin,
    remark varchar(300),
    constraint pk_opening_wish primary key (id),
    constraint uq_opening_wish_person_topic_open unique (person_id, topic, is_open),
    constraint fk_opening_wish_person foreign key (person_id) references person (id),
    constraint fk_opening_wish_wished_by foreign key (wished_by) references staff (id),
    constraint ck_opening_wish_part_of_day check (part_of_day in ('ANY', 'MORNING', 'AFTERNOON')),
    constraint ck_opening_wish_outcome check (outcome is null or outcome in ('OPENED', 'DISMISSED')),
    constraint ck_opening_wish_open check ((is_open is null) = (outcome is not null) and (is_open is null or is_open)),
    constraint ck_opening_wish_remark check (outcome <> 'DISMISSED' or remark is not null),
    index ix_opening_wish_wished_by (wished_by, wished_at)
);
