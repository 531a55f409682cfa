-- How many consultations a consultant holds on one day at most; none means as many as her times allow.
alter table consultant
    add column daily_maximum integer,
    add constraint ck_consultant_daily_maximum check (daily_maximum is null or daily_maximum between 1 and 40);

-- A stretch of a weekday in which no consultation of the rules may lie.
create table availability_break (
    id uuid not null,
    consultant_id uuid not null,
    weekday varchar(10) character set ascii collate ascii_bin not null,
    from_time time not null,
    until_time time not null,
    valid_from date not null,
    valid_until date,
    constraint pk_availability_break primary key (id),
    constraint fk_availability_break_consultant foreign key (consultant_id) references consultant (staff_id),
    constraint ck_availability_break_weekday check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint ck_availability_break_times check (from_time < until_time),
    constraint ck_availability_break_validity check (valid_until is null or valid_until >= valid_from)
);

-- A stretch in which a consultant is away; what an imported calendar calls it is not kept.
create table absence (
    id uuid not null,
    consultant_id uuid not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    imported_with uuid,
    entered_by varchar(64) character set ascii collate ascii_bin,
    entered_at datetime(6) not null,
    constraint pk_absence primary key (id),
    constraint fk_absence_consultant foreign key (consultant_id) references consultant (staff_id),
    constraint ck_absence_kind check (kind in ('HOLIDAY', 'TRAINING', 'ILLNESS', 'OTHER')),
    constraint ck_absence_time check (starts_at < ends_at),
    index ix_absence_ends_at (ends_at)
);

-- Times on a single day beside the rules.
create table extra_time (
    id uuid not null,
    consultant_id uuid not null,
    venue_id uuid not null,
    ways varchar(60) character set ascii collate ascii_bin not null,
    day date not null,
    from_time time not null,
    until_time time not null,
    grid_minutes integer not null,
    entered_by varchar(64) character set ascii collate ascii_bin,
    entered_at datetime(6) not null,
    constraint pk_extra_time primary key (id),
    constraint fk_extra_time_consultant foreign key (consultant_id) references consultant (staff_id),
    constraint fk_extra_time_venue foreign key (venue_id) references venue (id),
    constraint ck_extra_time_ways check (ways regexp '^(ON_SITE|PHONE|VIDEO|CALLBACK)(,(ON_SITE|PHONE|VIDEO|CALLBACK))*$'),
    constraint ck_extra_time_times check (from_time < until_time and mod(minute(from_time), 15) = 0 and second(from_time) = 0 and mod(minute(until_time), 15) = 0 and second(until_time) = 0),
    constraint ck_extra_time_grid check (grid_minutes between 15 and 480 and mod(grid_minutes, 15) = 0),
    index ix_extra_time_day (day)
);

-- How many consultations of a day are given, for consultants who hold no more than a number; never more than that.
create table consultant_day (
    consultant_id uuid not null,
    day date not null,
    taken integer not null,
    maximum integer not null,
    constraint pk_consultant_day primary key (consultant_id, day),
    constraint fk_consultant_day_consultant foreign key (consultant_id) references consultant (staff_id),
    constraint ck_consultant_day_taken check (taken between 0 and maximum)
);

-- What a consultant decided about a consultation that no time of hers covers any more. The conflict itself is computed.
create table conflict_answer (
    consultation_id uuid not null,
    starts_at datetime(6) not null,
    reason varchar(15) character set ascii collate ascii_bin not null,
    answer varchar(10) character set ascii collate ascii_bin not null,
    stands_until datetime(6),
    answered_by varchar(64) character set ascii collate ascii_bin not null,
    answered_at datetime(6) not null,
    constraint pk_conflict_answer primary key (consultation_id),
    constraint fk_conflict_answer_consultation foreign key (consultation_id) references bca_consultation (id),
    constraint ck_conflict_answer_reason check (reason in ('ABSENT', 'OFFICE_CLOSED', 'NO_TIMES', 'BREAK', 'WAY', 'ELSEWHERE', 'VENUE')),
    constraint ck_conflict_answer_answer check ((answer = 'KEPT' and stands_until is null) or (answer = 'ASKED' and stands_until is not null)),
    index ix_conflict_answer_stands_until (stands_until)
);
