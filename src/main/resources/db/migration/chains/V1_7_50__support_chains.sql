create table chain (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    template varchar(40) character set ascii collate ascii_bin not null,
    status varchar(12) character set ascii collate ascii_bin not null,
    branch varchar(20) character set ascii collate ascii_bin,
    since date not null,
    ended_on date,
    open_person uuid as (if(status in ('ACTIVE', 'PAUSED'), person_id, null)) virtual,
    constraint pk_chain primary key (id),
    constraint uq_chain_open unique (open_person),
    constraint fk_chain_person foreign key (person_id) references person (id),
    constraint ck_chain_status check (status in ('ACTIVE', 'PAUSED', 'COMPLETED', 'REDIRECTED', 'LEFT')),
    constraint ck_chain_ended check ((status in ('ACTIVE', 'PAUSED')) = (ended_on is null)),
    constraint ck_chain_branch check ((branch is not null) = (status = 'REDIRECTED') and (branch is null or branch in ('WORK_OPPORTUNITY', 'PENSION', 'REHABILITATION'))),
    index ix_chain_person (person_id, since),
    index ix_chain_status (status, template)
);

create table chain_pause (
    chain_id uuid not null,
    starts date not null,
    ends date,
    constraint pk_chain_pause primary key (chain_id, starts),
    constraint fk_chain_pause foreign key (chain_id) references chain (id),
    constraint ck_chain_pause check (ends is null or ends >= starts)
);

create table chain_station (
    id uuid not null,
    chain_id uuid not null,
    ordinal int not null,
    stop varchar(40) character set ascii collate ascii_bin not null,
    status varchar(15) character set ascii collate ascii_bin not null,
    body varchar(120),
    contact varchar(120),
    run_id uuid,
    referral_id uuid,
    planned_from date,
    planned_until date,
    started_on date,
    ended_on date,
    bridged_from date,
    reason varchar(2000),
    constraint pk_chain_station primary key (id),
    constraint fk_chain_station foreign key (chain_id) references chain (id),
    constraint fk_chain_station_referral foreign key (referral_id) references referral (id),
    constraint ck_chain_station_status check (status in ('PLANNED', 'SEAT_PENDING', 'CONFIRMED', 'BRIDGING', 'RUNNING', 'HANDOVER', 'DONE', 'SKIPPED', 'REPEATED')),
    constraint ck_chain_station_done check ((status in ('DONE', 'REPEATED')) = (ended_on is not null)),
    index ix_chain_station (chain_id, ordinal),
    index ix_chain_station_run (run_id)
);

-- a seat that is kept softly: no two chains keep the same one, and never more than were free
create table chain_soft_seat (
    run_id uuid not null,
    slot int not null,
    station_id uuid not null,
    kept_until date not null,
    constraint pk_chain_soft_seat primary key (run_id, slot),
    constraint uq_chain_soft_seat_station unique (station_id),
    constraint ck_chain_soft_seat check (slot > 0)
);

-- the talk of three before somebody moves on, and the sheet: of its paragraphs the next one reads what the citizen released
create table chain_talk (
    id uuid not null,
    chain_id uuid not null,
    station_id uuid not null,
    talk_at datetime(6) not null,
    written_by uuid not null,
    constraint pk_chain_talk primary key (id),
    constraint uq_chain_talk unique (station_id),
    constraint fk_chain_talk_chain foreign key (chain_id) references chain (id),
    constraint fk_chain_talk_station foreign key (station_id) references chain_station (id),
    constraint fk_chain_talk_written_by foreign key (written_by) references staff (id)
);

create table chain_talk_paragraph (
    id uuid not null,
    talk_id uuid not null,
    ordinal int not null,
    words varchar(2000) not null,
    released_at datetime(6),
    constraint pk_chain_talk_paragraph primary key (id),
    constraint fk_chain_talk_paragraph foreign key (talk_id) references chain_talk (id)
);
