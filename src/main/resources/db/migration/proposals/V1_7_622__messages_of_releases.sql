-- What goes to employers belongs to the room of releases now: what still waits must be found by its new name to be held back.
update outbox_message set kind = 'releases.kind.employer' where kind = 'proposals.kind.employer';
update outbox_message set kind = 'releases.kind.employer-reminder' where kind = 'proposals.kind.employer-reminder';
