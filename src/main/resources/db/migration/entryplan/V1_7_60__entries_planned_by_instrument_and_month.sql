create table entry_plan (
    plan_year int not null,
    instrument varchar(30) character set ascii collate ascii_bin not null,
    version bigint not null default 0,
    places int not null,
    jan int not null,
    feb int not null,
    mar int not null,
    apr int not null,
    may int not null,
    jun int not null,
    jul int not null,
    aug int not null,
    sep int not null,
    oct int not null,
    nov int not null,
    dece int not null,
    constraint pk_entry_plan primary key (plan_year, instrument),
    constraint ck_entry_plan_year check (plan_year between 2022 and 2099),
    constraint ck_entry_plan_counts check (
        places >= 0 and least(jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dece) >= 0)
);

-- the labour market programme of 2023, table 5.2: entries of the year as evenly over its months as whole people allow
insert into entry_plan (plan_year, instrument, places, jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dece) values
    (2023, 'ACTIVATION', 1233, 189, 189, 189, 190, 189, 189, 189, 190, 189, 189, 189, 190),
    (2023, 'WORK_OPPORTUNITY', 306, 33, 33, 33, 33, 33, 34, 33, 33, 33, 33, 33, 34),
    (2023, 'FURTHER_TRAINING', 371, 30, 31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 31),
    (2023, 'EMPLOYER_TRIAL', 230, 19, 19, 19, 19, 19, 20, 19, 19, 19, 19, 19, 20),
    (2023, 'START_UP_MONEY', 320, 21, 22, 22, 21, 22, 22, 21, 22, 22, 21, 22, 22),
    (2023, 'INTEGRATION_SUBSIDY', 70, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3),
    (2023, 'LONG_TERM_UNEMPLOYED', 30, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3),
    (2023, 'LABOUR_MARKET_PARTICIPATION', 39, 3, 3, 3, 4, 3, 3, 3, 4, 3, 3, 3, 4);
