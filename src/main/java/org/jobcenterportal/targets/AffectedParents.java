package org.jobcenterportal.targets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonFacts;
import org.jobcenterportal.citizens.PersonFactsDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.law.Reasonableness;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * S8, S31: parents whose youngest child is old enough for the new law and would not have been for the old one, so that
 * the office prepares offers, not summonses.
 */
@Service
@Transactional(readOnly = true)
public class AffectedParents {

    private static final Purpose LISTED = new Purpose("targets.affected-parents");
    private static final Comparator<PersonFacts> YOUNGEST_LAST =
            Comparator.comparing(person -> person.children().getFirst().born());

    private final PersonFactsDirectory facts;
    private final CitizenDirectory citizens;
    private final Caseload caseload;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final AuditLog audit;

    AffectedParents(
            PersonFactsDirectory facts,
            CitizenDirectory citizens,
            Caseload caseload,
            CaseAccess access,
            StaffDirectory staff,
            AuditLog audit) {
        this.facts = facts;
        this.citizens = citizens;
        this.caseload = caseload;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
    }

    /**
     * How many there are in the whole office.
     *
     * @param change the first day of the new law
     * @param day on which the children are as old as they are; not before the change
     */
    @PreAuthorize(CaseAccess.ROLES)
    public AffectedCounts counts(LocalDate change, LocalDate day) {
        var parents = parents(change, day);
        var byCare = new EnumMap<CareStanding, Integer>(CareStanding.class);
        parents.forEach(parent -> byCare.merge(care(parent, day), 1, Integer::sum));
        var counsellors = counsellors(parents);
        var byTeam = new TreeMap<String, Integer>();
        parents.forEach(parent -> byTeam.merge(team(counsellors.get(parent.person())), 1, Integer::sum));
        return new AffectedCounts(
                HonestTable.of(byCare), HonestTable.of(byTeam), HonestTable.of(byStart(parents, day)));
    }

    /** Those whose cases the reader may see without a reason; the log says so before they are shown. */
    @PreAuthorize(CaseAccess.ROLES)
    public AffectedPage inSight(LocalDate change, LocalDate day, @Nullable CareStanding only, int first) {
        var all = parents(change, day);
        var counsellors = counsellors(all);
        var sight = access.colleaguesInSight();
        var closed = access.closedToMe(all.stream().map(PersonFacts::person).toList());
        var visible = all.stream()
                .filter(parent ->
                        counsellors.get(parent.person()) instanceof StaffDetails known && sight.contains(known.id()))
                .filter(parent -> !closed.contains(parent.person()))
                .filter(parent -> only == null || care(parent, day) == only)
                .sorted(Comparator.comparing((PersonFacts parent) -> care(parent, day))
                        .thenComparing(YOUNGEST_LAST)
                        .thenComparing(parent -> parent.person().value()))
                .toList();
        var page = visible.stream().skip(first).limit(AffectedPage.SIZE).toList();
        audit.read(LISTED, page.stream().map(parent -> parent.person().value()).toList());
        var cards = citizens.cards(page.stream().map(PersonFacts::person).toList());
        return new AffectedPage(
                page.stream()
                        .map(parent -> row(parent, cards.get(parent.person()), counsellors.get(parent.person()), day))
                        .toList(),
                first,
                visible.size());
    }

    private static Map<YearMonth, Integer> byStart(List<PersonFacts> parents, LocalDate day) {
        var byStart = new TreeMap<YearMonth, Integer>();
        parents.stream()
                .filter(parent -> care(parent, day) == CareStanding.PROMISED)
                .map(parent -> parent.children().getFirst().care())
                .map(care -> YearMonth.from(Objects.requireNonNull(care.placeFrom())))
                .forEach(month -> byStart.merge(month, 1, Integer::sum));
        return byStart;
    }

    private List<PersonFacts> parents(LocalDate change, LocalDate day) {
        if (day.isBefore(change)) {
            throw new IllegalArgumentException("New law affects nobody before it holds");
        }
        return Reasonableness.birthdaysAffectedBy(change, day)
                .map(born -> facts.parentsByYoungestChild(born.from(), Objects.requireNonNull(born.until()), day))
                .map(ids -> facts.of(ids, day).values().stream()
                        .filter(parent ->
                                parent.isEmployableOn(day) && !parent.children().isEmpty())
                        .toList())
                .orElseGet(List::of);
    }

    private Map<PersonId, StaffDetails> counsellors(Collection<PersonFacts> parents) {
        var ids =
                caseload.counsellorsOf(parents.stream().map(PersonFacts::person).toList());
        var colleagues = staff.all(ids.values());
        var counsellors = new HashMap<PersonId, StaffDetails>();
        ids.forEach((person, counsellor) -> counsellors.put(person, colleagues.get(counsellor)));
        return counsellors;
    }

    private static String team(@Nullable StaffDetails counsellor) {
        return counsellor == null ? AffectedCounts.NOBODY : counsellor.teamName();
    }

    private static CareStanding care(PersonFacts parent, LocalDate day) {
        return CareStanding.of(parent.children().getFirst().care(), day);
    }

    private static AffectedParent row(
            PersonFacts parent, @Nullable PersonCard card, StaffDetails counsellor, LocalDate day) {
        var youngest = parent.children().getFirst();
        var care = CareStanding.of(youngest.care(), day);
        var isHidden = card == null || parent.isProtected();
        return new AffectedParent(
                parent.person(),
                isHidden ? null : card.name(),
                isHidden ? null : parent.customerNumber(),
                new BirthDate(youngest.born()).ageInMonthsOn(day),
                care,
                care == CareStanding.PROMISED && youngest.care() != null
                        ? youngest.care().placeFrom()
                        : null,
                counsellor.name().full());
    }
}
