-- How a consultation stood before the office gave it another person, place or time, and what the citizen says to it.
create table consultation_change (
    consultation_id uuid not null,
    consultant_before uuid not null,
    starts_before datetime(6) not null,
    changed_at datetime(6) not null,
    is_told boolean not null,
    is_asked boolean not null,
    answer varchar(10) character set ascii collate ascii_bin,
    answered_at datetime(6),
    constraint pk_consultation_change primary key (consultation_id),
    constraint fk_consultation_change_consultation foreign key (consultation_id) references bca_consultation (id),
    constraint fk_consultation_change_consultant foreign key (consultant_before) references consultant (staff_id),
    constraint ck_consultation_change_answer check (answer in ('FINE', 'OTHER_TIME') and is_asked or answer is null),
    constraint ck_consultation_change_answered check ((answer is null) = (answered_at is null)),
    index ix_consultation_change_before (consultant_before, starts_before)
);
