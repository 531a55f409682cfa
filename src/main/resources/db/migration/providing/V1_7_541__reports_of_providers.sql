-- grows only: a correction is a new edition with its reason
create table provider_report (
    id uuid not null,
    assignment_id uuid not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    due_on date not null,
    edition int not null,
    course varchar(2000) not null,
    strengths varchar(2000) not null,
    next_step varchar(2000) not null,
    because varchar(300),
    written_by varchar(64) character set ascii collate ascii_bin not null,
    written_at datetime(6) not null,
    constraint pk_provider_report primary key (id),
    constraint uq_provider_report unique (assignment_id, kind, due_on, edition),
    constraint fk_provider_report_assignment foreign key (assignment_id)
        references measure_assignment (id) on delete cascade,
    constraint ck_provider_report_kind check (kind in ('INTERIM', 'FINAL')),
    constraint ck_provider_report_edition check (edition >= 1 and (edition = 1) = (because is null))
);
