-- Whose answers every portal of the installation has to look up anew. A row is kept for a day and says nothing but an id.
create table matching_change (
    id bigint not null auto_increment,
    kind varchar(8) character set ascii collate ascii_bin not null,
    subject uuid,
    changed_at datetime(6) not null,
    primary key (id),
    key ix_matching_change_changed_at (changed_at),
    constraint ck_matching_change_kind check (kind in ('PERSON', 'JOB', 'ALL')),
    constraint ck_matching_change_subject check ((kind = 'ALL') = (subject is null))
);
