-- The primary key alone decides who was first to a time. A party is a person, a member of staff or whatever has a diary.
create table diary_quarter (
    party uuid not null,
    quarter_start datetime not null,
    entry uuid not null,
    primary key (party, quarter_start),
    constraint ck_diary_quarter_start check (second(quarter_start) = 0 and mod(minute(quarter_start), 15) = 0),
    index ix_diary_quarter_entry (entry)
);
