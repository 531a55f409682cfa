package org.jobcenterportal.runs;

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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.seats.ContingentId;
import org.jspecify.annotations.Nullable;

/** One run of an offer: {@code PLANNED → OPEN → RUNNING → ENDED}, or cancelled before its end. */
@Entity
@Table(name = "measure_run")
class MeasureRun extends Aggregate<MeasureRun, RunId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RunId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contract_id"))
    private ContractId contract;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contingent"))
    private ContingentId contingent;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    @Enumerated(EnumType.STRING)
    private EntryMode entryMode;

    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "run_places", joinColumns = @JoinColumn(name = "run_id"))
    private Set<PlacesFrom> places = new HashSet<>();

    private @Nullable Integer fewest;
    private String placeName;

    @Embedded
    private PostalAddress address;

    private @Nullable String wayThere;

    @Column(name = "is_barrier_free")
    private boolean isBarrierFree;

    @Enumerated(EnumType.STRING)
    private DayPart dayPart;

    @ElementCollection
    @CollectionTable(name = "run_weekday", joinColumns = @JoinColumn(name = "run_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "weekday")
    private Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);

    private @Nullable LocalTime startsAt;
    private @Nullable LocalTime endsAt;

    @Column(name = "is_childcare_on_site")
    private boolean isChildcareOnSite;

    private String contactName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_phone"))
    private @Nullable PhoneNumber contactPhone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_email"))
    private @Nullable EmailAddress contactEmail;

    private @Nullable String cancelledBecause;

    protected MeasureRun() {} // JPA

    /** @param contingent opened for the places of the first day */
    MeasureRun(RunDraft draft, ContingentId contingent) {
        this.id = draft.id();
        this.contract = draft.contract();
        this.contingent = contingent;
        this.status = RunStatus.PLANNED;
        become(draft);
    }

    /** Takes over everything but identity and contract. */
    void become(RunDraft draft) {
        entryMode = draft.entry();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        places.retainAll(draft.places());
        places.addAll(draft.places());
        fewest = draft.fewest();
        placeName = draft.place().name();
        address = draft.place().address();
        wayThere = draft.place().wayThere();
        isBarrierFree = draft.place().isBarrierFree();
        dayPart = draft.hours().part();
        weekdays.retainAll(draft.hours().weekdays());
        weekdays.addAll(draft.hours().weekdays());
        startsAt = draft.hours().from();
        endsAt = draft.hours().until();
        isChildcareOnSite = draft.isChildcareOnSite();
        contactName = draft.contact().name();
        contactPhone = draft.contact().phone();
        contactEmail = draft.contact().email();
    }

    /** Lets people be suggested; says whether it was only planned. */
    boolean open() {
        return step(RunStatus.PLANNED, RunStatus.OPEN);
    }

    /** Begins on its first day or later; says whether that was possible. */
    boolean start(LocalDate today) {
        return !today.isBefore(startsOn) && step(RunStatus.OPEN, RunStatus.RUNNING);
    }

    /** Ends after its last day; says whether that was possible. */
    boolean end(LocalDate today) {
        return endsOn != null && today.isAfter(endsOn) && step(RunStatus.RUNNING, RunStatus.ENDED);
    }

    /** Does not take place, or no further; says whether it was not over yet. */
    boolean cancel(String because) {
        if (because.isBlank() || because.length() > 500) {
            throw new IllegalArgumentException("A reason has 1 to 500 characters");
        }
        if (status.isOver()) {
            return false;
        }
        status = RunStatus.CANCELLED;
        cancelledBecause = because;
        return true;
    }

    @Override
    public RunId id() {
        return id;
    }

    ContractId contract() {
        return contract;
    }

    ContingentId contingent() {
        return contingent;
    }

    RunStatus status() {
        return status;
    }

    /** Everything as somebody would write it again. */
    RunDraft written() {
        return new RunDraft(
                id,
                contract,
                entryMode,
                startsOn,
                endsOn,
                List.copyOf(places),
                fewest,
                new RunPlace(placeName, address, wayThere, isBarrierFree),
                new RunHours(dayPart, weekdays, startsAt, endsAt),
                isChildcareOnSite,
                new RunContact(contactName, contactPhone, contactEmail));
    }

    private boolean step(RunStatus from, RunStatus to) {
        if (status != from) {
            return false;
        }
        status = to;
        return true;
    }
}
