-- A round of short talks at an event of employers: when talks can be, where, with whom, and how far the round is.
create table interview_round (
    id uuid not null,
    version bigint not null,
    event_id uuid not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    minutes int not null,
    changeover int not null,
    childcare_from datetime(6),
    childcare_until datetime(6),
    edition int not null,
    published_at datetime(6),
    made_by uuid not null,
    constraint pk_interview_round primary key (id),
    constraint uq_interview_round_event unique (event_id),
    constraint fk_interview_round_event foreign key (event_id) references event (id),
    constraint fk_interview_round_made_by foreign key (made_by) references staff (id),
    constraint ck_interview_round_state check (state in ('PREPARING', 'WISHES_OPEN', 'PLANNED', 'PUBLISHED', 'CANCELLED')),
    constraint ck_interview_round_times check (
        starts_at < ends_at and minutes between 5 and 60 and changeover between 0 and 30),
    constraint ck_interview_round_childcare check (
        (childcare_from is null) = (childcare_until is null) and (childcare_from is null or childcare_from < childcare_until)),
    index ix_interview_round_ends (ends_at)
);

create table interview_break (
    round_id uuid not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    constraint pk_interview_break primary key (round_id, starts_at),
    constraint fk_interview_break_round foreign key (round_id) references interview_round (id),
    constraint ck_interview_break check (starts_at < ends_at)
);

create table interview_place (
    id uuid not null,
    round_id uuid not null,
    name varchar(100) not null,
    open_from datetime(6) not null,
    open_until datetime(6) not null,
    constraint pk_interview_place primary key (id),
    constraint uq_interview_place_name unique (round_id, name),
    constraint fk_interview_place_round foreign key (round_id) references interview_round (id),
    constraint ck_interview_place check (open_from < open_until)
);

create table interview_stand (
    id uuid not null,
    round_id uuid not null,
    employer_id uuid not null,
    there_from datetime(6) not null,
    there_until datetime(6) not null,
    link_key uuid not null,
    constraint pk_interview_stand primary key (id),
    constraint uq_interview_stand_employer unique (round_id, employer_id),
    constraint uq_interview_stand_link unique (link_key),
    constraint fk_interview_stand_round foreign key (round_id) references interview_round (id),
    constraint fk_interview_stand_employer foreign key (employer_id) references employer (id),
    constraint ck_interview_stand check (there_from < there_until)
);

create table interview_stand_break (
    stand_id uuid not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    constraint pk_interview_stand_break primary key (stand_id, starts_at),
    constraint fk_interview_stand_break_stand foreign key (stand_id) references interview_stand (id),
    constraint ck_interview_stand_break check (starts_at < ends_at)
);

create table interview_stand_job (
    stand_id uuid not null,
    job_id uuid not null,
    constraint pk_interview_stand_job primary key (stand_id, job_id),
    constraint fk_interview_stand_job_stand foreign key (stand_id) references interview_stand (id),
    constraint fk_interview_stand_job_job foreign key (job_id) references job_offer (id)
);

create table interview_table (
    id uuid not null,
    stand_id uuid not null,
    number smallint not null,
    place_id uuid not null,
    is_there boolean not null,
    constraint pk_interview_table primary key (id),
    constraint uq_interview_table_number unique (stand_id, number),
    constraint fk_interview_table_stand foreign key (stand_id) references interview_stand (id),
    constraint fk_interview_table_place foreign key (place_id) references interview_place (id),
    constraint ck_interview_table_number check (number between -20 and 20 and number <> 0)
);

create table interview_interpreter (
    id uuid not null,
    round_id uuid not null,
    language varchar(20) character set ascii collate ascii_bin not null,
    there_from datetime(6) not null,
    there_until datetime(6) not null,
    is_there boolean not null,
    constraint pk_interview_interpreter primary key (id),
    constraint fk_interview_interpreter_round foreign key (round_id) references interview_round (id),
    constraint ck_interview_interpreter check (there_from < there_until)
);

-- Somebody who is registered for the event: when she is there, and what an employer may read of her before they meet.
create table interview_guest (
    id uuid not null,
    round_id uuid not null,
    registration_id uuid not null,
    person_id uuid,
    number smallint not null,
    arrives_at datetime(6),
    leaves_at datetime(6),
    is_there boolean not null,
    can_do varchar(300),
    looks_for varchar(300),
    german varchar(10) character set ascii collate ascii_bin,
    hours_per_week smallint,
    is_for_all boolean not null,
    constraint pk_interview_guest primary key (id),
    constraint uq_interview_guest_registration unique (round_id, registration_id),
    constraint uq_interview_guest_number unique (round_id, number),
    constraint fk_interview_guest_round foreign key (round_id) references interview_round (id),
    constraint fk_interview_guest_registration foreign key (registration_id) references event_registration (id),
    constraint fk_interview_guest_person foreign key (person_id) references person (id),
    constraint ck_interview_guest_times check (arrives_at < leaves_at or arrives_at is null or leaves_at is null),
    constraint ck_interview_guest_card check (
        (can_do is null) = (looks_for is null) and (can_do is not null or german is null and hours_per_week is null)
        and (hours_per_week is null or hours_per_week between 1 and 60))
);

-- What both sides wish; the guest's side is empty where only the employer has asked.
create table interview_wish (
    guest_id uuid not null,
    stand_id uuid not null,
    eagerness varchar(10) character set ascii collate ascii_bin,
    releases_name boolean not null,
    wished_at datetime(6),
    answer varchar(10) character set ascii collate ascii_bin,
    answered_at datetime(6),
    constraint pk_interview_wish primary key (guest_id, stand_id),
    constraint fk_interview_wish_guest foreign key (guest_id) references interview_guest (id),
    constraint fk_interview_wish_stand foreign key (stand_id) references interview_stand (id),
    constraint ck_interview_wish_eagerness check (
        eagerness in ('GLADLY', 'POSSIBLE') and wished_at is not null or eagerness is null and wished_at is null),
    constraint ck_interview_wish_answer check (
        answer in ('YES', 'MAYBE', 'NO') and answered_at is not null or answer is null and answered_at is null),
    constraint ck_interview_wish_name check (not releases_name or eagerness is not null)
);

-- The timetable. All talks of a round begin at the same moments, so that one row per time keeps everybody, every table and
-- every place from being in two talks at once, whatever happens at the same moment.
create table interview (
    id uuid not null,
    round_id uuid not null,
    guest_id uuid not null,
    stand_id uuid not null,
    table_id uuid not null,
    place_id uuid not null,
    interpreter_id uuid,
    slot smallint not null,
    is_pinned boolean not null,
    constraint pk_interview primary key (id),
    constraint uq_interview_pair unique (guest_id, stand_id),
    constraint uq_interview_guest unique (guest_id, slot),
    constraint uq_interview_table unique (table_id, slot),
    constraint uq_interview_place unique (place_id, slot),
    constraint uq_interview_interpreter unique (interpreter_id, slot),
    constraint fk_interview_round foreign key (round_id) references interview_round (id),
    constraint fk_interview_guest foreign key (guest_id) references interview_guest (id),
    constraint fk_interview_stand foreign key (stand_id) references interview_stand (id),
    constraint fk_interview_table foreign key (table_id) references interview_table (id),
    constraint fk_interview_place foreign key (place_id) references interview_place (id),
    constraint fk_interview_interpreter foreign key (interpreter_id) references interview_interpreter (id),
    constraint ck_interview_slot check (slot between 0 and 200)
);

-- What those concerned were told last, so that the next message can say what is different.
create table interview_told (
    interview_id uuid not null,
    round_id uuid not null,
    guest_id uuid not null,
    stand_id uuid not null,
    table_id uuid not null,
    slot smallint not null,
    constraint pk_interview_told primary key (interview_id),
    constraint fk_interview_told_round foreign key (round_id) references interview_round (id),
    constraint fk_interview_told_guest foreign key (guest_id) references interview_guest (id)
);

-- What came of a talk; nothing about somebody who was not there.
create table interview_result (
    guest_id uuid not null,
    stand_id uuid not null,
    took_place boolean not null,
    next_step varchar(20) character set ascii collate ascii_bin,
    side varchar(20) character set ascii collate ascii_bin not null,
    staff_id uuid,
    recorded_at datetime(6) not null,
    constraint pk_interview_result primary key (guest_id, stand_id),
    constraint fk_interview_result_guest foreign key (guest_id) references interview_guest (id),
    constraint fk_interview_result_stand foreign key (stand_id) references interview_stand (id),
    constraint fk_interview_result_staff foreign key (staff_id) references staff (id),
    constraint ck_interview_result_step check (
        next_step in ('OPEN', 'SECOND_TALK', 'TRIAL', 'OFFER', 'NO') and took_place or next_step is null and not took_place),
    constraint ck_interview_result_side check (
        side in ('OFFICE', 'EMPLOYER') and (side = 'OFFICE') = (staff_id is not null))
);
