create table team (
    id uuid not null,
    version bigint not null,
    name varchar(120) not null,
    speciality varchar(300),
    since date,
    constraint pk_team primary key (id),
    constraint uq_team_name unique (name)
);

create table staff (
    id uuid not null,
    version bigint not null,
    account_id varchar(64) character set ascii collate ascii_bin,
    given_name varchar(100) not null,
    family_name varchar(100) not null,
    form_of_address varchar(10) character set ascii collate ascii_bin not null,
    job_function varchar(120) not null,
    team_id uuid not null,
    email varchar(254),
    phone varchar(20) character set ascii collate ascii_bin,
    since date not null,
    until date,
    constraint pk_staff primary key (id),
    constraint uq_staff_account unique (account_id),
    constraint fk_staff_team foreign key (team_id) references team (id),
    constraint ck_staff_form_of_address check (form_of_address in ('MS', 'MR', 'NEUTRAL')),
    constraint ck_staff_term check (until is null or until >= since)
);

create table deputy (
    id uuid not null,
    version bigint not null,
    staff_id uuid not null,
    deputy_id uuid not null,
    first_day date not null,
    last_day date not null,
    constraint pk_deputy primary key (id),
    constraint uq_deputy_staff_deputy_first_day unique (staff_id, deputy_id, first_day),
    constraint fk_deputy_staff foreign key (staff_id) references staff (id),
    constraint fk_deputy_deputy foreign key (deputy_id) references staff (id),
    constraint ck_deputy_not_oneself check (staff_id <> deputy_id),
    constraint ck_deputy_term check (last_day >= first_day),
    index ix_deputy_deputy_last_day (deputy_id, last_day)
);

create table venue (
    id uuid not null,
    version bigint not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    name varchar(120) not null,
    street varchar(120) not null,
    house_number varchar(12) not null,
    postal_code varchar(5) character set ascii collate ascii_bin not null,
    city varchar(80) not null,
    district varchar(60),
    room varchar(60),
    directions varchar(500),
    step_free boolean not null,
    constraint pk_venue primary key (id),
    constraint uq_venue_name unique (name),
    constraint ck_venue_kind check (kind in ('OFFICE', 'DISTRICT_MEETING_POINT', 'FAIR', 'JOINT_CONSULTATION'))
);

create table closing_day (
    day date not null,
    reason varchar(120) not null,
    constraint pk_closing_day primary key (day)
);

create table office_hours (
    weekday varchar(9) character set ascii collate ascii_bin not null,
    opens time not null,
    closes time not null,
    constraint pk_office_hours primary key (weekday, opens),
    constraint ck_office_hours_weekday check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint ck_office_hours_order check (closes > opens)
);
