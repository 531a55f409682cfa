create table event_invitation (
    id uuid not null,
    event_id uuid not null,
    person_id uuid not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    chosen_by uuid not null,
    chosen_at datetime(6) not null,
    invited_by uuid,
    invited_at datetime(6),
    answered_at datetime(6),
    phone varchar(20) character set ascii collate ascii_bin,
    constraint pk_event_invitation primary key (id),
    -- whoever chooses her, and how often: nobody is invited twice
    constraint uq_event_invitation unique (event_id, person_id),
    constraint fk_event_invitation_event foreign key (event_id) references event (id),
    constraint fk_event_invitation_person foreign key (person_id) references person (id),
    constraint fk_event_invitation_chosen_by foreign key (chosen_by) references staff (id),
    constraint fk_event_invitation_invited_by foreign key (invited_by) references staff (id),
    constraint ck_event_invitation_state check (state in (
        'CHOSEN', 'INVITED', 'UNDELIVERABLE', 'COMING', 'NOT_COMING', 'CALL_ME')),
    constraint ck_event_invitation_invited check ((state = 'CHOSEN') = (invited_at is null) and (invited_at is null) = (invited_by is null)),
    constraint ck_event_invitation_answered check ((state in ('COMING', 'NOT_COMING', 'CALL_ME')) = (answered_at is not null)),
    index ix_event_invitation_person (person_id),
    index ix_event_invitation_state (state, invited_at)
);
