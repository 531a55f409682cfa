-- What somebody lets an employer know about herself for one job stands among her consents under its own name. What was given
-- before keeps the name under which its receipt was written.
alter table consent
    drop constraint ck_consent_purpose,
    drop constraint ck_consent_matter;
alter table consent
    add constraint ck_consent_purpose check (purpose in ('PROFILE_TO_EMPLOYERS', 'DATA_TO_PROVIDERS', 'ADVICE_CENTRES', 'HOME_VISIT', 'PORTAL_DELIVERY', 'SURVEY', 'REFERRAL', 'JOB_RELEASE')),
    add constraint ck_consent_matter check ((purpose in ('REFERRAL', 'JOB_RELEASE')) = (matter is not null));
