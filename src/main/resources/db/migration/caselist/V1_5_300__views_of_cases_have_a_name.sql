create table case_view (
    id uuid not null,
    version bigint not null,
    staff_id uuid not null,
    name varchar(40) not null,
    filter varchar(500) character set ascii collate ascii_bin not null,
    saved_at datetime(6) not null,
    constraint pk_case_view primary key (id),
    constraint uq_case_view_name unique (staff_id, name),
    constraint fk_case_view_staff foreign key (staff_id) references staff (id)
);
