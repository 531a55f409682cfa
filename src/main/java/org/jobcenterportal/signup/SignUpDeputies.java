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
        tell("deputy", registration, event, event.when(), now);
    }

    /** She is not away at the time that was told before. */
    void released(EventRegistration registration, EventCard event, TimeSlot when, Instant now) {
        if (now.isBefore(when.end())) {
            tell("deputy-released", registration, event, when, now);
        }
    }

    private void tell(String kind, EventRegistration registration, EventCard event, TimeSlot when, Instant now) {
        if (!(registration.holder() instanceof Holder.Colleague(var id))) {
            return;
        }
        outbox.withdraw(
                registration.id().value(),
                List.of(SignUpReader.KIND + "deputy", SignUpReader.KIND + "deputy-released"));
        var colleague = staff.get(id).name().full();
        staff.deputyTerms(when.day()).stream()
                .filter(term -> term.colleague().id().equals(id))
                .map(DeputyTerm::deputy)
                .filter(deputy -> deputy.email() != null)
                .forEach(deputy -> {
                    var to = SignUpReader.of(deputy);
                    var words = new SignUpWords(texts, to.locale(), event);
                    outbox.enqueue(to.message(
                            kind,
                            registration,
                            new MailContent(
                                    words.text(kind + ".subject", when.start()),
                                    words.text(kind + ".preheader"),
                                    words.text(kind + ".title"),
                                    List.of(words.text(kind + ".text", colleague)),
                                    List.of(words.fact("when", words.text("when", when.start(), when.end()))),
                                    List.of(),
                                    false),
                            null,
                            now,
                            when.end()));
                });
    }
}
