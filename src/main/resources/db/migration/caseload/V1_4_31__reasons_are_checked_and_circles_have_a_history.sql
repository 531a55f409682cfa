-- data protection has looked at a reason, once, and says what she found
create table case_review (
    request_id uuid not null,
    reviewed_at datetime(6) not null,
    reviewed_by varchar(64) character set ascii collate ascii_bin not null,
    note varchar(500) not null,
    constraint pk_case_review primary key (request_id),
    constraint fk_case_review_request foreign key (request_id) references case_request (id)
);

-- who came into a circle and who left it, when, and why; case_circle says who is in it now
create table case_circle_change (
    id uuid not null,
    person_id uuid not null,
    staff_id uuid not null,
    admitted boolean not null,
    reason varchar(500) not null,
    changed_at datetime(6) not null,
    changed_by varchar(64) character set ascii collate ascii_bin not null,
    constraint pk_case_circle_change primary key (id),
    constraint fk_case_circle_change_person foreign key (person_id) references person (id),
    constraint fk_case_circle_change_staff foreign key (staff_id) references staff (id),
    index ix_case_circle_change_person (person_id, changed_at)
);
