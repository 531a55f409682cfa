-- open_person holds the person while the letter can be used, so that a person has one code at most
create table linking_letter (
    id uuid not null,
    person_id uuid not null,
    code_hash binary(32) not null,
    written_by varchar(64) character set ascii collate ascii_bin,
    written_at datetime(6) not null,
    valid_until datetime(6) not null,
    wrong_dates tinyint not null default 0,
    ended_at datetime(6),
    ending varchar(10) character set ascii collate ascii_bin,
    open_person uuid as (if(ended_at is null, person_id, null)) virtual,
    constraint pk_linking_letter primary key (id),
    constraint uq_linking_letter_code_hash unique (code_hash),
    constraint uq_linking_letter_open_person unique (open_person),
    constraint fk_linking_letter_person foreign key (person_id) references person (id),
    constraint ck_linking_letter_term check (valid_until > written_at),
    constraint ck_linking_letter_wrong_dates check (wrong_dates between 0 and 5),
    constraint ck_linking_letter_ending check (ending in ('USED', 'REPLACED', 'UNLINKED')),
    constraint ck_linking_letter_ended check ((ended_at is null) = (ending is null))
);

-- one row per account, and one for all accounts together
create table linking_attempt (
    account_id varchar(64) character set ascii collate ascii_bin not null,
    since datetime(6) not null,
    attempts int not null,
    constraint pk_linking_attempt primary key (account_id),
    constraint ck_linking_attempt_attempts check (attempts >= 0)
);
