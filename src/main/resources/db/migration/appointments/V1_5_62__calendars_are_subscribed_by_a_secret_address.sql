-- Whoever has the address of a feed sees when a colleague is taken, nothing else; of the address only a digest is kept.
create table calendar_feed (
    staff_id uuid not null,
    token_hash varchar(64) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    content_hash varchar(64) character set ascii collate ascii_bin not null,
    changed_at datetime(6) not null,
    constraint pk_calendar_feed primary key (staff_id),
    constraint uq_calendar_feed_token_hash unique (token_hash),
    constraint fk_calendar_feed_staff foreign key (staff_id) references staff (id)
);
