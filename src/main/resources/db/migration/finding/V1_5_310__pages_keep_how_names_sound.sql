-- Beside the letters a page keeps how the words of each name sound, so that a search reads only whom it finds. Lines have
-- no fixed length any more. Whoever starts the portal next fills the empty search anew.
alter table search_page drop constraint ck_search_page_length;
delete from search_page;
delete from search_entry;
