-- the equality officer's own notes: their paragraphs are encrypted, and only she and her deputies of the day read them
create table vault_note (
    id uuid not null,
    person_id uuid not null,
    written_by uuid not null,
    written_at datetime(6) not null,
    error_at datetime(6),
    constraint pk_vault_note primary key (id),
    constraint fk_vault_note_person foreign key (person_id) references person (id),
    constraint fk_vault_note_written_by foreign key (written_by) references staff (id),
    index ix_vault_note_person (person_id, written_at)
);

-- offered says whether the citizen may read the paragraph and release it
create table vault_paragraph (
    id uuid not null,
    note_id uuid not null,
    ordinal integer not null,
    sealed varbinary(8200) not null,
    offered boolean not null,
    constraint pk_vault_paragraph primary key (id),
    constraint uq_vault_paragraph_ordinal unique (note_id, ordinal),
    constraint fk_vault_paragraph_note foreign key (note_id) references vault_note (id)
);

-- what the citizen has released to whom, and until when; open_paragraph keeps a paragraph from being released twice at once
create table vault_release (
    id uuid not null,
    paragraph_id uuid not null,
    released_to uuid not null,
    released_at datetime(6) not null,
    taken_back_at datetime(6),
    open_paragraph uuid as (if(taken_back_at is null, paragraph_id, null)) virtual,
    constraint pk_vault_release primary key (id),
    constraint uq_vault_release_open_paragraph unique (open_paragraph),
    constraint fk_vault_release_paragraph foreign key (paragraph_id) references vault_paragraph (id),
    constraint fk_vault_release_released_to foreign key (released_to) references staff (id),
    constraint ck_vault_release_term check (taken_back_at is null or taken_back_at >= released_at),
    index ix_vault_release_paragraph (paragraph_id, released_at)
);
