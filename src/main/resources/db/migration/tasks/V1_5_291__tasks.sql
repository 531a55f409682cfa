-- occasion makes what the portal opens by itself happen once; it stays when the task is done
create table task (
    id uuid not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    title varchar(200),
    note varchar(1000),
    person_id uuid,
    for_staff uuid,
    for_team uuid,
    for_role varchar(20) character set ascii collate ascii_bin,
    due_on date not null,
    occasion varchar(120) character set ascii collate ascii_bin,
    opened_by uuid,
    opened_at datetime(6) not null,
    escalated_at datetime(6),
    done_at datetime(6),
    done_by uuid,
    is_open boolean as (if(done_at is null, true, null)) virtual,
    constraint pk_task primary key (id),
    constraint uq_task_occasion unique (occasion),
    constraint fk_task_person foreign key (person_id) references person (id),
    constraint fk_task_for_staff foreign key (for_staff) references staff (id),
    constraint fk_task_for_team foreign key (for_team) references team (id),
    constraint fk_task_opened_by foreign key (opened_by) references staff (id),
    constraint fk_task_done_by foreign key (done_by) references staff (id),
    constraint ck_task_kind check (
        kind in ('MANUAL', 'PLAN_REVIEW', 'PLAN_PROPOSAL', 'CENTRAL_SYSTEM', 'NO_CONTACT', 'EARLY_ACTIVATION', 'UKRAINE_REVIEW')),
    constraint ck_task_title check (title is not null or kind <> 'MANUAL'),
    constraint ck_task_for check (
        (for_staff is not null) + (for_team is not null) + (for_role is not null) = 1),
    index ix_task_for_staff (for_staff, is_open, due_on),
    index ix_task_for_team (for_team, is_open, due_on),
    index ix_task_for_role (for_role, is_open, due_on),
    index ix_task_person (person_id, is_open),
    index ix_task_open (is_open, escalated_at, due_on)
);

-- when each round of the portal was made last, so that of several nodes one makes it
create table task_round (
    name varchar(30) character set ascii collate ascii_bin not null,
    last_day date not null,
    constraint pk_task_round primary key (name)
);

insert into task_round (name, last_day) values ('daily', '2000-01-01');
