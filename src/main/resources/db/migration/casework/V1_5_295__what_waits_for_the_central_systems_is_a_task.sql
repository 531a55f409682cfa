insert into task_round (name, last_day) values ('central-systems', '2000-01-01');
