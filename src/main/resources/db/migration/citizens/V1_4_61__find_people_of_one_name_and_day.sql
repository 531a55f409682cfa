create index ix_person_birth_date_name on person (birth_date, family_name, given_name);
