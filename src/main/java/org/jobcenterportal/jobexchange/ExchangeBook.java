package org.jobcenterportal.jobexchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobImport;
import org.jobcenterportal.joboffers.JobImport.ImportedJob;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which jobs of others came in: the same job comes in once, however often and by however many a file is taken in. */
@Component
@InternalUse
class ExchangeBook {

    private static final int DAYS_OPEN = 60;

    private final JdbcClient jdbc;
    private final JobImport jobs;
    private final JobOffers offers;

    ExchangeBook(JdbcClient jdbc, JobImport jobs, JobOffers offers) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.offers = offers;
    }

    /** A job as the file says it, and as it was understood. */
    record Incoming(RawJob raw, JobDraft draft) {}

    /**
     * Keeps what is new as drafts.
     *
     * @return how many are
     */
    @Transactional
    @RepeatedOnContention
    public int keep(List<Incoming> incoming, StaffId by, Instant now) {
        var today = OfficeTime.dayOf(now);
        var fresh = new ArrayList<ImportedJob>();
        for (var one : incoming) {
            if (!isOurs(one.raw()) && isNew(one, now)) {
                fresh.add(new ImportedJob(one.draft(), by, JobState.DRAFT, today, today.plusDays(DAYS_OPEN)));
            }
        }
        jobs.importJobs(fresh);
        return fresh.size();
    }

    /** Whether it is a job that went out from here. */
    private boolean isOurs(RawJob raw) {
        try {
            return Optional.of(raw.get(ExchangeField.REFERENCE))
                    .filter(reference -> reference.length() == 36)
                    .map(UUID::fromString)
                    .flatMap(id -> offers.written(new JobOfferId(id)))
                    .isPresent();
        } catch (IllegalArgumentException otherwise) {
            return false;
        }
    }

    private boolean isNew(Incoming one, Instant now) {
        return jdbc.sql("insert ignore into job_exchange_arrival (reference, job_id, arrived_at) values (?, ?, ?)")
                        .params(
                                reference(one.raw()),
                                one.draft().id().value(),
                                LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** By employer and number; a job without a number by all that is said of it. */
    private static String reference(RawJob raw) {
        var number = raw.get(ExchangeField.REFERENCE);
        var text = number.isEmpty()
                ? raw.said().toString()
                : raw.get(ExchangeField.ESTABLISHMENT) + "\n" + raw.get(ExchangeField.EMPLOYER) + "\n" + number;
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
