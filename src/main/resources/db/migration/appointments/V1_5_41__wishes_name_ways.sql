-- More times may be missing in some ways only; an empty list means that any is right.
alter table opening_wish
    add column ways varchar(60) character set ascii collate ascii_bin not null default '',
    add constraint ck_opening_wish_ways check (ways regexp '^((ON_SITE|PHONE|VIDEO|CALLBACK)(,(ON_SITE|PHONE|VIDEO|CALLBACK))*)?$');
