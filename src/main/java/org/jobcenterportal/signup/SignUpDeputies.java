package org.jobcenterportal.signup;

import java.time.Instant;
import java.util.List;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.organisation.DeputyTerm;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** Tells whoever stands in for a colleague that she is away during an event of the house, and when she is not after all. */
@Component
class SignUpDeputies {

    private static final String NEEDED = SignUpReader.KIND + "deputy";
    private static final String RELEASED = SignUpReader.KIND + "deputy-released";

    private final Outbox outbox;
    private final StaffDirectory staff;
    private final Texts texts;

    SignUpDeputies(Outbox outbox, StaffDirectory staff, Texts texts) {
        this.outbox = outbox;
        this.staff = staff;
        this.texts = texts;
    }

    /** She is away as long as the event takes. */
    void needed(EventRegistration registration, EventCard event, Instant now) {
        tell(NEEDED, registration, event, event.when(), now);
    }

    /** She is not away at the time that was told before, if it was told. */
    void released(EventRegistration registration, EventCard event, TimeSlot when, Instant now) {
        if (!(registration.holder() instanceof Holder.Colleague)) {
            return;
        }
        outbox.withdraw(registration.id().value(), NEEDED);
        if (now.isBefore(when.end()) && isTold(registration)) {
            tell(RELEASED, registration, event, when, now);
        }
    }

    private boolean isTold(EventRegistration registration) {
        return outbox.latestKind(registration.id().value(), List.of(NEEDED, RELEASED))
                .filter(NEEDED::equals)
                .isPresent();
    }

    private void tell(String kind, EventRegistration registration, EventCard event, TimeSlot when, Instant now) {
        if (!(registration.holder() instanceof Holder.Colleague(var id))) {
            return;
        }
        var which = kind.substring(SignUpReader.KIND.length());
        var colleague = staff.get(id).name().full();
        staff.deputyTerms(when.day()).stream()
                .filter(term -> term.colleague().id().equals(id) && term.runsOn(when.day()))
                .map(DeputyTerm::deputy)
                .filter(deputy -> deputy.email() != null)
                .map(SignUpReader::of)
                .forEach(to -> outbox.enqueue(to.message(
                        which, registration, content(which, colleague, to, event, when), null, now, when.end())));
    }

    private MailContent content(String kind, String colleague, SignUpReader to, EventCard event, TimeSlot when) {
        var words = new SignUpWords(texts, to.locale(), event);
        return new MailContent(
                words.text(kind + ".subject", when.start()),
                words.text(kind + ".preheader"),
                words.text(kind + ".title"),
                List.of(words.text(kind + ".text", colleague)),
                List.of(words.fact("when", words.text("when", when.start(), when.end()))),
                List.of(),
                false);
    }
}
