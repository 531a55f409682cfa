package org.jobcenterportal.matching;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.eligibility.Eligibility;
import org.jobcenterportal.eligibility.FittingOffer;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** F77: which offers lead to what is missing, as far as the rules of access let somebody in. */
@Service
public class Leads {

    private static final int MOST = 2;

    /** By the keys of the catalogue, which never change; the likeliest first. */
    private static final Map<Step.Kind, List<String>> TO = Map.of(
            Step.Kind.GERMAN,
                    List.of("integrationskurs", "deutsch-plus", "sprachkompass", "deutsch-4-you", "sprachcafe"),
            Step.Kind.TRAINING,
                    List.of("teilqualifizierung", "umschulung", "einzelumschulung", "teilzeitausbildung-coaching"));

    private final CaseAccess access;
    private final Eligibility eligibility;
    private final Clock clock;

    Leads(CaseAccess access, Eligibility eligibility, Clock clock) {
        this.access = access;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /** At most two for each of the steps; the log of the rules of access says who was looked at. */
    @PreAuthorize(CaseAccess.ROLES)
    public List<Lead> towards(PersonId person, Collection<Step> steps) {
        access.require(person);
        var kinds = steps.stream()
                .map(Step::kind)
                .filter(TO::containsKey)
                .distinct()
                .toList();
        if (kinds.isEmpty()) {
            return List.of();
        }
        var offers = eligibility.forPerson(person, OfficeTime.dayOf(clock.instant())).all().stream()
                .filter(offer -> offer.fit().verdict() != Verdict.NO)
                .collect(Collectors.toMap(offer -> offer.measure().key().value(), FittingOffer::measure));
        return kinds.stream()
                .flatMap(kind -> TO.get(kind).stream()
                        .flatMap(key -> Stream.ofNullable(offers.get(key)))
                        .limit(MOST)
                        .map(measure -> new Lead(kind, measure)))
                .toList();
    }
}
