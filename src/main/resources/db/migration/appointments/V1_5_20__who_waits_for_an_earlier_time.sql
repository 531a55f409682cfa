-- Whoever has a consultation may wait for an earlier time. The order is that of asking; nothing else moves anybody up.
create table earlier_wish (
    id uuid not null,
    version bigint not null,
    consultation_id uuid not null,
    holder uuid not null,
    first_day date not null,
    last_day date not null,
    part_of_day varchar(10) character set ascii collate ascii_bin not null,
    venue_id uuid,
    state varchar(10) character set ascii collate ascii_bin not null,
    asked_at datetime(6) not null,
    state_since datetime(6) not null,
    -- one wish for each consultation; whoever has left may ask anew, behind the others
    active_consultation uuid generated always as (case when state in ('WAITING', 'PAUSED') then consultation_id end) virtual,
    constraint pk_earlier_wish primary key (id),
    constraint uq_earlier_wish_active_consultation unique (active_consultation),
    constraint fk_earlier_wish_consultation foreign key (consultation_id) references bca_consultation (id),
    constraint fk_earlier_wish_venue foreign key (venue_id) references venue (id),
    constraint ck_earlier_wish_days check (first_day <= last_day),
    constraint ck_earlier_wish_part_of_day check (part_of_day in ('ANY', 'MORNING', 'AFTERNOON')),
    constraint ck_earlier_wish_state check (state in ('WAITING', 'PAUSED', 'FULFILLED', 'LEFT', 'OVER')),
    index ix_earlier_wish_state_asked_at (state, asked_at)
);

-- A time that was given back and is held for one person until she has answered; the consultant's quarters of an hour are
-- taken in the diary under the offer's own id.
create table earlier_offer (
    id uuid not null,
    version bigint not null,
    wish_id uuid not null,
    consultation_id uuid not null,
    holder uuid not null,
    consultant_id uuid not null,
    venue_id uuid not null,
    room varchar(60),
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    offered_at datetime(6) not null,
    expires_at datetime(6) not null,
    ended_at datetime(6),
    -- one open offer for each person, however many wishes she has
    open_holder uuid generated always as (case when state = 'OPEN' then holder end) virtual,
    constraint pk_earlier_offer primary key (id),
    constraint uq_earlier_offer_open_holder unique (open_holder),
    -- the same time is offered to the same person once
    constraint uq_earlier_offer_wish_time unique (wish_id, consultant_id, starts_at),
    constraint fk_earlier_offer_wish foreign key (wish_id) references earlier_wish (id),
    constraint fk_earlier_offer_consultation foreign key (consultation_id) references bca_consultation (id),
    constraint fk_earlier_offer_consultant foreign key (consultant_id) references consultant (staff_id),
    constraint fk_earlier_offer_venue foreign key (venue_id) references venue (id),
    constraint ck_earlier_offer_time check (starts_at < ends_at),
    constraint ck_earlier_offer_state check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    constraint ck_earlier_offer_ended_at check ((state = 'OPEN') = (ended_at is null)),
    constraint ck_earlier_offer_expires_at check (offered_at < expires_at and expires_at < starts_at),
    index ix_earlier_offer_state_expires_at (state, expires_at),
    index ix_earlier_offer_consultant_starts_at (consultant_id, starts_at)
);
