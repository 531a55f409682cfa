-- the application knows the kinds; a list here too would have to be written anew by every room that asks for something
alter table task drop constraint if exists ck_task_kind;
