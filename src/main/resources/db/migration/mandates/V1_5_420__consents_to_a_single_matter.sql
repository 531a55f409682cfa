-- A consent may be about one matter of another room, as data that go to one body: each of those stands once for itself.
alter table consent add index ix_consent_person (person_id);
alter table consent
    drop constraint ck_consent_purpose,
    drop index uq_consent_open,
    drop column open_purpose,
    add column matter varchar(36) character set ascii collate ascii_bin after purpose;
alter table consent
    add column open_purpose varchar(62) character set ascii collate ascii_bin
        as (if(withdrawn_at is null, concat(purpose, if(matter is null, '', concat(':', matter))), null)) virtual,
    add constraint uq_consent_open unique (person_id, open_purpose),
    add constraint ck_consent_purpose check (purpose in ('PROFILE_TO_EMPLOYERS', 'DATA_TO_PROVIDERS', 'ADVICE_CENTRES', 'HOME_VISIT', 'PORTAL_DELIVERY', 'SURVEY', 'REFERRAL')),
    add constraint ck_consent_matter check ((purpose = 'REFERRAL') = (matter is not null));
