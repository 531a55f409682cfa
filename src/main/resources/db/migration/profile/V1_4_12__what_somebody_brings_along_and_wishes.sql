create table profile (
    person_id uuid not null,
    version bigint not null,
    schooling varchar(25) character set ascii collate ascii_bin not null default 'UNKNOWN',
    school_until date,
    occupation varchar(120),
    car boolean not null default false,
    bicycle boolean not null default false,
    public_transport boolean not null default false,
    travel_minutes tinyint unsigned,
    working_time varchar(10) character set ascii collate ascii_bin not null default 'UNKNOWN',
    weekly_hours tinyint unsigned,
    wish varchar(500),
    constraint pk_profile primary key (person_id),
    constraint fk_profile_person foreign key (person_id) references person (id),
    constraint ck_profile_schooling check (schooling in ('UNKNOWN', 'NONE', 'BASIC', 'INTERMEDIATE', 'TECHNICAL_ENTRANCE', 'UNIVERSITY_ENTRANCE', 'SCHOOL_ABROAD')),
    constraint ck_profile_school_until check (school_until is null or day(school_until) = 1),
    constraint ck_profile_travel_minutes check (travel_minutes between 5 and 180),
    constraint ck_profile_working_time check (working_time in ('UNKNOWN', 'FULL_TIME', 'PART_TIME', 'EITHER')),
    constraint ck_profile_weekly_hours check (weekly_hours between 1 and 48)
);

create table profile_language (
    person_id uuid not null,
    language_tag varchar(35) character set ascii collate ascii_bin not null,
    level varchar(6) character set ascii collate ascii_bin not null,
    constraint pk_profile_language primary key (person_id, language_tag),
    constraint fk_profile_language foreign key (person_id) references profile (person_id),
    constraint ck_profile_language_level check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'NATIVE'))
);

create table profile_experience (
    person_id uuid not null,
    ordinal smallint unsigned not null,
    what varchar(120) not null,
    first_month date not null,
    last_month date,
    constraint pk_profile_experience primary key (person_id, ordinal),
    constraint fk_profile_experience foreign key (person_id) references profile (person_id),
    constraint ck_profile_experience_months check (
        day(first_month) = 1 and (last_month is null or day(last_month) = 1 and last_month >= first_month))
);

create table profile_licence (
    person_id uuid not null,
    licence varchar(3) character set ascii collate ascii_bin not null,
    constraint pk_profile_licence primary key (person_id, licence),
    constraint fk_profile_licence foreign key (person_id) references profile (person_id),
    constraint ck_profile_licence check (licence in ('AM', 'A1', 'A2', 'A', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE', 'L', 'T'))
);

create table profile_day_part (
    person_id uuid not null,
    day_part varchar(10) character set ascii collate ascii_bin not null,
    constraint pk_profile_day_part primary key (person_id, day_part),
    constraint fk_profile_day_part foreign key (person_id) references profile (person_id),
    constraint ck_profile_day_part check (day_part in ('EARLY', 'MORNING', 'AFTERNOON', 'EVENING', 'NIGHT', 'WEEKEND'))
);

create table profile_obstacle (
    person_id uuid not null,
    obstacle varchar(20) character set ascii collate ascii_bin not null,
    words varchar(200),
    constraint pk_profile_obstacle primary key (person_id, obstacle),
    constraint fk_profile_obstacle foreign key (person_id) references profile (person_id),
    constraint ck_profile_obstacle check (obstacle in ('CHILDCARE', 'CARE_OF_RELATIVES', 'GERMAN', 'LITERACY', 'QUALIFICATION', 'RECOGNITION', 'MOBILITY', 'HOUSING', 'DEBT', 'DIGITAL', 'WORK_PERMIT', 'EXPERIENCE', 'OTHER'))
);

-- where each field comes from: who said or recorded it, and when
create table profile_origin (
    person_id uuid not null,
    field varchar(15) character set ascii collate ascii_bin not null,
    source varchar(15) character set ascii collate ascii_bin not null,
    staff_id uuid,
    said_on date not null,
    constraint pk_profile_origin primary key (person_id, field),
    constraint fk_profile_origin foreign key (person_id) references profile (person_id),
    constraint fk_profile_origin_staff foreign key (staff_id) references staff (id),
    constraint ck_profile_origin_field check (field in ('GERMAN', 'LANGUAGES', 'SCHOOLING', 'TRAINING', 'OCCUPATION', 'EXPERIENCE', 'LICENCES', 'MOBILITY', 'WORKING_TIME', 'OBSTACLES', 'WISH', 'CONTACT')),
    constraint ck_profile_origin_source check (source in ('CITIZEN', 'COUNSELLOR', 'CENTRAL_SYSTEM')),
    constraint ck_profile_origin_counsellor check (source <> 'COUNSELLOR' or staff_id is not null)
);

-- What was agreed about work and health: kinds only and never words, so that no diagnosis can be written.
create table work_restriction (
    person_id uuid not null,
    restriction varchar(20) character set ascii collate ascii_bin not null,
    hours tinyint unsigned,
    agreed_on date not null,
    agreed_with uuid not null,
    constraint pk_work_restriction primary key (person_id, restriction),
    constraint fk_work_restriction_person foreign key (person_id) references person (id),
    constraint fk_work_restriction_staff foreign key (agreed_with) references staff (id),
    constraint ck_work_restriction check (restriction in ('NO_HEAVY_LIFTING', 'NO_LONG_STANDING', 'NO_LONG_SITTING', 'NO_OVERHEAD_WORK', 'NO_KNEELING', 'NO_HEIGHTS', 'NO_SHIFTS', 'NO_NIGHT_WORK', 'NO_DRIVING', 'NO_SCREEN_WORK', 'NO_DUST_OR_FUMES', 'NO_WET_OR_COLD', 'NO_NOISE', 'NO_TIME_PRESSURE', 'LIMITED_HOURS')),
    constraint ck_work_restriction_hours check ((restriction = 'LIMITED_HOURS') = (hours is not null) and (hours is null or hours between 3 and 12))
);
