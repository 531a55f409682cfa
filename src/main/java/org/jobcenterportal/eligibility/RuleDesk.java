package org.jobcenterportal.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jobcenterportal.eligibility.RuleOutcome.ChangedMeanwhile;
import org.jobcenterportal.eligibility.RuleOutcome.EndsTooEarly;
import org.jobcenterportal.eligibility.RuleOutcome.NotFound;
import org.jobcenterportal.eligibility.RuleOutcome.Saved;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F12: measure management writes the rules of access, ends them by a day, and sees what stood there before. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.MEASURE_MANAGEMENT + "')")
public class RuleDesk {

    private final AccessRules rules;
    private final RuleEditions editions;
    private final Catalogue catalogue;
    private final CurrentStaff colleague;
    private final StaffDirectory staff;
    private final Clock clock;

    RuleDesk(
            AccessRules rules,
            RuleEditions editions,
            Catalogue catalogue,
            CurrentStaff colleague,
            StaffDirectory staff,
            Clock clock) {
        this.rules = rules;
        this.editions = editions;
        this.catalogue = catalogue;
        this.colleague = colleague;
        this.staff = staff;
        this.clock = clock;
    }

    /** All rules of an offer, also those that have ended or are to come. */
    @Transactional(readOnly = true)
    public List<RuleDetails> of(MeasureKey measure) {
        var found = rules.of(measure.value());
        var writers = writers(found.stream().map(AccessRule::editedBy).toList());
        return found.stream().map(rule -> details(rule, writers)).toList();
    }

    /** What stood there before, the latest first. */
    @Transactional(readOnly = true)
    public List<RuleEdition> earlier(MeasureKey measure) {
        var kept = editions.of(measure);
        var writers = writers(kept.stream().map(RuleEditions.Kept::editedBy).toList());
        return kept.stream()
                .map(edition -> new RuleEdition(
                        edition.rule(), edition.written(), of(writers, edition.editedBy()), edition.editedAt()))
                .toList();
    }

    /** A new rule; the same id a second time changes nothing. */
    public RuleOutcome add(RuleId id, MeasureKey measure, RuleDraft draft) {
        if (catalogue.byKey(measure).isEmpty()) {
            return new NotFound();
        }
        if (rules.findById(id).isEmpty()) {
            rules.saveAndFlush(new AccessRule(id, measure, draft, colleague.id(), clock.instant()));
        }
        return new Saved();
    }

    /**
     * Changes a rule; what stood there is kept.
     *
     * @param version which edition the writer saw
     */
    public RuleOutcome change(RuleId id, long version, RuleDraft draft) {
        var found = rules.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var rule = found.get();
        if (rule.version() != version) {
            return new ChangedMeanwhile(details(rule, writers(Collections.singletonList(rule.editedBy()))));
        }
        editions.keep(rule);
        rule.become(draft, colleague.id(), clock.instant());
        rules.saveAndFlush(rule);
        return new Saved();
    }

    /** Lets a rule hold until a day, that day included. */
    public RuleOutcome end(RuleId id, long version, LocalDate last) {
        var found = rules.findById(id).map(AccessRule::written);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var from = found.get().validFrom();
        return from != null && last.isBefore(from)
                ? new EndsTooEarly()
                : change(id, version, found.get().endingOn(last));
    }

    private Map<StaffId, StaffDetails> writers(Collection<@Nullable StaffId> written) {
        return staff.all(written.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static RuleDetails details(AccessRule rule, Map<StaffId, StaffDetails> writers) {
        return new RuleDetails(
                rule.id(), rule.version(), rule.written(), of(writers, rule.editedBy()), rule.editedAt());
    }

    private static @Nullable StaffDetails of(Map<StaffId, StaffDetails> writers, @Nullable StaffId id) {
        return id == null ? null : writers.get(id);
    }
}
