-- what was erased because its term was over: how many, never whose
create table erasure (
    id uuid not null,
    code varchar(80) character set ascii collate ascii_bin not null,
    erased int not null,
    erased_at datetime(6) not null,
    constraint pk_erasure primary key (id),
    constraint ck_erasure_erased check (erased > 0),
    index ix_erasure_erased_at (erased_at)
);
