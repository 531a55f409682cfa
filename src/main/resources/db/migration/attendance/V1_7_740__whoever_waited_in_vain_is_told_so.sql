alter table door_entry
    drop constraint ck_door_entry_outcome,
    add constraint ck_door_entry_outcome check (outcome in ('TAKEN_IN', 'ALREADY_IN', 'UNKNOWN_CODE', 'OTHER_EVENT', 'CANCELLED_SINCE', 'WAITING_LIST', 'NO_PLACE', 'NOT_TODAY'));
