-- A receipt says what kind of step was taken and when; the hashes are keyed, so that they lead to nobody.
create table receipt (
    code varchar(14) character set ascii collate ascii_bin not null,
    kind varchar(60) character set ascii collate ascii_bin not null,
    issued_at datetime(6) not null,
    about_hash binary(32) not null,
    content_hash binary(32) not null,
    constraint pk_receipt primary key (code),
    constraint ck_receipt_code check (code regexp '^BL-[234679CDFGHJKMNPQRTVWXY]{3}-[234679CDFGHJKMNPQRTVWXY]{3}-[234679CDFGHJKMNPQRTVWXY]{3}$')
);

create index ix_receipt_about on receipt (about_hash, issued_at);

-- How often receipts were looked up within an hour from one address (hashed for the hour), or by all (the nil UUID).
create table receipt_look_up (
    visitor uuid not null,
    hour datetime not null,
    look_ups integer not null,
    constraint pk_receipt_look_up primary key (visitor, hour),
    constraint ck_receipt_look_up_look_ups check (look_ups >= 0)
);
