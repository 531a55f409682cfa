-- one row per person: which edition of her plan is the latest; whoever changes a plan or ticks a step takes this row first
create table cooperation_plan (
    person_id uuid not null,
    edition integer not null,
    constraint pk_cooperation_plan primary key (person_id),
    constraint fk_cooperation_plan_person foreign key (person_id) references person (id)
);

-- editions are kept; a draft has been agreed with nobody yet
create table plan_edition (
    person_id uuid not null,
    edition integer not null,
    words varchar(1000) not null,
    agreed_on date,
    review_on date,
    written_by uuid not null,
    written_at datetime(6) not null,
    constraint pk_plan_edition primary key (person_id, edition),
    constraint fk_plan_edition_plan foreign key (person_id) references cooperation_plan (person_id),
    constraint fk_plan_edition_written_by foreign key (written_by) references staff (id),
    constraint ck_plan_edition_edition check (edition > 0),
    constraint ck_plan_edition_agreed check ((agreed_on is null) = (review_on is null)),
    constraint ck_plan_edition_review check (review_on > agreed_on),
    index ix_plan_edition_review (review_on, person_id)
);

-- a step keeps its id from edition to edition
create table plan_step (
    person_id uuid not null,
    edition integer not null,
    step uuid not null,
    ordinal integer not null,
    what varchar(200) not null,
    doer varchar(10) character set ascii collate ascii_bin not null,
    helpers varchar(100),
    due_on date,
    done_at datetime(6),
    done_by_citizen boolean,
    constraint pk_plan_step primary key (person_id, edition, step),
    constraint uq_plan_step_ordinal unique (person_id, edition, ordinal),
    constraint fk_plan_step_edition foreign key (person_id, edition) references plan_edition (person_id, edition),
    constraint ck_plan_step_doer check (doer in ('CITIZEN', 'OFFICE', 'BOTH', 'OTHERS')),
    constraint ck_plan_step_done check ((done_at is null) = (done_by_citizen is null))
);

-- other words that the citizen would prefer, for her own sentence (step is null) or for a step; one open at a time for each
create table plan_proposal (
    id uuid not null,
    person_id uuid not null,
    step uuid,
    words varchar(1000) not null,
    proposed_at datetime(6) not null,
    settled_at datetime(6),
    settled_by uuid,
    taken boolean,
    open_target uuid as (if(settled_at is null, coalesce(step, person_id), null)) virtual,
    constraint pk_plan_proposal primary key (id),
    constraint uq_plan_proposal_open unique (person_id, open_target),
    constraint fk_plan_proposal_plan foreign key (person_id) references cooperation_plan (person_id),
    constraint fk_plan_proposal_settled_by foreign key (settled_by) references staff (id),
    constraint ck_plan_proposal_settled check (
        (settled_at is null) = (settled_by is null) and (settled_at is null) = (taken is null))
);
