create table person (
    id uuid not null,
    version bigint not null,
    customer_number varchar(10) character set ascii collate ascii_bin not null,
    given_name varchar(100) not null,
    family_name varchar(100) not null,
    form_of_address varchar(10) character set ascii collate ascii_bin not null,
    sex varchar(12) character set ascii collate ascii_bin not null,
    birth_date date not null,
    citizenship varchar(2) character set ascii collate ascii_bin not null,
    fit_for_work boolean not null,
    street varchar(120),
    house_number varchar(12),
    postal_code varchar(5) character set ascii collate ascii_bin,
    city varchar(80),
    district varchar(60),
    email varchar(254),
    phone varchar(20) character set ascii collate ascii_bin,
    channel varchar(10) character set ascii collate ascii_bin not null,
    language_tag varchar(35) character set ascii collate ascii_bin not null,
    simple_language boolean not null,
    interpreter varchar(15) character set ascii collate ascii_bin not null,
    please_call boolean not null,
    protection varchar(15) character set ascii collate ascii_bin not null,
    protected_since date,
    german_level varchar(6) character set ascii collate ascii_bin,
    qualification varchar(12) character set ascii collate ascii_bin not null,
    recognition varchar(15) character set ascii collate ascii_bin not null,
    constraint pk_person primary key (id),
    constraint uq_person_customer_number unique (customer_number),
    constraint ck_person_customer_number check (customer_number regexp '^[0-9]{3}[A-Z][0-9]{6}$'),
    constraint ck_person_form_of_address check (form_of_address in ('MS', 'MR', 'NEUTRAL')),
    constraint ck_person_sex check (sex in ('FEMALE', 'MALE', 'DIVERSE', 'UNSPECIFIED')),
    constraint ck_person_birth_date check (birth_date >= '1900-01-01'),
    constraint ck_person_citizenship check (citizenship regexp '^[A-Z]{2}$'),
    constraint ck_person_residence check (
        (street is null and house_number is null and postal_code is null and city is null and district is null)
        or (street is not null and house_number is not null and postal_code is not null and city is not null)),
    constraint ck_person_channel check (
        channel = 'LETTER' or channel = 'PORTAL' or (channel = 'EMAIL' and email is not null) or (channel = 'PHONE' and phone is not null)),
    constraint ck_person_please_call check (not please_call or phone is not null),
    constraint ck_person_interpreter check (interpreter in ('NONE', 'SPOKEN', 'SIGN_LANGUAGE')),
    constraint ck_person_protection check (protection in ('NONE', 'REGISTER_BLOCK', 'VIOLENCE')),
    constraint ck_person_protected_since check ((protection = 'NONE') = (protected_since is null)),
    constraint ck_person_german_level check (german_level in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'NATIVE')),
    constraint ck_person_qualification check (qualification in ('UNKNOWN', 'NONE', 'VOCATIONAL', 'ACADEMIC')),
    constraint ck_person_recognition check (recognition in ('NOT_NEEDED', 'UNKNOWN', 'PENDING', 'RECOGNISED', 'NOT_RECOGNISED'))
);

create table contact_time (
    person_id uuid not null,
    weekday varchar(9) character set ascii collate ascii_bin not null,
    starts time not null,
    ends time not null,
    constraint pk_contact_time primary key (person_id, weekday, starts),
    constraint fk_contact_time_person foreign key (person_id) references person (id),
    constraint ck_contact_time_weekday check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint ck_contact_time_order check (ends > starts)
);

create table household (
    id uuid not null,
    version bigint not null,
    number varchar(14) character set ascii collate ascii_bin not null,
    since date not null,
    until date,
    constraint pk_household primary key (id),
    constraint uq_household_number unique (number),
    constraint ck_household_number check (number regexp '^[0-9]{5}//[0-9]{7}$'),
    constraint ck_household_term check (until is null or until >= since)
);

-- open_person holds the person while the membership lasts, so that nobody belongs to two households at once
create table household_member (
    household_id uuid not null,
    person_id uuid not null,
    role varchar(10) character set ascii collate ascii_bin not null,
    since date not null,
    until date,
    open_person uuid as (if(until is null, person_id, null)) virtual,
    constraint pk_household_member primary key (household_id, person_id, since),
    constraint uq_household_member_open_person unique (open_person),
    constraint fk_household_member_household foreign key (household_id) references household (id),
    constraint fk_household_member_person foreign key (person_id) references person (id),
    constraint ck_household_member_role check (role in ('APPLICANT', 'PARTNER', 'CHILD', 'PARENT')),
    constraint ck_household_member_term check (until is null or until >= since),
    index ix_household_member_person (person_id)
);

create table child_care (
    child_id uuid not null,
    version bigint not null,
    place varchar(10) character set ascii collate ascii_bin not null,
    place_from date,
    kind varchar(15) character set ascii collate ascii_bin not null,
    starts time,
    ends time,
    constraint pk_child_care primary key (child_id),
    constraint fk_child_care_child foreign key (child_id) references person (id),
    constraint ck_child_care_place check (place in ('YES', 'NO', 'PROMISED')),
    constraint ck_child_care_place_from check (
        place = 'YES' or (place = 'PROMISED' and place_from is not null) or (place = 'NO' and place_from is null)),
    constraint ck_child_care_kind check (kind in ('NONE', 'NURSERY', 'CHILDMINDER', 'SCHOOL', 'AFTER_SCHOOL')),
    constraint ck_child_care_kind_of_place check ((place = 'NO') = (kind = 'NONE')),
    constraint ck_child_care_hours check (
        (starts is null and ends is null) or (starts is not null and ends is not null and ends > starts and place <> 'NO'))
);

create table account_link (
    id uuid not null,
    version bigint not null,
    account_id varchar(64) character set ascii collate ascii_bin not null,
    person_id uuid not null,
    linked_at datetime(6) not null,
    constraint pk_account_link primary key (id),
    constraint uq_account_link_account unique (account_id),
    constraint uq_account_link_person unique (person_id),
    constraint fk_account_link_person foreign key (person_id) references person (id)
);
