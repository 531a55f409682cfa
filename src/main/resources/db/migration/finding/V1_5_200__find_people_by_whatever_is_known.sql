-- What one may type to find somebody. Of protected people (register block, violence) only the number is kept here.
create table search_entry (
    person_id uuid not null,
    counsellor_id uuid,
    customer_number varchar(10) character set ascii collate ascii_bin not null,
    given_name varchar(100),
    family_name varchar(100),
    birth_date date,
    phone varchar(20) character set ascii collate ascii_bin,
    household_number varchar(14) character set ascii collate ascii_bin,
    constraint pk_search_entry primary key (person_id),
    constraint uq_search_entry_customer_number unique (customer_number),
    constraint fk_search_entry_person foreign key (person_id) references person (id) on delete cascade,
    constraint ck_search_entry_name check ((given_name is null) = (family_name is null)),
    constraint ck_search_entry_hidden check (
        family_name is not null or (birth_date is null and phone is null and household_number is null)),
    index ix_search_entry_counsellor (counsellor_id),
    index ix_search_entry_birth_date (birth_date, counsellor_id),
    index ix_search_entry_phone (phone),
    index ix_search_entry_household (household_number)
);

-- One row per counsellor: which pairs of letters the names of her people have, 40 bytes a person (docs/decisions/024).
-- A person may stand on a page longer than she has the case, or twice: search_entry decides.
create table search_page (
    counsellor_id uuid not null,
    letters mediumblob not null,
    constraint pk_search_page primary key (counsellor_id),
    constraint ck_search_page_length check (octet_length(letters) mod 40 = 0)
);
