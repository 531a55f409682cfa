package org.jobcenterportal.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.HouseholdDetails;
import org.jobcenterportal.citizens.HouseholdDirectory;
import org.jobcenterportal.citizens.HouseholdNumber;
import org.jobcenterportal.citizens.HouseholdRegister;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.HouseholdShape;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.registry.HouseholdOutcome.Done;
import org.jobcenterportal.registry.HouseholdOutcome.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who have cases say who belongs to a household, as what, and since when (F2). */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class HouseholdDesk {

    private final HouseholdDirectory households;
    private final HouseholdRegister register;
    private final CaseAccess access;
    private final AuditLog audit;

    HouseholdDesk(HouseholdDirectory households, HouseholdRegister register, CaseAccess access, AuditLog audit) {
        this.households = households;
        this.register = register;
        this.access = access;
        this.audit = audit;
    }

    /**
     * What a household becomes on a day.
     *
     * @param seen who belonged to it, and as what, when the editor began
     * @param staying who stays, and as what
     * @param leavingTogether who forms a household of her own from then on, and as what; the others just leave
     * @param newNumber the number of that household
     */
    public record Regrouping(
            HouseholdNumber number,
            LocalDate from,
            Map<PersonId, HouseholdRole> seen,
            Map<PersonId, HouseholdRole> staying,
            Map<PersonId, HouseholdRole> leavingTogether,
            Optional<HouseholdNumber> newNumber) {

        public Regrouping {
            seen = Map.copyOf(seen);
            staying = Map.copyOf(staying);
            leavingTogether = Map.copyOf(leavingTogether);
            if (newNumber.isPresent() == leavingTogether.isEmpty()) {
                throw new IllegalArgumentException("A household that begins has a number and people");
            }
        }
    }

    /** The household of a case that the signed-in colleague may look at, without those whom she may not see. */
    @Transactional(readOnly = true)
    public Optional<HouseholdDetails> of(PersonId person) {
        var relation = access.require(person);
        var household = households.of(person, people -> hiddenAmong(people, person));
        household.ifPresent(shown -> audit.read(
                relation.purpose(),
                shown.people().stream()
                        .map(member -> member.person().id().value())
                        .distinct()
                        .toList(),
                Map.of("part", "household")));
        return household;
    }

    private Set<PersonId> hiddenAmong(Set<PersonId> people, PersonId person) {
        return households.protectedAmong(people).stream()
                .filter(other -> !other.equals(person))
                .filter(other -> !access.relationTo(other).mayLook())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From a day on a household is another one; what was, stays in its history. */
    @RepeatedOnContention
    @Transactional
    public HouseholdOutcome regroup(PersonId of, Regrouping regrouping) {
        access.require(of);
        var before = register.lock(regrouping.number());
        if (!before.containsKey(of) || !before.equals(regrouping.seen())) {
            return new Refused(HouseholdRefusal.STALE);
        }
        before.keySet().forEach(access::require);
        var refusal = refusal(of, regrouping);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        register.regroup(regrouping.number(), regrouping.staying(), regrouping.from());
        regrouping.newNumber().ifPresent(number -> {
            register.begin(number, regrouping.from());
            register.regroup(number, regrouping.leavingTogether(), regrouping.from());
        });
        log(before, regrouping);
        return new Done();
    }

    private Optional<HouseholdRefusal> refusal(PersonId of, Regrouping regrouping) {
        var stay = new HouseholdShape(regrouping.staying().values());
        var go = new HouseholdShape(regrouping.leavingTogether().values());
        if (!stay.hasOneApplicant() || !go.hasOneApplicant()) {
            return Optional.of(HouseholdRefusal.ONE_APPLICANT);
        }
        if (!stay.hasOnePartnerAtMost() || !go.hasOnePartnerAtMost()) {
            return Optional.of(HouseholdRefusal.ONE_PARTNER);
        }
        if (regrouping.newNumber().filter(register::exists).isPresent()) {
            return Optional.of(HouseholdRefusal.NUMBER_TAKEN);
        }
        return households
                .of(of, everybody -> everybody)
                .filter(household -> household.since().isAfter(regrouping.from()))
                .map(household -> HouseholdRefusal.TOO_EARLY);
    }

    private void log(Map<PersonId, HouseholdRole> before, Regrouping regrouping) {
        var roles = new LinkedHashMap<>(before);
        roles.keySet().removeAll(regrouping.staying().keySet());
        audit.changed(
                "household.regrouped",
                before.keySet().stream().map(PersonId::value).toList(),
                Map.of(
                        "from",
                        regrouping.from().toString(),
                        "left",
                        Integer.toString(roles.size()),
                        "split",
                        Boolean.toString(regrouping.newNumber().isPresent())));
    }
}
