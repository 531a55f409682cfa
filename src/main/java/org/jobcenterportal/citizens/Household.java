package org.jobcenterportal.citizens;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.kernel.Aggregate;
import org.jspecify.annotations.Nullable;

/** People who live and manage together (Bedarfsgemeinschaft, § 7 Abs. 3 SGB II), today and earlier. */
@Entity
@Table(name = "household")
class Household extends Aggregate<Household, HouseholdId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HouseholdId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private HouseholdNumber number;

    private LocalDate since;
    private @Nullable LocalDate until;

    @ElementCollection
    @CollectionTable(name = "household_member", joinColumns = @JoinColumn(name = "household_id"))
    private Set<Membership> memberships = new HashSet<>();

    protected Household() {} // JPA

    Household(HouseholdDraft draft) {
        id = draft.id();
        number = draft.number();
        since = draft.since();
        for (var member : draft.members()) {
            memberships.add(new Membership(member.person().id(), member.role(), draft.joinedBy(member.person()), null));
        }
    }

    @Override
    public HouseholdId id() {
        return id;
    }

    HouseholdNumber number() {
        return number;
    }

    LocalDate since() {
        return since;
    }

    /** Every time that anybody has belonged to it. */
    Set<Membership> memberships() {
        return Set.copyOf(memberships);
    }

    /** Everybody who belongs to it on a day. */
    List<Membership> membersOn(LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.holdsOn(day))
                .toList();
    }

    /** Every time that somebody has belonged to it, the first one first. */
    List<Membership> membershipsOf(PersonId person) {
        return memberships.stream()
                .filter(membership -> membership.person().equals(person))
                .sorted(Comparator.comparing(Membership::since))
                .toList();
    }
}
