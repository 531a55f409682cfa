package org.jobcenterportal.eligibility;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonFacts;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.law.Reasonableness;
import org.jobcenterportal.law.Reasonableness.KnownCare;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * F12, S15: whether an offer fits somebody on a day, and why. It prepares a talk and decides nothing; it counts nobody's
 * answers together and puts nobody before another.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(CaseAccess.ROLES)
public class Eligibility {

    private static final Purpose EXPLAINED = new Purpose("eligibility.explained");

    private final RuleBook book;
    private final KnownSource source;
    private final Catalogue catalogue;
    private final RunDirectory runs;
    private final CaseAccess access;
    private final AuditLog audit;
    private final Clock clock;

    Eligibility(
            RuleBook book,
            KnownSource source,
            Catalogue catalogue,
            RunDirectory runs,
            CaseAccess access,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.source = source;
        this.catalogue = catalogue;
        this.runs = runs;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whether an offer fits somebody on a day.
     *
     * @throws NoSuchElementException for an offer or a person that there is not
     */
    public Fit explain(PersonId person, MeasureId measure, LocalDate day) {
        access.require(person);
        var offer = catalogue.measure(measure).orElseThrow();
        return offers(person, List.of(offer), runs.runsOf(measure), day)
                .all()
                .getFirst()
                .fit();
    }

    /**
     * Whether a run fits somebody on the first day on which she could begin.
     *
     * @throws NoSuchElementException for a run or a person that there is not
     */
    public Fit explainRun(PersonId person, RunId id) {
        access.require(person);
        var run = runs.run(id).orElseThrow();
        return offers(person, List.of(run.measure()), List.of(run), run.nextEntry(OfficeTime.dayOf(clock.instant())))
                .all()
                .getFirst()
                .fit();
    }

    /** All that is on offer, as it fits somebody on a day. */
    public FittingOffers forPerson(PersonId person, LocalDate day) {
        return offers(person, catalogue.onOffer(), runs.current(), day);
    }

    private FittingOffers offers(
            PersonId person, List<MeasureDetails> measures, List<RunDetails> found, LocalDate day) {
        var relation = access.require(person);
        audit.read(EXPLAINED, List.of(person.value()));
        var rules = book.of(measures, day);
        var known = source.of(
                person, relation, rules.values().stream().flatMap(List::stream).toList(), day);
        var open = found.stream()
                .filter(run -> run.isOpenOn(day))
                .collect(groupingBy(run -> run.measure().id()));
        return new FittingOffers(
                day,
                reasonableness(known.person(), day),
                measures.stream()
                        .map(measure -> {
                            var ahead = open.getOrDefault(measure.id(), List.of());
                            var asked = rules.getOrDefault(measure.id(), List.of());
                            return new FittingOffer(
                                    measure, FitFinder.find(measure.id(), asked, known, ahead, day), ahead);
                        })
                        .toList());
    }

    private static @Nullable Finding reasonableness(PersonFacts person, LocalDate day) {
        return person.children().stream()
                .findFirst()
                .map(child -> Reasonableness.withChild(new Reasonableness.Child(child.born(), care(child, day)), day))
                .orElse(null);
    }

    private static KnownCare care(PersonFacts.Child child, LocalDate day) {
        if (child.care() == null) {
            return KnownCare.UNKNOWN;
        }
        return child.care().hasPlaceOn(day) ? KnownCare.SECURED : KnownCare.NOT_SECURED;
    }
}
