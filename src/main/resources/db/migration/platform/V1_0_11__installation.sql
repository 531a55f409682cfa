-- What this installation is: the row data_kind = demo marks a database of invented people, with which production refuses to start.
create table installation (
    name varchar(60) character set ascii collate ascii_bin not null,
    setting varchar(200) not null,
    constraint pk_installation primary key (name)
);
