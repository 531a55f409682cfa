-- A caller has a name and perhaps a number, but neither an account nor an e-mail address.
alter table bca_consultation
    drop constraint ck_bca_consultation_holder,
    add constraint ck_bca_consultation_holder check (
        (holder_kind = 'PERSON' and person_id is not null and account_id is null and contact_name is null and contact_email is null)
        or (holder_kind = 'ACCOUNT' and person_id is null and account_id is not null and contact_name is not null)
        or (holder_kind = 'VISITOR' and person_id is null and account_id is null and contact_name is not null and contact_email is not null)
        or (holder_kind = 'CALLER' and person_id is null and account_id is null and contact_name is not null and contact_email is null));
