create table employer (
    id uuid not null,
    version bigint not null default 0,
    name varchar(160) not null,
    -- the name as it is compared: small letters, no legal form, no signs
    name_key varchar(160) not null,
    establishment_number char(8) character set ascii collate ascii_bin,
    sector char(2) character set ascii collate ascii_bin,
    agent_id uuid,
    -- the employer that this one turned out to be
    merged_into uuid,
    created_at datetime(6) not null,
    constraint pk_employer primary key (id),
    constraint uq_employer_establishment_number unique (establishment_number),
    constraint fk_employer_agent foreign key (agent_id) references staff (id),
    constraint fk_employer_merged_into foreign key (merged_into) references employer (id),
    constraint ck_employer_merged check (merged_into is null or (merged_into <> id and establishment_number is null)),
    index ix_employer_name (name),
    index ix_employer_name_key (name_key),
    index ix_employer_sector (sector, name)
);

create table employer_site (
    id uuid not null,
    employer_id uuid not null,
    ordinal int not null,
    name varchar(120) not null,
    street varchar(120) not null,
    house_number varchar(12) not null,
    postal_code char(5) character set ascii collate ascii_bin not null,
    city varchar(80) not null,
    -- the address as it is compared
    address_key varchar(160) not null,
    constraint pk_employer_site primary key (id),
    constraint fk_employer_site_employer foreign key (employer_id) references employer (id),
    index ix_employer_site_address (address_key)
);

create table employer_contact (
    id uuid not null,
    employer_id uuid not null,
    ordinal int not null,
    site_id uuid,
    form_of_address varchar(10) character set ascii collate ascii_bin not null,
    given_name varchar(100) not null,
    family_name varchar(100) not null,
    function_name varchar(120),
    matters varchar(80) character set ascii collate ascii_bin not null,
    phone varchar(20) character set ascii collate ascii_bin,
    email varchar(254),
    -- since when she is not there any more; the history goes on naming her
    left_on date,
    constraint pk_employer_contact primary key (id),
    constraint fk_employer_contact_employer foreign key (employer_id) references employer (id),
    constraint fk_employer_contact_site foreign key (site_id) references employer_site (id),
    index ix_employer_contact_phone (phone),
    index ix_employer_contact_name (family_name, given_name)
);
