create table guideline (
    id uuid not null,
    version bigint not null,
    slug varchar(80) character set ascii collate ascii_bin not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    title varchar(120) not null,
    summary varchar(300) not null,
    body mediumtext not null,
    owner_id uuid not null,
    team_id uuid not null,
    valid_from date not null,
    valid_until date,
    review_on date not null,
    edited_by uuid not null,
    edited_at datetime(6) not null,
    constraint pk_guideline primary key (id),
    constraint uq_guideline_slug unique (slug),
    constraint fk_guideline_owner foreign key (owner_id) references staff (id),
    constraint fk_guideline_team foreign key (team_id) references team (id),
    constraint fk_guideline_edited_by foreign key (edited_by) references staff (id),
    constraint ck_guideline_slug check (slug regexp '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint ck_guideline_kind check (kind in ('GUIDELINE', 'ACTIVITY_PLAN', 'OCCUPATION_NOTE')),
    constraint ck_guideline_term check (valid_until is null or valid_until >= valid_from),
    index ix_guideline_review (owner_id, review_on),
    fulltext index ft_guideline (title, summary, body)
);

-- for which target groups a page is
create table guideline_group (
    guideline_id uuid not null,
    target_group varchar(25) character set ascii collate ascii_bin not null,
    constraint pk_guideline_group primary key (guideline_id, target_group),
    constraint fk_guideline_group_guideline foreign key (guideline_id) references guideline (id),
    index ix_guideline_group_group (target_group)
);

-- for which fields of action a page is
create table guideline_field (
    guideline_id uuid not null,
    field varchar(30) character set ascii collate ascii_bin not null,
    constraint pk_guideline_field primary key (guideline_id, field),
    constraint fk_guideline_field_guideline foreign key (guideline_id) references guideline (id),
    index ix_guideline_field_field (field)
);

-- every edition that was replaced, as it stood
create table guideline_edition (
    guideline_id uuid not null,
    number bigint not null,
    title varchar(120) not null,
    summary varchar(300) not null,
    body mediumtext not null,
    edited_by uuid not null,
    edited_at datetime(6) not null,
    constraint pk_guideline_edition primary key (guideline_id, number),
    constraint fk_guideline_edition_guideline foreign key (guideline_id) references guideline (id),
    constraint fk_guideline_edition_edited_by foreign key (edited_by) references staff (id)
);
