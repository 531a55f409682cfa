-- what somebody was found to do three and six months after the end; empty where nobody has asked, or only words were kept
alter table measure_assignment
    add column after_3_months varchar(15) character set ascii collate ascii_bin,
    add column after_6_months varchar(15) character set ascii collate ascii_bin,
    add constraint ck_measure_assignment_afterwards check (
        (after_3_months is null or after_3_months in ('IN_WORK', 'IN_TRAINING', 'WITHOUT_WORK', 'NOT_REACHED'))
        and (after_6_months is null or after_6_months in ('IN_WORK', 'IN_TRAINING', 'WITHOUT_WORK', 'NOT_REACHED')));
