-- a check of the employer service for somebody proposed for the job: it never becomes hers to open
alter table funding_check
    add column employer_id uuid,
    add column proposal_id uuid,
    add column proposed_id uuid,
    add constraint fk_funding_check_employer foreign key (employer_id) references employer (id),
    add constraint fk_funding_check_proposed foreign key (proposed_id) references person (id),
    add constraint ck_funding_check_proposed check ((proposal_id is null) = (proposed_id is null) and (proposed_id is null or person_id is null)),
    add index ix_funding_check_employer (employer_id),
    add index ix_funding_check_proposed (proposed_id);

-- what the employer service asks the counsellor about somebody proposed; one open question to a check
create table funding_question (
    check_id uuid not null,
    person_id uuid not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    asked_by uuid not null,
    asked_at datetime(6) not null,
    answering_id uuid,
    answered_by uuid,
    answered_at datetime(6),
    constraint pk_funding_question primary key (check_id),
    constraint fk_funding_question_check foreign key (check_id) references funding_check (id),
    constraint fk_funding_question_person foreign key (person_id) references person (id),
    constraint fk_funding_question_asked_by foreign key (asked_by) references staff (id),
    constraint fk_funding_question_answering foreign key (answering_id) references funding_check (id),
    constraint fk_funding_question_answered_by foreign key (answered_by) references staff (id),
    constraint ck_funding_question_state check (state in ('ASKED', 'TOLD', 'REFUSED')),
    constraint ck_funding_question_answered check ((state = 'ASKED') = (answered_at is null) and (answered_at is null) = (answered_by is null)),
    index ix_funding_question_person (person_id, state)
);

-- the answer: of each condition about the person the result alone, without what it rests on
create table funding_told (
    check_id uuid not null,
    condition_kind varchar(30) character set ascii collate ascii_bin not null,
    verdict varchar(10) character set ascii collate ascii_bin not null,
    constraint pk_funding_told primary key (check_id, condition_kind),
    constraint fk_funding_told_question foreign key (check_id) references funding_question (check_id),
    constraint ck_funding_told_verdict check (verdict in ('YES', 'NO', 'UNKNOWN'))
);
