-- a correction to "left early" says when that was; what was asked before meant the end of the event
alter table attendance_correction add column left_at datetime(6) after state;

update attendance_correction c join event e on e.id = c.event_id
set c.left_at = e.ends_at
where c.state = 'LEFT_EARLY';

alter table attendance_correction
    add constraint ck_attendance_correction_left check ((state = 'LEFT_EARLY') = (left_at is not null));
