-- Beside the letters a page keeps how the words of each name sound, so that a search reads only whom it finds. Lines have
-- no fixed length any more. Whoever starts the portal next fills the empty search anew.
delete from search_page;
delete from search_entry;
alter table search_page
    drop constraint ck_search_page_length,
    -- another one with each change, so that a page that was read before is known to be so still
    add column edition uuid not null default uuid();
