package org.jobcenterportal.shell;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jobcenterportal.kernel.Aggregate;
import org.jspecify.annotations.Nullable;

/** Somebody told the office of a barrier in the portal (§ 12b Abs. 2 Nr. 2 BGG). */
@Entity
@Table(name = "barrier_report")
class BarrierReport extends Aggregate<BarrierReport, BarrierReportId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BarrierReportId id;

    private Instant receivedAt;
    private @Nullable String page;
    private String problem;
    private @Nullable String replyTo;
    private @Nullable Instant answeredAt;

    protected BarrierReport() {} // JPA

    BarrierReport(BarrierReportDraft draft, Instant now) {
        id = BarrierReportId.next();
        receivedAt = now;
        page = draft.page();
        problem = draft.problem().strip();
        replyTo = draft.replyTo() == null ? null : draft.replyTo().value();
    }

    @Override
    public BarrierReportId id() {
        return id;
    }

    /** Answering twice changes nothing: the first answer counts. */
    void answer(Instant now) {
        if (answeredAt == null) {
            answeredAt = now;
        }
    }

    BarrierReportDetails details() {
        return new BarrierReportDetails(id, receivedAt, page, problem, replyTo);
    }
}
