-- one question per person and entry of the log, answered once
create table access_question (
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    words varchar(1000) not null,
    asked_at datetime(6) not null,
    answer varchar(1000),
    answered_at datetime(6),
    answered_by varchar(64) character set ascii collate ascii_bin,
    constraint pk_access_question primary key (id),
    constraint uq_access_question_entry unique (person_id, entry_id),
    constraint fk_access_question_person foreign key (person_id) references person (id),
    constraint ck_access_question_answer check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
    index ix_access_question_waiting (answered_at, asked_at)
);
