-- What nobody knows about somebody and a job, and who has asked for it; the answer stands in her profile, or nowhere.
create table placement_question (
    job_id uuid not null,
    person_id uuid not null,
    aspect varchar(40) character set ascii collate ascii_bin not null,
    asked_by uuid not null,
    asked_at datetime(6) not null,
    constraint pk_placement_question primary key (job_id, person_id, aspect),
    constraint fk_placement_question_job foreign key (job_id) references job_offer (id),
    constraint fk_placement_question_person foreign key (person_id) references person (id),
    constraint fk_placement_question_asked_by foreign key (asked_by) references staff (id),
    index ix_placement_question_asked_at (asked_at)
);

-- Which suggestion came of a trial; it goes with whichever of the two is erased first.
create table placement_trial (
    proposal_id uuid not null,
    assignment_id uuid not null,
    suggested_by uuid not null,
    suggested_at datetime(6) not null,
    constraint pk_placement_trial primary key (proposal_id),
    constraint fk_placement_trial_proposal foreign key (proposal_id) references placement_proposal (id) on delete cascade,
    constraint fk_placement_trial_assignment foreign key (assignment_id) references measure_assignment (id) on delete cascade,
    constraint fk_placement_trial_suggested_by foreign key (suggested_by) references staff (id)
);
