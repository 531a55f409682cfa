-- an answer by telephone or face to face: who wrote it down, and how she was told
alter table event_invitation
    add column answered_way varchar(10) character set ascii collate ascii_bin,
    add column noted_by uuid,
    add constraint fk_event_invitation_noted_by foreign key (noted_by) references staff (id),
    add constraint ck_event_invitation_way check (answered_way in ('PHONE', 'IN_PERSON', 'OTHER')),
    add constraint ck_event_invitation_noted check (
        (answered_way is null) = (noted_by is null) and (answered_way is null or answered_at is not null));
