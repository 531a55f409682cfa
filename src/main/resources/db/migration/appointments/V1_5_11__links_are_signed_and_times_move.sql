-- Links are signed, so that every later mail can carry one; nothing about them is kept.
alter table bca_consultation
    drop constraint uq_bca_consultation_link_hash,
    drop column link_hash;

-- A step may give a consultation another time; the state stays.
alter table bca_consultation_event
    add column moved_from datetime(6);
