-- What a message says, so that it can take another way; whose second attempt it is; and when it tells nothing new any more.
alter table outbox_message
    add column content mediumtext null,
    add column instead_of uuid null,
    add column expires_at datetime(6) null,
    add constraint uq_outbox_message_instead_of unique (instead_of),
    add constraint fk_outbox_message_instead_of foreign key (instead_of) references outbox_message (id) on delete set null,
    -- only e-mails are sent by the portal; letters wait for people
    add constraint ck_outbox_message_letter check (channel <> 'LETTER' or next_attempt_at is null);
