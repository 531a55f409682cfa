package org.jobcenterportal.offers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F19: a citizen says that she would like to talk about an offer. It binds nobody, and nothing follows if she does not. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.CITIZEN + "')")
public class InterestDesk {

    private static final int DAYS_TO_CALL = 7;

    private final CurrentCitizen citizen;
    private final Catalogue catalogue;
    private final Tasks tasks;
    private final AuditLog audit;
    private final Clock clock;

    InterestDesk(CurrentCitizen citizen, Catalogue catalogue, Tasks tasks, AuditLog audit, Clock clock) {
        this.citizen = citizen;
        this.catalogue = catalogue;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of the wish to talk. */
    public sealed interface InterestOutcome {

        /** The counsellor finds it among her tasks. */
        record Told() implements InterestOutcome {}

        /** She knows it already, since this month. */
        record KnownAlready() implements InterestOutcome {}

        /** Nobody looks after the citizen here yet, or the way leads through somebody else. */
        record NobodyToTell() implements InterestOutcome {}
    }

    @RepeatedOnContention
    public InterestOutcome tell(MeasureKey key) {
        var person = citizen.id();
        var measure = catalogue.byKey(key).filter(one -> one.isPublic() && one.isOnOffer());
        if (person.isEmpty() || measure.isEmpty() || measure.get().access() == Access.THROUGH_EQUALITY_OFFICER) {
            return new InterestOutcome.NobodyToTell();
        }
        return tell(person.get(), measure.get());
    }

    private InterestOutcome tell(PersonId person, MeasureDetails measure) {
        var today = OfficeTime.dayOf(clock.instant());
        var month = today.withDayOfMonth(1);
        var task = tasks.openForCounsellor(
                TaskKind.OFFER_INTEREST,
                person,
                note(measure),
                today.plusDays(DAYS_TO_CALL),
                "offer-interest:" + person.value() + ":" + measure.id().value() + ":" + month);
        if (task.isEmpty()) {
            return tasks.hasCounsellor(person)
                    ? new InterestOutcome.KnownAlready()
                    : new InterestOutcome.NobodyToTell();
        }
        audit.changed(
                "offer.interest",
                List.of(person.value()),
                measure.revealsHealth()
                        ? Map.of()
                        : Map.of("offer", measure.key().value()));
        return new InterestOutcome.Told();
    }

    /** What tells of an illness stands on no list; she hears it in the talk. */
    private static @Nullable String note(MeasureDetails measure) {
        return measure.revealsHealth()
                ? null
                : measure.texts().get(Language.GERMAN).name();
    }
}
