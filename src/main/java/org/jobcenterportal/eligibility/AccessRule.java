package org.jobcenterportal.eligibility;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** One condition under which one gets into an offer. Rules end by a day and are never deleted; what stood before is kept. */
@Entity
@Table(name = "access_rule")
class AccessRule extends Aggregate<AccessRule, RuleId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RuleId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "measure_key"))
    private MeasureKey measure;

    @Enumerated(EnumType.STRING)
    private CriterionKind kind;

    @Column(name = "asked")
    private @Nullable String value;

    private @Nullable String paragraph;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edited_by"))
    private @Nullable StaffId editedBy;

    private Instant editedAt;

    protected AccessRule() {} // JPA

    /** @param by nobody for what came with the programme */
    AccessRule(RuleId id, MeasureKey measure, RuleDraft draft, @Nullable StaffId by, Instant now) {
        this.id = id;
        this.measure = measure;
        become(draft, by, now);
    }

    /** Takes over everything but identity and offer. */
    void become(RuleDraft draft, @Nullable StaffId by, Instant now) {
        kind = draft.condition().kind();
        value = draft.condition().value();
        paragraph = draft.paragraph();
        validFrom = draft.validFrom();
        validUntil = draft.validUntil();
        editedBy = by;
        editedAt = now;
    }

    @Override
    public RuleId id() {
        return id;
    }

    MeasureKey measure() {
        return measure;
    }

    @Nullable
    StaffId editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }

    RuleDraft written() {
        return new RuleDraft(new Condition(kind, value), paragraph, validFrom, validUntil);
    }
}
