package org.jobcenterportal.signup;

import java.time.Instant;
import java.util.Optional;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventCard;

/** Whether somebody can sign up for an event, whatever the number of places. */
final class SignUpRules {

    private SignUpRules() {}

    /** What speaks against it for whoever comes by herself. */
    static Optional<SignUpRefusal> refusal(EventCard event, Holder holder, Wish wish, Instant now) {
        if (!event.takesSignUpsAt(now)) {
            return Optional.of(SignUpRefusal.CLOSED);
        }
        return isFor(event.audience(), holder.kind()) ? refusal(event, wish) : Optional.of(SignUpRefusal.NOT_FOR_YOU);
    }

    /** What speaks against a wish. */
    static Optional<SignUpRefusal> refusal(EventCard event, Wish wish) {
        if (!wish.children().isEmpty()) {
            if (event.childcare().isEmpty()) {
                return Optional.of(SignUpRefusal.NO_CHILDCARE);
            }
            var care = event.childcare().get();
            if (wish.children().stream()
                    .anyMatch(child -> child.months() < care.fromMonths() || child.months() / 12 > care.toYears())) {
                return Optional.of(SignUpRefusal.CHILD_OF_OTHER_AGE);
            }
        }
        if (wish.interpreting() != null
                && EventPlacesBook.interpreting(event, wish).isEmpty()) {
            return Optional.of(SignUpRefusal.NOT_INTERPRETED);
        }
        return Optional.empty();
    }

    /** Whoever was invited comes by her invitation, and no other way. */
    private static boolean isFor(EventAudience audience, Holder.Kind holder) {
        return switch (audience) {
            case PUBLIC -> holder != Holder.Kind.COLLEAGUE;
            case SIGNED_IN -> holder == Holder.Kind.PERSON || holder == Holder.Kind.ACCOUNT;
            case TARGET_GROUP -> holder == Holder.Kind.PERSON;
            case INVITED -> false;
            case STAFF -> holder == Holder.Kind.COLLEAGUE;
        };
    }
}
