alter table task
    drop constraint ck_task_kind,
    add constraint ck_task_kind check (
        kind in ('MANUAL', 'PLAN_REVIEW', 'PLAN_PROPOSAL', 'CENTRAL_SYSTEM', 'NO_CONTACT', 'EARLY_ACTIVATION', 'UKRAINE_REVIEW', 'REFERRAL_OVERDUE', 'CHAIN_GAP',
            'OFFER_SIGNATURE', 'OFFER_RETURNED', 'OFFER_REVIEW', 'APPROVAL_ENDS', 'OFFER_INTEREST'));
insert into task_round (name, last_at) values ('offer-reviews', '2000-01-01 00:00:00'), ('runs', '2000-01-01 00:00:00');
