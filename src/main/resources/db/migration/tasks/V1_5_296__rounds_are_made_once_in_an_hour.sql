alter table task_round change last_day last_at datetime(6) not null;
