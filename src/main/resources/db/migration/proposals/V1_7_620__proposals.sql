-- A job that is proposed to a person. While it is open it sits on one of the few places of its job and on one of the few of
-- its person; two unique keys see to it that nobody sits on a place that is taken, whatever happens at the same moment.
create table placement_proposal (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    job_id uuid not null,
    reason varchar(1000) not null,
    reason_language varchar(20) character set ascii collate ascii_bin not null,
    submission uuid not null,
    proposed_by uuid not null,
    proposer varchar(20) character set ascii collate ascii_bin not null,
    proposed_at datetime(6) not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    state_since datetime(6) not null,
    place_at_job int,
    place_of_person int,
    answer varchar(10) character set ascii collate ascii_bin,
    answered_at datetime(6),
    sent_at datetime(6),
    sent_by uuid,
    sent_way varchar(10) character set ascii collate ascii_bin,
    answer_due_on date,
    reminded_on date,
    interview_at datetime(6),
    interview_place varchar(200),
    interview_edition int,
    trial_from date,
    trial_until date,
    starts_on date,
    hours_per_week decimal(4, 2),
    employment varchar(20) character set ascii collate ascii_bin,
    end_reason varchar(30) character set ascii collate ascii_bin,
    is_open boolean as (if(state in (
        'SUGGESTED', 'SHOWN_TO_CITIZEN', 'CONSENTED', 'SENT', 'INTERVIEW', 'TRIAL'), true, null)) virtual,
    constraint pk_placement_proposal primary key (id),
    constraint uq_placement_proposal_submission unique (submission),
    constraint uq_placement_proposal_open unique (person_id, job_id, is_open),
    constraint uq_placement_proposal_job unique (job_id, place_at_job),
    constraint uq_placement_proposal_person unique (person_id, place_of_person),
    constraint fk_placement_proposal_person foreign key (person_id) references person (id),
    constraint fk_placement_proposal_job foreign key (job_id) references job_offer (id),
    constraint fk_placement_proposal_proposed_by foreign key (proposed_by) references staff (id),
    constraint fk_placement_proposal_sent_by foreign key (sent_by) references staff (id),
    constraint ck_placement_proposal_proposer check (proposer in ('COUNSELLING', 'EMPLOYER_SERVICE')),
    constraint ck_placement_proposal_state check (state in (
        'SUGGESTED', 'SHOWN_TO_CITIZEN', 'DECLINED', 'CONSENTED', 'SENT', 'INTERVIEW', 'TRIAL', 'HIRED', 'REJECTED',
        'NO_RESPONSE', 'WITHDRAWN')),
    constraint ck_placement_proposal_places check (
        (is_open is true) = (place_at_job is not null) and (place_at_job is null) = (place_of_person is null)
        and (place_at_job is null or place_at_job between 1 and 20 and place_of_person between 1 and 20)),
    constraint ck_placement_proposal_answer check (
        answer in ('YES', 'NO', 'TALK') and answered_at is not null or answer is null and answered_at is null),
    constraint ck_placement_proposal_sent check (
        (sent_at is null) = (sent_by is null) and (sent_at is null) = (sent_way is null)
        and (sent_way in ('EMAIL', 'LETTER', 'BY_HAND') or sent_way is null)),
    constraint ck_placement_proposal_trial check (trial_until >= trial_from and (trial_from is null) = (trial_until is null)),
    constraint ck_placement_proposal_hired check (
        state <> 'HIRED' or starts_on is not null and hours_per_week > 0 and employment is not null),
    index ix_placement_proposal_state (state, answer_due_on),
    index ix_placement_proposal_proposed_by (proposed_by, is_open),
    index ix_placement_proposal_proposed_at (proposed_at)
);

-- why it fits, as the comparison said it at that moment
create table proposal_line (
    proposal_id uuid not null,
    position smallint not null,
    criterion varchar(40) character set ascii collate ascii_bin not null,
    is_hard boolean not null,
    fit varchar(10) character set ascii collate ascii_bin not null,
    words varchar(500) not null,
    words_english varchar(500) not null,
    words_simple varchar(500) not null,
    constraint pk_proposal_line primary key (proposal_id, position),
    constraint fk_proposal_line_proposal foreign key (proposal_id) references placement_proposal (id),
    constraint ck_proposal_line_fit check (fit in ('YES', 'NO', 'UNKNOWN'))
);

-- exactly what the citizen lets the employer know; nothing else of her leaves the house with a proposal
create table proposal_release (
    proposal_id uuid not null,
    item varchar(20) character set ascii collate ascii_bin not null,
    value varchar(1000) not null,
    released_at datetime(6) not null,
    constraint pk_proposal_release primary key (proposal_id, item),
    constraint fk_proposal_release_proposal foreign key (proposal_id) references placement_proposal (id),
    constraint ck_proposal_release_item check (item in (
        'NAME', 'PHONE', 'EMAIL', 'ADDRESS', 'QUALIFICATION', 'EXPERIENCE', 'GERMAN', 'LANGUAGES', 'LICENCES',
        'WORKING_TIME'))
);

-- grows only: what happened on the way, by whom and when
create table proposal_step (
    id uuid not null,
    proposal_id uuid not null,
    step varchar(30) character set ascii collate ascii_bin not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    side varchar(20) character set ascii collate ascii_bin not null,
    staff_id uuid,
    happened_at datetime(6) not null,
    on_day date,
    reason varchar(30) character set ascii collate ascii_bin,
    words varchar(1000),
    constraint pk_proposal_step primary key (id),
    constraint fk_proposal_step_proposal foreign key (proposal_id) references placement_proposal (id),
    constraint fk_proposal_step_staff foreign key (staff_id) references staff (id),
    constraint ck_proposal_step_side check (
        side in ('COUNSELLING', 'EMPLOYER_SERVICE', 'CITIZEN', 'PORTAL')
        and (side in ('COUNSELLING', 'EMPLOYER_SERVICE')) = (staff_id is not null)),
    index ix_proposal_step_proposal (proposal_id, happened_at)
);

-- numbers that the house sets for itself; the latest of each holds, and who set it stays known
create table proposal_rule (
    rule varchar(20) character set ascii collate ascii_bin not null,
    edition smallint not null,
    number smallint not null,
    set_by uuid,
    set_at datetime(6) not null,
    constraint pk_proposal_rule primary key (rule, edition),
    constraint fk_proposal_rule_set_by foreign key (set_by) references staff (id),
    constraint ck_proposal_rule_rule check (rule in ('OPEN_PER_JOB', 'OPEN_PER_PERSON', 'DAYS_TO_ANSWER')),
    constraint ck_proposal_rule_number check (number between 1 and if(rule = 'DAYS_TO_ANSWER', 60, 20))
);
insert into proposal_rule (rule, edition, number, set_at) values
    ('OPEN_PER_JOB', 1, 5, '2026-01-01 00:00:00'),
    ('OPEN_PER_PERSON', 1, 3, '2026-01-01 00:00:00'),
    ('DAYS_TO_ANSWER', 1, 10, '2026-01-01 00:00:00');

-- of several nodes one makes the round
insert into task_round (name, last_at) values ('proposals', '2000-01-01 00:00:00');

-- published for steering: counts by month and employment, without anybody; whoever shows them joins what is too small
create view listed_proposal_month as
select date_format(p.proposed_at, '%Y-%m') as month, null as employment, count(*) as proposed, 0 as interviews, 0 as hired,
    0 as hours
from placement_proposal p where p.end_reason is null or p.end_reason <> 'IN_ERROR' group by 1
union all
select date_format(s.happened_at, '%Y-%m'), null, 0, count(distinct s.proposal_id), 0, 0
from proposal_step s where s.step = 'INTERVIEW_AGREED' group by 1
union all
select date_format(p.starts_on, '%Y-%m'), p.employment, 0, 0, count(*), sum(p.hours_per_week)
from placement_proposal p where p.state = 'HIRED' group by 1, 2;
