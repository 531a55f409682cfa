create table access_rule (
    id uuid not null,
    version bigint not null,
    measure_key varchar(60) character set ascii collate ascii_bin not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    asked varchar(400) character set ascii collate ascii_bin,
    paragraph varchar(120),
    valid_from date,
    valid_until date,
    edited_by uuid,
    edited_at datetime(6) not null,
    constraint pk_access_rule primary key (id),
    constraint fk_access_rule_edited_by foreign key (edited_by) references staff (id),
    constraint ck_access_rule_term check (valid_from is null or valid_until is null or valid_until >= valid_from),
    index ix_access_rule_measure (measure_key)
);

-- what stood there before somebody changed it
create table access_rule_edition (
    rule_id uuid not null,
    edition bigint not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    asked varchar(400) character set ascii collate ascii_bin,
    paragraph varchar(120),
    valid_from date,
    valid_until date,
    edited_by uuid,
    edited_at datetime(6) not null,
    constraint pk_access_rule_edition primary key (rule_id, edition),
    constraint fk_access_rule_edition_rule foreign key (rule_id) references access_rule (id),
    constraint fk_access_rule_edition_edited_by foreign key (edited_by) references staff (id)
);
