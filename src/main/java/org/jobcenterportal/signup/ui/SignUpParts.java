package org.jobcenterportal.signup.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.messaging.MailStatus;
import org.jobcenterportal.signup.EventWindow;
import org.jobcenterportal.signup.EventWindow.Announced;
import org.jobcenterportal.signup.Lacking;
import org.jobcenterportal.signup.RegistrationDetails;
import org.jobcenterportal.signup.SignUpDesk;
import org.jobcenterportal.signup.SignUpDesk.OwnChild;
import org.jobcenterportal.signup.SignUpDraft;
import org.jobcenterportal.signup.SignUpOutcome;
import org.jobcenterportal.signup.VisitorContact;
import org.jobcenterportal.signup.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of an event needs to let whoever looks at it sign up. */
@Component
class SignUpParts {

    private final SignUpDesk desk;
    private final EventWindow window;
    private final CurrentUser user;
    private final MailStatus mail;

    SignUpParts(SignUpDesk desk, EventWindow window, CurrentUser user, MailStatus mail) {
        this.desk = desk;
        this.window = window;
        this.user = user;
        this.mail = mail;
    }

    /** Who looks at the page. */
    enum Reader {
        VISITOR,
        CITIZEN,
        COLLEAGUE,
        OTHER
    }

    SignUpSection signUp(Announced announced, Runnable again) {
        return new SignUpSection(announced, this, again);
    }

    Reader reader() {
        if (!user.isSignedIn()) {
            return Reader.VISITOR;
        }
        if (user.isInRole(Roles.CITIZEN)) {
            return Reader.CITIZEN;
        }
        return Roles.STAFF.stream().anyMatch(user::isInRole) ? Reader.COLLEAGUE : Reader.OTHER;
    }

    boolean mailIsSent() {
        return mail.isSending();
    }

    /** What she has already, where she is signed in. */
    Optional<RegistrationDetails> own(Announced announced) {
        return switch (reader()) {
            case CITIZEN, COLLEAGUE -> desk.mine(announced.event().id());
            case VISITOR, OTHER -> Optional.empty();
        };
    }

    List<OwnChild> ownChildren(Announced announced) {
        return reader() == Reader.CITIZEN && announced.event().childcare().isPresent()
                ? desk.ownChildren(announced.event().id())
                : List.of();
    }

    Optional<Lacking> lacking(Announced announced, Wish wish) {
        return window.lacking(announced.event().id(), wish);
    }

    SignUpOutcome signUp(SignUpDraft draft, @Nullable VisitorContact visitor) {
        if (visitor != null) {
            return desk.signUp(draft, visitor);
        }
        return reader() == Reader.COLLEAGUE ? desk.signUpAsColleague(draft) : desk.signUp(draft);
    }

    Optional<RegistrationDetails> submitted(UUID submission) {
        return desk.submitted(submission);
    }

    OwnActs acts(RegistrationDetails registration) {
        return OwnActs.signedIn(desk, registration.id());
    }
}
