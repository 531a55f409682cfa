-- a row per person and day: nobody is away twice on one day
create table absence_day (
    assignment_id uuid not null,
    day date not null,
    reason varchar(20) character set ascii collate ascii_bin not null,
    noted_by varchar(64) character set ascii collate ascii_bin not null,
    noted_at datetime(6) not null,
    constraint pk_absence_day primary key (assignment_id, day),
    constraint fk_absence_day_assignment foreign key (assignment_id) references measure_assignment (id) on delete cascade,
    constraint ck_absence_day_reason check (
        reason in ('ILL', 'CHILD_ILL', 'APPOINTMENT', 'INTERVIEW', 'OTHER_EXCUSED', 'UNEXCUSED'))
);

-- grows only: what stood there before the provider changed it after the month had been reported
create table absence_correction (
    id uuid not null,
    assignment_id uuid not null,
    day date not null,
    reason_before varchar(20) character set ascii collate ascii_bin,
    reason_after varchar(20) character set ascii collate ascii_bin,
    because varchar(20) character set ascii collate ascii_bin not null,
    corrected_by varchar(64) character set ascii collate ascii_bin not null,
    corrected_at datetime(6) not null,
    constraint pk_absence_correction primary key (id),
    constraint fk_absence_correction_assignment foreign key (assignment_id)
        references measure_assignment (id) on delete cascade,
    constraint ck_absence_correction_because check (because in ('MISTAKE', 'PROOF_LATER', 'TOLD_LATER')),
    index ix_absence_correction_assignment (assignment_id, day)
);

-- a month of a run: its row is held by whoever notes a day or reports it, so that neither passes the other
create table absence_month (
    run_id uuid not null,
    month_start date not null,
    reported_by varchar(64) character set ascii collate ascii_bin,
    reported_at datetime(6),
    constraint pk_absence_month primary key (run_id, month_start),
    constraint fk_absence_month_run foreign key (run_id) references measure_run (id),
    constraint ck_absence_month_start check (day(month_start) = 1),
    constraint ck_absence_month_reported check ((reported_by is null) = (reported_at is null))
);
