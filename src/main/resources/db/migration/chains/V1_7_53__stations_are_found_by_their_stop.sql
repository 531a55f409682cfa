-- "what if" asks for those who wait for a station
alter table chain_station add index ix_chain_station_stop (stop, status, planned_from);
