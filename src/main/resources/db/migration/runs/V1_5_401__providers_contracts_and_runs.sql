create table provider (
    id uuid not null,
    version bigint not null,
    name varchar(120) not null,
    street varchar(120),
    house_number varchar(12),
    postal_code char(5),
    city varchar(80),
    contact_name varchar(120) not null,
    contact_phone varchar(20),
    contact_email varchar(254),
    approved_until date,
    constraint pk_provider primary key (id)
);

create table provider_account (
    account_id varchar(64) character set ascii collate ascii_bin not null,
    provider_id uuid not null,
    constraint pk_provider_account primary key (account_id),
    constraint fk_provider_account_provider foreign key (provider_id) references provider (id)
);

create table contract (
    id uuid not null,
    version bigint not null,
    measure_id uuid not null,
    provider_id uuid not null,
    number varchar(40) not null,
    starts_on date not null,
    ends_on date not null,
    places int not null,
    day_cost int not null,
    constraint pk_contract primary key (id),
    constraint uq_contract_number unique (number),
    constraint fk_contract_measure foreign key (measure_id) references measure (id),
    constraint fk_contract_provider foreign key (provider_id) references provider (id),
    constraint ck_contract_days check (ends_on >= starts_on),
    constraint ck_contract_places check (places >= 0),
    constraint ck_contract_day_cost check (day_cost >= 0)
);

create table measure_run (
    id uuid not null,
    version bigint not null,
    contract_id uuid not null,
    contingent uuid not null,
    status varchar(10) character set ascii collate ascii_bin not null,
    entry_mode varchar(10) character set ascii collate ascii_bin not null,
    starts_on date not null,
    ends_on date,
    fewest int,
    place_name varchar(120) not null,
    street varchar(120) not null,
    house_number varchar(12) not null,
    postal_code char(5) not null,
    city varchar(80) not null,
    way_there varchar(300),
    is_barrier_free boolean not null,
    day_part varchar(20) character set ascii collate ascii_bin not null,
    starts_at time,
    ends_at time,
    is_childcare_on_site boolean not null,
    contact_name varchar(120) not null,
    contact_phone varchar(20),
    contact_email varchar(254),
    cancelled_because varchar(500),
    constraint pk_measure_run primary key (id),
    constraint uq_measure_run_contingent unique (contingent),
    constraint fk_measure_run_contract foreign key (contract_id) references contract (id),
    constraint fk_measure_run_contingent foreign key (contingent) references contingent (id),
    constraint ck_measure_run_days check (ends_on >= starts_on),
    constraint ck_measure_run_entry check (entry_mode in ('FIXED', 'ROLLING')),
    constraint ck_measure_run_end check (entry_mode = 'ROLLING' or ends_on is not null),
    constraint ck_measure_run_hours check (
        (starts_at is null and ends_at is null and day_part = 'BY_ARRANGEMENT')
        or (starts_at < ends_at and day_part <> 'BY_ARRANGEMENT')),
    constraint ck_measure_run_status check (status in ('PLANNED', 'OPEN', 'RUNNING', 'ENDED', 'CANCELLED')),
    constraint ck_measure_run_cancelled check ((status = 'CANCELLED') = (cancelled_because is not null)),
    index ix_measure_run_status (status)
);

create table run_weekday (
    run_id uuid not null,
    weekday varchar(9) character set ascii collate ascii_bin not null,
    constraint pk_run_weekday primary key (run_id, weekday),
    constraint fk_run_weekday_run foreign key (run_id) references measure_run (id)
);

-- how many places a run has from a day on; the contingent holds the number of today
create table run_places (
    run_id uuid not null,
    from_day date not null,
    places int not null,
    constraint pk_run_places primary key (run_id, from_day),
    constraint fk_run_places_run foreign key (run_id) references measure_run (id),
    constraint ck_run_places check (places between 0 and 1000)
);

create table provider_closing (
    id uuid not null,
    provider_id uuid not null,
    first_day date not null,
    last_day date not null,
    reason varchar(120) not null,
    constraint pk_provider_closing primary key (id),
    constraint fk_provider_closing_provider foreign key (provider_id) references provider (id),
    constraint ck_provider_closing_days check (last_day >= first_day)
);
