-- A fair lasts some days, a meeting point may move away.
alter table venue
    add column valid_from date,
    add column valid_until date,
    add constraint ck_venue_validity check (valid_from is null or valid_until is null or valid_until >= valid_from);
