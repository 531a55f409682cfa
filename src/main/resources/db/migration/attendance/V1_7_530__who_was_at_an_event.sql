-- who was at an event: the key is that of the registration, or a fresh one for somebody who came without
create table attendance (
    id uuid not null,
    event_id uuid not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    heads int not null,
    walked_in boolean not null,
    guest_name varchar(120),
    person_id uuid,
    staff_id uuid,
    arrived_at datetime(6),
    left_at datetime(6),
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    constraint pk_attendance primary key (id),
    constraint fk_attendance_event foreign key (event_id) references event (id),
    constraint fk_attendance_person foreign key (person_id) references person (id),
    constraint fk_attendance_staff foreign key (staff_id) references staff (id),
    constraint fk_attendance_recorded_by foreign key (recorded_by) references staff (id),
    constraint ck_attendance_state check (state in ('EXPECTED', 'ATTENDED', 'LEFT_EARLY', 'EXCUSED', 'NO_SHOW')),
    constraint ck_attendance_heads check (heads between 1 and 20),
    constraint ck_attendance_left check (state <> 'LEFT_EARLY' or left_at is not null),
    constraint ck_attendance_whose check (person_id is null or staff_id is null),
    index ix_attendance_event (event_id, state)
);

-- what was ever recorded of somebody at the door; nothing here is overwritten
create table attendance_step (
    id uuid not null,
    attendance_id uuid not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    arrived_at datetime(6),
    noted_by uuid not null,
    noted_at datetime(6) not null,
    agreed_by uuid,
    reason varchar(500),
    constraint pk_attendance_step primary key (id),
    constraint fk_attendance_step foreign key (attendance_id) references attendance (id),
    constraint fk_attendance_step_noted_by foreign key (noted_by) references staff (id),
    constraint fk_attendance_step_agreed_by foreign key (agreed_by) references staff (id),
    constraint ck_attendance_step_state check (state in ('EXPECTED', 'ATTENDED', 'LEFT_EARLY', 'EXCUSED', 'NO_SHOW')),
    constraint ck_attendance_step_four_eyes check (agreed_by is null or agreed_by <> noted_by),
    index ix_attendance_step (attendance_id, noted_at)
);

-- how many are in the room now: whoever comes without a place is let in by a guarded update up to the fire limit
create table door_room (
    event_id uuid not null,
    inside int not null default 0,
    constraint pk_door_room primary key (event_id),
    constraint fk_door_room_event foreign key (event_id) references event (id),
    constraint ck_door_room_inside check (inside >= 0)
);

-- what devices at the door have told: each entry once by its key, and what became of it
create table door_entry (
    entry_key uuid not null,
    event_id uuid not null,
    code varchar(32) character set ascii collate ascii_bin not null,
    arrived_at datetime(6) not null,
    received_at datetime(6) not null,
    sent_by uuid not null,
    outcome varchar(15) character set ascii collate ascii_bin,
    attendance_id uuid,
    first_at datetime(6),
    first_by uuid,
    is_open boolean not null default false,
    decision varchar(10) character set ascii collate ascii_bin,
    decided_by uuid,
    decided_at datetime(6),
    constraint pk_door_entry primary key (entry_key),
    constraint fk_door_entry_event foreign key (event_id) references event (id),
    constraint fk_door_entry_sent_by foreign key (sent_by) references staff (id),
    constraint fk_door_entry_first_by foreign key (first_by) references staff (id),
    constraint fk_door_entry_decided_by foreign key (decided_by) references staff (id),
    constraint ck_door_entry_outcome check (outcome in ('TAKEN_IN', 'ALREADY_IN', 'UNKNOWN_CODE', 'OTHER_EVENT', 'CANCELLED_SINCE', 'WAITING_LIST', 'NOT_TODAY')),
    constraint ck_door_entry_decision check (decision in ('LET_IN', 'TAKE_TIME', 'LEAVE')),
    constraint ck_door_entry_decided check ((decision is null) = (decided_by is null) and not (is_open and decision is not null)),
    index ix_door_entry_open (event_id, is_open),
    index ix_door_entry_received (received_at)
);

-- what one colleague asks to have corrected after the day, and another one agrees to or not
create table attendance_correction (
    id uuid not null,
    attendance_id uuid not null,
    event_id uuid not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    reason varchar(500) not null,
    status varchar(10) character set ascii collate ascii_bin not null,
    asked_by uuid not null,
    asked_at datetime(6) not null,
    decided_by uuid,
    decided_at datetime(6),
    open_for uuid as (case when status = 'OPEN' then attendance_id end) persistent,
    constraint pk_attendance_correction primary key (id),
    constraint uq_attendance_correction_open unique (open_for),
    constraint fk_attendance_correction_event foreign key (event_id) references event (id),
    constraint fk_attendance_correction_asked_by foreign key (asked_by) references staff (id),
    constraint fk_attendance_correction_decided_by foreign key (decided_by) references staff (id),
    constraint ck_attendance_correction_state check (state in ('ATTENDED', 'LEFT_EARLY', 'EXCUSED', 'NO_SHOW')),
    constraint ck_attendance_correction_status check (status in ('OPEN', 'AGREED', 'DECLINED')),
    constraint ck_attendance_correction_four_eyes check ((status = 'OPEN') = (decided_by is null) and (decided_by is null or decided_by <> asked_by)),
    index ix_attendance_correction_event (event_id, status)
);

-- that those who were there have been asked what they thought
create table feedback_round (
    event_id uuid not null,
    asked_on date not null,
    until_on date not null,
    constraint pk_feedback_round primary key (event_id),
    constraint fk_feedback_round_event foreign key (event_id) references event (id)
);

-- links that are good for one answer; which person has which, nobody keeps, and a used one is gone
create table feedback_link (
    hash varchar(64) character set ascii collate ascii_bin not null,
    event_id uuid not null,
    constraint pk_feedback_link primary key (hash),
    constraint fk_feedback_link_round foreign key (event_id) references feedback_round (event_id)
);

-- answers of nobody: without a time, with keys by chance, and shown three at a time
create table feedback_answer (
    id uuid not null,
    event_id uuid not null,
    helped varchar(6) character set ascii collate ascii_bin not null,
    understood varchar(6) character set ascii collate ascii_bin not null,
    suited varchar(6) character set ascii collate ascii_bin not null,
    is_shown boolean not null default false,
    constraint pk_feedback_answer primary key (id),
    constraint fk_feedback_answer_round foreign key (event_id) references feedback_round (event_id),
    constraint ck_feedback_answer_helped check (helped in ('YES', 'PARTLY', 'NO')),
    constraint ck_feedback_answer_understood check (understood in ('YES', 'PARTLY', 'NO')),
    constraint ck_feedback_answer_suited check (suited in ('YES', 'PARTLY', 'NO')),
    index ix_feedback_answer_event (event_id, is_shown)
);
