alter table task
    drop constraint ck_task_kind,
    add constraint ck_task_kind check (
        kind in ('MANUAL', 'PLAN_REVIEW', 'PLAN_PROPOSAL', 'CENTRAL_SYSTEM', 'NO_CONTACT', 'EARLY_ACTIVATION', 'UKRAINE_REVIEW', 'REFERRAL_OVERDUE', 'CHAIN_GAP'));
insert into task_round (name, last_at) values ('referrals', '2000-01-01 00:00:00'), ('chains', '2000-01-01 00:00:00');
