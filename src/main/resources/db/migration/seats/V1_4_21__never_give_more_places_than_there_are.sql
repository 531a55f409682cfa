-- Places that are taken and places that are offered together never exceed the capacity.
create table contingent (
    id uuid not null,
    capacity int not null,
    taken int not null default 0,
    offered int not null default 0,
    in_line int not null default 0,
    last_position bigint not null default 0,
    offer_minutes int not null,
    primary key (id),
    constraint ck_contingent_taken check (taken >= 0 and offered >= 0 and taken + offered <= capacity),
    constraint ck_contingent_in_line check (in_line >= 0),
    constraint ck_contingent_offer_minutes check (offer_minutes > 0)
);

create table seat (
    id uuid not null,
    contingent uuid not null,
    holder uuid not null,
    places int not null,
    taken_at datetime(6) not null,
    primary key (id),
    constraint uq_seat_contingent_holder unique (contingent, holder),
    constraint fk_seat_contingent foreign key (contingent) references contingent (id),
    constraint ck_seat_places check (places > 0),
    index ix_seat_holder (holder)
);

create table waiting_entry (
    id uuid not null,
    version bigint not null,
    contingent uuid not null,
    holder uuid not null,
    places int not null,
    position bigint not null,
    status varchar(10) character set ascii collate ascii_bin not null,
    joined_at datetime(6) not null,
    passed_at datetime(6) null,
    expires_at datetime(6) null,
    expiries int not null,
    interest_confirmed_at datetime(6) not null,
    ended_at datetime(6) null,
    removal varchar(20) character set ascii collate ascii_bin null,
    -- one place in the line per holder; those whose wait has ended may line up anew
    active_holder uuid generated always as (case when ended_at is null then holder end) virtual,
    primary key (id),
    constraint uq_waiting_entry_position unique (contingent, position),
    constraint uq_waiting_entry_active_holder unique (contingent, active_holder),
    constraint fk_waiting_entry_contingent foreign key (contingent) references contingent (id),
    constraint ck_waiting_entry_places check (places > 0),
    constraint ck_waiting_entry_status
        check (status in ('WAITING', 'PAUSED', 'OFFERED', 'FULFILLED', 'LEFT', 'REMOVED')),
    constraint ck_waiting_entry_offer check ((status = 'OFFERED') = (expires_at is not null)),
    constraint ck_waiting_entry_end check ((status in ('FULFILLED', 'LEFT', 'REMOVED')) = (ended_at is not null)),
    constraint ck_waiting_entry_expiries check (expiries between 0 and 3),
    constraint ck_waiting_entry_removal check (removal in ('UNANSWERED', 'NOT_ELIGIBLE', 'CLOSED')),
    constraint ck_waiting_entry_removed check ((status = 'REMOVED') = (removal is not null)),
    index ix_waiting_entry_offer (status, expires_at),
    index ix_waiting_entry_holder (holder)
);
