package org.jobcenterportal.measures;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/** An offer of the catalogue. What was replaced is kept as an edition. */
@Entity
@Table(name = "measure")
class Measure extends Aggregate<Measure, MeasureId> {

    /** After this time use, success and sense of an offer are looked at again (programme 2023, 4). */
    static final Period REVIEW = Period.ofYears(1);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeasureId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "measure_key"))
    private MeasureKey key;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    @Enumerated(EnumType.STRING)
    private Access access;

    @Enumerated(EnumType.STRING)
    private @Nullable LanguageLevel german;

    @ElementCollection
    @CollectionTable(name = "measure_audience", joinColumns = @JoinColumn(name = "measure_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private Set<Audience> audiences = EnumSet.noneOf(Audience.class);

    private @Nullable Integer childcareFrom;
    private @Nullable Integer childcareUntil;

    @Column(name = "is_voluntary")
    private boolean isVoluntary;

    private boolean revealsHealth;

    @Column(name = "is_public")
    private boolean isPublic;

    private @Nullable Integer maxMonths;

    @ElementCollection
    @CollectionTable(name = "measure_text", joinColumns = @JoinColumn(name = "measure_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, MeasureText> texts = new EnumMap<>(Language.class);

    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    private LocalDate reviewOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edited_by"))
    private @Nullable StaffId editedBy;

    private Instant editedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signed_by"))
    private @Nullable StaffId signedBy;

    private @Nullable Instant signedAt;
    private @Nullable String givenBackBecause;

    protected Measure() {} // JPA

    /** @param by who wrote it; null for what the programme brought along */
    Measure(MeasureDraft draft, MeasureStatus status, @Nullable StaffId by, Instant now) {
        this.id = MeasureId.next();
        this.key = draft.key();
        this.status = status;
        this.reviewOn = OfficeTime.dayOf(now).plus(REVIEW);
        become(draft, by, now);
    }

    /**
     * Takes over everything but identity and key.
     *
     * @throws IllegalArgumentException if the key is another one
     */
    void become(MeasureDraft draft, @Nullable StaffId by, Instant now) {
        if (!draft.key().equals(key)) {
            throw new IllegalArgumentException("The key of an offer never changes");
        }
        instrument = draft.instrument();
        access = draft.access();
        german = draft.german();
        audiences.retainAll(draft.audiences());
        audiences.addAll(draft.audiences());
        childcareFrom = draft.childcare() == null ? null : draft.childcare().from();
        childcareUntil = draft.childcare() == null ? null : draft.childcare().until();
        isVoluntary = draft.isVoluntary();
        revealsHealth = draft.revealsHealth();
        isPublic = draft.isPublic();
        maxMonths = draft.maxMonths();
        texts.keySet().retainAll(draft.texts().keySet());
        texts.putAll(draft.texts());
        editedBy = by;
        editedAt = now;
    }

    /** Hands a draft to the equality officer for her signature; says whether it was a draft. */
    boolean submit() {
        if (!step(MeasureStatus.DRAFT, MeasureStatus.CO_SIGNATURE)) {
            return false;
        }
        givenBackBecause = null;
        return true;
    }

    /** Gives it back to be written anew; says whether it waited for a signature. */
    boolean giveBack(String because) {
        if (because.isBlank() || because.length() > 500) {
            throw new IllegalArgumentException("A reason has 1 to 500 characters");
        }
        if (!step(MeasureStatus.CO_SIGNATURE, MeasureStatus.DRAFT)) {
            return false;
        }
        givenBackBecause = because;
        return true;
    }

    /** The equality officer signs, and the offer stands; says whether it waited for that. */
    boolean sign(StaffId by, Instant now) {
        if (!step(MeasureStatus.CO_SIGNATURE, MeasureStatus.ACTIVE)) {
            return false;
        }
        signedBy = by;
        signedAt = now;
        return true;
    }

    /** Takes it off the catalogue; says whether it was on it. */
    boolean retire() {
        return step(MeasureStatus.ACTIVE, MeasureStatus.RETIRED);
    }

    /** Puts the next look at use, success and sense a year ahead. */
    void reviewed(LocalDate day) {
        reviewOn = day.plus(REVIEW);
    }

    @Override
    public MeasureId id() {
        return id;
    }

    MeasureStatus status() {
        return status;
    }

    @Nullable
    StaffId editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }

    @Nullable
    StaffId signedBy() {
        return signedBy;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    String givenBackBecause() {
        return givenBackBecause;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    MeasureDetails details() {
        return new MeasureDetails(id, version(), status, reviewOn, written());
    }

    /** Everything as somebody would write it again. */
    MeasureDraft written() {
        return new MeasureDraft(
                key,
                instrument,
                access,
                german,
                audiences,
                childcareFrom == null || childcareUntil == null ? null : new AgeSpan(childcareFrom, childcareUntil),
                isVoluntary,
                revealsHealth,
                isPublic,
                maxMonths,
                texts);
    }

    private boolean step(MeasureStatus from, MeasureStatus to) {
        if (status != from) {
            return false;
        }
        status = to;
        return true;
    }
}
