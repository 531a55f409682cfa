-- what was called off stays findable only if it was announced before
alter table event add column is_announced boolean not null default false;

update event e set is_announced = true
where e.state not in ('DRAFT', 'CANCELLED')
    or exists (select 1 from event_step s where s.event_id = e.id and s.what = 'PUBLISHED');

alter table event
    alter column is_announced drop default,
    add constraint ck_event_announced check (state in ('DRAFT', 'CANCELLED') or is_announced);
