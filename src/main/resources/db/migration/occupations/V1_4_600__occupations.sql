create table occupation_edition (
    id uuid not null,
    file_name varchar(200) not null,
    imported_by varchar(64) character set ascii collate ascii_bin not null,
    imported_at datetime(6) not null,
    replaces_id uuid,
    classes int not null,
    titles int not null,
    constraint pk_occupation_edition primary key (id),
    constraint fk_occupation_edition_replaces foreign key (replaces_id) references occupation_edition (id),
    constraint ck_occupation_edition_counts check (classes > 0 and titles > 0)
);

-- every part of the classification with its name, by as many digits as its level has
create table occupation_class (
    edition_id uuid not null,
    digits varchar(5) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    constraint pk_occupation_class primary key (edition_id, digits),
    constraint fk_occupation_class_edition foreign key (edition_id) references occupation_edition (id) on delete cascade
);

create table occupation_title (
    edition_id uuid not null,
    ordinal int not null,
    code char(5) character set ascii collate ascii_bin not null,
    title varchar(200) not null,
    constraint pk_occupation_title primary key (edition_id, ordinal),
    constraint fk_occupation_title_edition foreign key (edition_id) references occupation_edition (id) on delete cascade
);

-- one row: which edition holds; without one, the list that the portal brings along
create table occupation_list_in_force (
    only_row tinyint not null,
    edition_id uuid,
    constraint pk_occupation_list_in_force primary key (only_row),
    constraint ck_occupation_list_in_force_one check (only_row = 1),
    constraint fk_occupation_list_in_force_edition foreign key (edition_id) references occupation_edition (id)
);

insert into occupation_list_in_force (only_row, edition_id) values (1, null);
