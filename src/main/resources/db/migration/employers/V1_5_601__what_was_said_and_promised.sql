create table employer_talk (
    id uuid not null,
    employer_id uuid not null,
    contact_id uuid,
    kind varchar(10) character set ascii collate ascii_bin not null,
    goal varchar(20) character set ascii collate ascii_bin not null,
    happened_at datetime(6) not null,
    said varchar(2000) not null,
    noted_by uuid not null,
    constraint pk_employer_talk primary key (id),
    constraint fk_employer_talk_employer foreign key (employer_id) references employer (id),
    constraint fk_employer_talk_contact foreign key (contact_id) references employer_contact (id),
    constraint fk_employer_talk_noted_by foreign key (noted_by) references staff (id),
    index ix_employer_talk_employer (employer_id, happened_at)
);

create table employer_promise (
    id uuid not null,
    employer_id uuid not null,
    talk_id uuid not null,
    -- whether the office promised it; otherwise the employer did
    is_ours boolean not null,
    what varchar(300) not null,
    due_on date not null,
    noted_by uuid not null,
    was_told boolean not null default false,
    settled_at datetime(6),
    settled_by uuid,
    was_kept boolean,
    constraint pk_employer_promise primary key (id),
    constraint fk_employer_promise_employer foreign key (employer_id) references employer (id),
    constraint fk_employer_promise_talk foreign key (talk_id) references employer_talk (id),
    constraint fk_employer_promise_noted_by foreign key (noted_by) references staff (id),
    constraint fk_employer_promise_settled_by foreign key (settled_by) references staff (id),
    constraint ck_employer_promise_settled check (
        (settled_at is null) = (was_kept is null) and (settled_at is null) = (settled_by is null)),
    index ix_employer_promise_employer (employer_id, due_on),
    index ix_employer_promise_due (settled_at, was_told, due_on)
);

create table employer_recall (
    id uuid not null,
    employer_id uuid not null,
    contact_id uuid,
    due_on date not null,
    why varchar(300) not null,
    noted_by uuid not null,
    was_told boolean not null default false,
    done_at datetime(6),
    done_by uuid,
    constraint pk_employer_recall primary key (id),
    constraint fk_employer_recall_employer foreign key (employer_id) references employer (id),
    constraint fk_employer_recall_contact foreign key (contact_id) references employer_contact (id),
    constraint fk_employer_recall_noted_by foreign key (noted_by) references staff (id),
    constraint fk_employer_recall_done_by foreign key (done_by) references staff (id),
    constraint ck_employer_recall_done check ((done_at is null) = (done_by is null)),
    index ix_employer_recall_employer (employer_id, due_on),
    index ix_employer_recall_due (done_at, was_told, due_on)
);

-- two employers of which somebody has said that they are not the same; the smaller id stands first
create table employer_distinct (
    one_id uuid not null,
    other_id uuid not null,
    said_by uuid not null,
    said_at datetime(6) not null,
    constraint pk_employer_distinct primary key (one_id, other_id),
    constraint fk_employer_distinct_one foreign key (one_id) references employer (id),
    constraint fk_employer_distinct_other foreign key (other_id) references employer (id),
    constraint fk_employer_distinct_said_by foreign key (said_by) references staff (id),
    constraint ck_employer_distinct_order check (one_id < other_id)
);

-- who has put two employers together, and when
create table employer_merging (
    from_id uuid not null,
    into_id uuid not null,
    merged_by uuid not null,
    merged_at datetime(6) not null,
    constraint pk_employer_merging primary key (from_id),
    constraint fk_employer_merging_from foreign key (from_id) references employer (id),
    constraint fk_employer_merging_into foreign key (into_id) references employer (id),
    constraint fk_employer_merging_merged_by foreign key (merged_by) references staff (id)
);

insert into task_round (name, last_at) values ('employers', '2000-01-01 00:00:00');
