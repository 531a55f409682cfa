-- one row per person: counts the changes, so that two who edit at once do not overwrite each other
create table period_book (
    person_id uuid not null,
    version bigint not null,
    constraint pk_period_book primary key (person_id),
    constraint fk_period_book_person foreign key (person_id) references person (id)
);

-- ends is the first day after the last month; a period that goes on ends at the end of time
create table period (
    person_id uuid not null,
    kind varchar(25) character set ascii collate ascii_bin not null,
    track varchar(10) character set ascii collate ascii_bin not null,
    starts date not null,
    ends date not null,
    period for span (starts, ends),
    constraint pk_period primary key (person_id, track, span without overlaps),
    constraint fk_period_book foreign key (person_id) references period_book (person_id),
    constraint ck_period_kind check (kind in ('BENEFIT', 'UNEMPLOYED', 'ACTIVATION_MEASURE', 'OTHER_MEASURE', 'ILLNESS', 'MATERNITY', 'CARING', 'LANGUAGE_OR_RECOGNITION', 'WORK_NOT_PERMITTED', 'OTHER_PAUSE', 'WORKING')),
    constraint ck_period_track check (track = if(kind = 'BENEFIT', 'BENEFIT', 'WORK')),
    constraint ck_period_months check (day(starts) = 1 and (day(ends) = 1 or ends = '9999-12-31'))
);
