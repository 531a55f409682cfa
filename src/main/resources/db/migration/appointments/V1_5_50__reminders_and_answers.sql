-- Whoever wishes no reminders of a consultation gets none.
alter table bca_consultation
    add column reminders_paused boolean not null default false;

-- What the citizen last answered to a reminder, without an account; nothing follows from it.
create table consultation_answer (
    consultation_id uuid not null,
    answer varchar(12) character set ascii collate ascii_bin not null,
    answered_at datetime(6) not null,
    -- where she wishes to be called, if she has said so
    phone varchar(20) character set ascii collate ascii_bin,
    -- when somebody of the office had called
    called_at datetime(6),
    called_by varchar(64) character set ascii collate ascii_bin,
    constraint pk_consultation_answer primary key (consultation_id),
    constraint fk_consultation_answer_consultation foreign key (consultation_id) references bca_consultation (id),
    constraint ck_consultation_answer_answer check (answer in ('COMING', 'NOT_COMING', 'CALL_ME')),
    constraint ck_consultation_answer_called check ((called_at is null) = (called_by is null)),
    constraint ck_consultation_answer_call check (answer = 'CALL_ME' or called_at is null)
);
