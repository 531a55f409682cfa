-- one row: whose table of stops holds, and of which day it is; without one nothing is known
create table transit_table (
    only_row tinyint not null,
    as_of date not null,
    source varchar(160) not null,
    line_count int not null,
    imported_at datetime(6) not null,
    imported_by varchar(64) character set ascii collate ascii_bin,
    constraint pk_transit_table primary key (only_row),
    constraint ck_transit_table_one check (only_row = 1),
    constraint ck_transit_table_lines check (line_count > 0)
);

create table transit_stop (
    postal_code char(5) character set ascii collate ascii_bin not null,
    -- as streets are compared
    street varchar(120) collate utf8mb4_bin not null,
    -- empty for the whole street
    house varchar(12) collate utf8mb4_bin not null,
    stop_name varchar(80) not null,
    minutes int not null,
    first_ride time not null,
    constraint pk_transit_stop primary key (postal_code, street, house),
    constraint ck_transit_stop_minutes check (minutes between 0 and 120)
);
