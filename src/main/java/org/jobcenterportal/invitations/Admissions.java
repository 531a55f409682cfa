package org.jobcenterportal.invitations;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventOutcome;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.Recommendation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** F63: recommends to the organiser how many to admit, and admits them; the rate is that of groups, never of a person. */
@Service
@PreAuthorize(EventDesk.HOSTS)
public class Admissions {

    private final Events events;
    private final EventDesk desk;
    private final ObjectProvider<PastAttendance> past;

    Admissions(Events events, EventDesk desk, ObjectProvider<PastAttendance> past) {
        this.events = events;
        this.desk = desk;
        this.past = past;
    }

    /** What can be said of an event that the colleague runs. */
    public Optional<AdmissionPlan> plan(EventId id) {
        return events.find(id).filter(event -> events.mayRun(event.kind())).map(this::plan);
    }

    /** Admits so many: above the seats only as many as are recommended now, whatever a screen showed before. */
    public EventOutcome admit(EventId id, int admitted) {
        var plan = plan(id);
        if (plan.isEmpty()) {
            return new EventOutcome.NotPossible();
        }
        return switch (plan.get()) {
            case AdmissionPlan.Recommended known -> desk.admit(id, admitted, basis(known));
            case AdmissionPlan.NoBasis none -> desk.admit(id, admitted, null);
        };
    }

    private static Recommendation basis(AdmissionPlan.Recommended plan) {
        var best = plan.overbooking().recommended();
        return new Recommendation(plan.overbooking().seats(), best.admitted(), plan.pastEvents(), best.risk());
    }

    private AdmissionPlan plan(EventCard event) {
        var turnouts = turnouts(event.kind());
        if (turnouts.size() < Honesties.FEWEST) {
            return new AdmissionPlan.NoBasis(event, turnouts.size(), Honesties.FEWEST);
        }
        var registered = turnouts.stream().mapToInt(Turnout::registered).sum();
        var came = turnouts.stream().mapToInt(Turnout::came).sum();
        return new AdmissionPlan.Recommended(
                event,
                turnouts.size(),
                came / (double) registered,
                new Overbooking(
                        GroupRate.learned(turnouts),
                        event.capacity().seats(),
                        event.capacity().fireLimit()));
    }

    private List<Turnout> turnouts(EventKind kind) {
        return past.stream()
                .flatMap(known -> known.of(kind).stream())
                .map(PastAttendance.Past::turnout)
                .filter(turnout -> turnout.registered() > 0)
                .limit(Honesties.MOST)
                .toList();
    }
}
