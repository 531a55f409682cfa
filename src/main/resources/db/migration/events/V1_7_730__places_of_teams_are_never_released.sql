-- What is kept for a team stays with it, so that its counters stay open.
update event
set quotas_release_at = null
where id in (select event_id from event_quota where kind = 'TEAM');
