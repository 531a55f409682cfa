-- open_person holds the person while the assignment lasts, so that nobody has two counsellors at once
create table case_assignment (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    counsellor_id uuid not null,
    since datetime(6) not null,
    until datetime(6),
    note varchar(2000),
    open_person uuid as (if(until is null, person_id, null)) virtual,
    open_counsellor uuid as (if(until is null, counsellor_id, null)) virtual,
    constraint pk_case_assignment primary key (id),
    constraint uq_case_assignment_open_person unique (open_person),
    constraint fk_case_assignment_person foreign key (person_id) references person (id),
    constraint fk_case_assignment_counsellor foreign key (counsellor_id) references staff (id),
    constraint ck_case_assignment_term check (until is null or until >= since),
    index ix_case_assignment_open_counsellor (open_counsellor, open_person),
    index ix_case_assignment_person (person_id, since)
);

-- one row per person: when the office was last in contact with her
create table last_contact (
    person_id uuid not null,
    happened_at datetime(6) not null,
    way varchar(12) character set ascii collate ascii_bin not null,
    constraint pk_last_contact primary key (person_id),
    constraint fk_last_contact_person foreign key (person_id) references person (id),
    constraint ck_last_contact_way check (way in ('IN_PERSON', 'PHONE', 'VIDEO', 'WRITTEN', 'VISIT')),
    index ix_last_contact_happened_at (happened_at)
);

-- A case with a circle opens for its members only: colleagues who are clients of the office.
create table case_circle (
    person_id uuid not null,
    staff_id uuid not null,
    constraint pk_case_circle primary key (person_id, staff_id),
    constraint fk_case_circle_person foreign key (person_id) references person (id),
    constraint fk_case_circle_staff foreign key (staff_id) references staff (id)
);

-- Every reason that was given for looking at the case of others, also where nobody has the number: person_id says
-- whose case it was if there was one, ends_at until when it was open if it was opened.
create table case_request (
    id uuid not null,
    staff_id uuid not null,
    customer_number varchar(10) character set ascii collate ascii_bin not null,
    person_id uuid,
    reason varchar(20) character set ascii collate ascii_bin not null,
    words varchar(500) not null,
    asked_at datetime(6) not null,
    ends_at datetime(6),
    constraint pk_case_request primary key (id),
    constraint fk_case_request_staff foreign key (staff_id) references staff (id),
    constraint fk_case_request_person foreign key (person_id) references person (id),
    constraint ck_case_request_reason check (reason in ('STAND_IN', 'CALL', 'VISIT', 'JOINT_CASE', 'CONSULTATION', 'COMPLAINT', 'OTHER')),
    constraint ck_case_request_opened check (ends_at is null or (person_id is not null and ends_at > asked_at)),
    index ix_case_request_open (staff_id, person_id, ends_at),
    index ix_case_request_asked_at (asked_at)
);
