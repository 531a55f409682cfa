-- when a citizen has seen what data protection answered; the number follows the table that it changes
alter table access_question
    add column seen_at datetime(6),
    add constraint ck_access_question_seen check (seen_at is null or answered_at is not null);

-- whoever has an answer from before has had time to read it
update access_question set seen_at = answered_at where answered_at is not null;
