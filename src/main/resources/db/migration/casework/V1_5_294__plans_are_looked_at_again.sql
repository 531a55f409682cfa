insert into task_round (name, last_day) values ('plan-reviews', '2000-01-01');
