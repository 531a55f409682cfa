-- by which law somebody stays, and until when
alter table profile
    add column residence_title varchar(25) character set ascii collate ascii_bin,
    add column residence_until date,
    add constraint ck_profile_residence_title check (
        residence_title in ('TEMPORARY_PROTECTION', 'RECOGNISED_PROTECTION', 'TOLERATION', 'OTHER')),
    add constraint ck_profile_residence_until check (residence_until is null or residence_title is not null);

alter table profile_origin
    drop constraint ck_profile_origin_field,
    add constraint ck_profile_origin_field check (field in (
        'GERMAN', 'LANGUAGES', 'SCHOOLING', 'TRAINING', 'OCCUPATION', 'EXPERIENCE', 'LICENCES', 'MOBILITY',
        'WORKING_TIME', 'OBSTACLES', 'WISH', 'RESIDENCE', 'CONTACT'));
