alter table venue
    drop constraint uq_venue_name,
    add constraint uq_venue_name_room unique (name, room);
