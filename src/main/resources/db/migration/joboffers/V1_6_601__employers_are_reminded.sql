alter table job_offer
    -- the last day before which the employer was asked whether the job is still to be had
    add column reminded_for date after expires_on;
