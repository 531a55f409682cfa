alter table job_offer
    -- the employer's own page on which one applies
    add column application_page varchar(300) character set ascii collate ascii_bin after has_child_friendly_hours,
    add constraint ck_job_offer_application_page check (application_page like 'https://%'),
    -- an employer that is put together with another stays as a row, and its sites and contacts move with their names
    add constraint fk_job_offer_employer foreign key (employer) references employer (id),
    add constraint fk_job_offer_site foreign key (site) references employer_site (id),
    add constraint fk_job_offer_contact foreign key (contact) references employer_contact (id);
