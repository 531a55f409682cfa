-- What the portal tells people: one row per message and reader, written in the transaction of what it tells.
create table outbox_message (
    id uuid not null,
    version bigint not null,
    kind varchar(60) character set ascii collate ascii_bin not null,
    about uuid not null,
    -- a person of the portal; no foreign key, because persons live on a higher floor
    person uuid null,
    channel varchar(10) character set ascii collate ascii_bin not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    language varchar(35) character set ascii collate ascii_bin not null,
    to_address varchar(254) null,
    to_name varchar(201) not null,
    subject varchar(150) not null,
    html mediumtext not null,
    text mediumtext not null,
    calendar text null,
    calendar_method varchar(10) character set ascii collate ascii_bin null,
    message_id varchar(255) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    due_at datetime(6) not null,
    -- when a sender looks at it again, or the end of the lease of the one that has it; null when nobody needs to
    next_attempt_at datetime(6) null,
    attempts int not null,
    interruptions int not null,
    last_problem varchar(20) character set ascii collate ascii_bin null,
    sent_at datetime(6) null,
    constraint pk_outbox_message primary key (id),
    constraint uq_outbox_message_message_id unique (message_id),
    constraint ck_outbox_message_channel check (channel in ('EMAIL', 'LETTER', 'PORTAL')),
    constraint ck_outbox_message_state check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'WITHDRAWN')),
    constraint ck_outbox_message_address check (channel <> 'EMAIL' or to_address is not null),
    constraint ck_outbox_message_calendar check ((calendar is null) = (calendar_method is null)),
    constraint ck_outbox_message_sent check ((state = 'SENT') = (sent_at is not null)),
    constraint ck_outbox_message_rests check (state in ('WAITING', 'SENDING') or next_attempt_at is null)
);

create index ix_outbox_message_next_attempt on outbox_message (next_attempt_at);
create index ix_outbox_message_about on outbox_message (about, kind);
create index ix_outbox_message_person on outbox_message (person);
create index ix_outbox_message_due on outbox_message (due_at);
create index ix_outbox_message_state_due on outbox_message (state, due_at);
