-- Another one with each change, so that a page that was read before is known to be so still.
alter table search_page add column edition uuid not null default uuid();
