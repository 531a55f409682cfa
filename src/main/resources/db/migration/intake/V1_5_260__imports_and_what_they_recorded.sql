create table intake_import (
    id uuid not null,
    taken_at datetime(6) not null,
    taken_by varchar(64) character set ascii collate ascii_bin not null,
    file_name varchar(200) not null,
    recorded int not null,
    updated int not null,
    skipped int not null,
    refused int not null,
    households int not null,
    undone_at datetime(6),
    undone_by varchar(64) character set ascii collate ascii_bin,
    constraint pk_intake_import primary key (id),
    constraint ck_intake_import_counts check (recorded >= 0 and updated >= 0 and skipped >= 0 and refused >= 0 and households >= 0),
    constraint ck_intake_import_undone check ((undone_at is null) = (undone_by is null)),
    index ix_intake_import_taken_at (taken_at)
);

-- before holds what an update has overwritten, so that it can be undone
create table intake_person (
    import_id uuid not null,
    person_id uuid not null,
    before_image mediumtext,
    constraint pk_intake_person primary key (import_id, person_id),
    constraint fk_intake_person_import foreign key (import_id) references intake_import (id),
    constraint fk_intake_person_person foreign key (person_id) references person (id),
    index ix_intake_person_person (person_id)
);

create table intake_household (
    import_id uuid not null,
    household_id uuid not null,
    constraint pk_intake_household primary key (import_id, household_id),
    constraint fk_intake_household_import foreign key (import_id) references intake_import (id),
    constraint fk_intake_household_household foreign key (household_id) references household (id)
);

-- under which heading a column came the last time
create table intake_heading (
    heading varchar(100) not null,
    field varchar(30) character set ascii collate ascii_bin not null,
    constraint pk_intake_heading primary key (heading)
);
