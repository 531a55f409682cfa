package org.jobcenterportal.knowledge;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.TeamId;
import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;

/** A page of the house's knowledge. What was replaced is kept as an edition. */
@Entity
@Table(name = "guideline")
class Guideline extends Aggregate<Guideline, GuidelineId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GuidelineId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "slug"))
    private Slug slug;

    @Enumerated(EnumType.STRING)
    private GuidelineKind kind;

    private String title;
    private String summary;

    @Column(columnDefinition = "mediumtext")
    private String body;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private StaffId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private TeamId team;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private LocalDate reviewOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edited_by"))
    private StaffId editedBy;

    private Instant editedAt;

    @ElementCollection
    @CollectionTable(name = "guideline_group", joinColumns = @JoinColumn(name = "guideline_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "target_group")
    private Set<TargetGroup> groups = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "guideline_field", joinColumns = @JoinColumn(name = "guideline_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private Set<FieldOfAction> fields = new HashSet<>();

    protected Guideline() {} // JPA

    /** @param team whose page it is and stays: its people may change it */
    Guideline(GuidelineDraft draft, TeamId team, StaffId by, Instant now) {
        this.id = GuidelineId.next();
        this.slug = Slug.of(draft.title());
        this.team = team;
        become(draft, by, now);
    }

    /** Takes over everything but identity, address and team. */
    void become(GuidelineDraft draft, StaffId by, Instant now) {
        kind = draft.kind();
        title = draft.title();
        summary = draft.summary();
        body = draft.body().value();
        owner = draft.owner();
        validFrom = draft.validFrom();
        validUntil = draft.validUntil();
        reviewOn = draft.reviewOn();
        groups.retainAll(draft.groups());
        groups.addAll(draft.groups());
        fields.retainAll(draft.fields());
        fields.addAll(draft.fields());
        editedBy = by;
        editedAt = now;
    }

    @Override
    public GuidelineId id() {
        return id;
    }

    TeamId team() {
        return team;
    }

    StaffId owner() {
        return owner;
    }

    Slug slug() {
        return slug;
    }

    StaffId editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }

    /** Everything as somebody would write it again. */
    GuidelineDraft written() {
        return new GuidelineDraft(
                kind, title, summary, new MarkdownText(body), owner, validFrom, validUntil, reviewOn, groups, fields);
    }
}
