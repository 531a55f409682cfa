-- Places of several contingents that one person has, or waits for, together.
create table bundle_line (
    id uuid not null,
    offer_minutes int not null,
    until_at datetime(6) not null,
    last_position bigint not null default 0,
    primary key (id),
    constraint ck_bundle_line_offer_minutes check (offer_minutes > 0)
);

create table bundle (
    id uuid not null,
    line uuid not null,
    holder uuid not null,
    -- only who waits or has waited has a position; who takes places at once needs none
    position bigint null,
    status varchar(10) character set ascii collate ascii_bin not null,
    joined_at datetime(6) not null,
    passed_at datetime(6) null,
    expires_at datetime(6) null,
    expiries int not null,
    ended_at datetime(6) null,
    removal varchar(20) character set ascii collate ascii_bin null,
    -- one bundle per holder and line, had or waited for; those who are done may come anew
    active_holder uuid generated always as (case when ended_at is null then holder end) virtual,
    primary key (id),
    constraint uq_bundle_position unique (line, position),
    constraint uq_bundle_active_holder unique (line, active_holder),
    constraint ck_bundle_status
        check (status in ('WAITING', 'PAUSED', 'OFFERED', 'TAKEN', 'GIVEN_BACK', 'LEFT', 'REMOVED')),
    constraint ck_bundle_position check (status in ('TAKEN', 'GIVEN_BACK') or position is not null),
    constraint ck_bundle_offer check ((status = 'OFFERED') = (expires_at is not null)),
    constraint ck_bundle_end check ((status in ('GIVEN_BACK', 'LEFT', 'REMOVED')) = (ended_at is not null)),
    constraint ck_bundle_expiries check (expiries between 0 and 3),
    constraint ck_bundle_removal check (removal in ('UNANSWERED', 'NOT_ELIGIBLE', 'CLOSED')),
    constraint ck_bundle_removed check ((status = 'REMOVED') = (removal is not null)),
    index ix_bundle_offer (status, expires_at),
    index ix_bundle_holder (holder)
);

create table bundle_share (
    bundle uuid not null,
    contingent uuid not null,
    preferred uuid null,
    places int not null,
    given uuid null,
    primary key (bundle, contingent),
    constraint fk_bundle_share_bundle foreign key (bundle) references bundle (id) on delete cascade,
    constraint ck_bundle_share_places check (places > 0),
    constraint ck_bundle_share_given check (given is null or given = contingent or given = preferred),
    index ix_bundle_share_contingent (contingent),
    index ix_bundle_share_given (given)
);
