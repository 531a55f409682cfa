-- A consent is a receipt: it keeps what was said when it was given, and it is never deleted but withdrawn.
-- open_purpose holds the purpose while the consent stands, so that nobody gives the same one twice.
create table consent (
    id uuid not null,
    person_id uuid not null,
    purpose varchar(25) character set ascii collate ascii_bin not null,
    language varchar(35) character set ascii collate ascii_bin not null,
    wording varchar(1000) not null,
    consequence varchar(1000) not null,
    given_at datetime(6) not null,
    given_how varchar(15) character set ascii collate ascii_bin not null,
    given_with uuid,
    receipt varchar(15) character set ascii collate ascii_bin not null,
    withdrawn_at datetime(6),
    withdrawn_how varchar(15) character set ascii collate ascii_bin,
    withdrawn_with uuid,
    open_purpose varchar(25) character set ascii collate ascii_bin as (if(withdrawn_at is null, purpose, null)) virtual,
    constraint pk_consent primary key (id),
    constraint uq_consent_open unique (person_id, open_purpose),
    constraint fk_consent_person foreign key (person_id) references person (id),
    constraint fk_consent_given_with foreign key (given_with) references staff (id),
    constraint fk_consent_withdrawn_with foreign key (withdrawn_with) references staff (id),
    constraint ck_consent_purpose check (purpose in ('PROFILE_TO_EMPLOYERS', 'DATA_TO_PROVIDERS', 'ADVICE_CENTRES', 'HOME_VISIT', 'PORTAL_DELIVERY', 'SURVEY')),
    constraint ck_consent_given_how check (given_how in ('PORTAL', 'ON_PAPER', 'IN_CONVERSATION', 'BY_PHONE') and (given_how = 'PORTAL') = (given_with is null)),
    constraint ck_consent_withdrawn check ((withdrawn_at is null) = (withdrawn_how is null) and (withdrawn_at is null or withdrawn_at >= given_at)),
    constraint ck_consent_withdrawn_how check (withdrawn_how in ('PORTAL', 'ON_PAPER', 'IN_CONVERSATION', 'BY_PHONE') and (withdrawn_how = 'PORTAL') = (withdrawn_with is null))
);

create table representation (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    kind varchar(15) character set ascii collate ascii_bin not null,
    given_name varchar(100) not null,
    family_name varchar(100) not null,
    form_of_address varchar(10) character set ascii collate ascii_bin not null,
    organisation varchar(120),
    street varchar(120),
    house_number varchar(12),
    postal_code varchar(5) character set ascii collate ascii_bin,
    city varchar(80),
    email varchar(254),
    phone varchar(20) character set ascii collate ascii_bin,
    starts date not null,
    ends date,
    seen_on date not null,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    withdrawn_on date,
    withdrawn_how varchar(15) character set ascii collate ascii_bin,
    withdrawn_with uuid,
    constraint pk_representation primary key (id),
    constraint fk_representation_person foreign key (person_id) references person (id),
    constraint fk_representation_recorded_by foreign key (recorded_by) references staff (id),
    constraint fk_representation_withdrawn_with foreign key (withdrawn_with) references staff (id),
    constraint ck_representation_kind check (kind in ('ATTORNEY', 'GUARDIAN', 'LEGAL_PARENT', 'ASSISTANT')),
    constraint ck_representation_form_of_address check (form_of_address in ('MS', 'MR', 'NEUTRAL')),
    constraint ck_representation_residence check (
        (street is null and house_number is null and postal_code is null and city is null)
        or (street is not null and house_number is not null and postal_code is not null and city is not null)),
    constraint ck_representation_term check (ends is null or ends >= starts),
    constraint ck_representation_withdrawn check ((withdrawn_on is null) = (withdrawn_how is null)),
    constraint ck_representation_withdrawn_how check (withdrawn_how in ('PORTAL', 'ON_PAPER', 'IN_CONVERSATION', 'BY_PHONE') and (withdrawn_how = 'PORTAL') = (withdrawn_with is null)),
    index ix_representation_person (person_id)
);

create table representation_scope (
    representation_id uuid not null,
    scope varchar(20) character set ascii collate ascii_bin not null,
    constraint pk_representation_scope primary key (representation_id, scope),
    constraint fk_representation_scope foreign key (representation_id) references representation (id),
    constraint ck_representation_scope check (scope in ('EVERYTHING', 'BENEFITS', 'JOBS_AND_MEASURES', 'CONSULTATIONS', 'POST', 'DATA'))
);

-- who does not want the household's applicant to act for her (§ 38 SGB II presumes it unless something speaks against it)
create table presumption_objection (
    person_id uuid not null,
    since date not null,
    recorded_by uuid not null,
    constraint pk_presumption_objection primary key (person_id),
    constraint fk_presumption_objection_person foreign key (person_id) references person (id),
    constraint fk_presumption_objection_recorded_by foreign key (recorded_by) references staff (id)
);
