package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.UUID;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.signup.EventWindow.Announced;
import org.jobcenterportal.signup.RegistrationDetails;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.SignUpDraft;
import org.jobcenterportal.signup.SignUpOutcome;
import org.jobcenterportal.signup.VisitorContact;
import org.jobcenterportal.signup.Wish;
import org.jobcenterportal.signup.ui.SignUpParts.Reader;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** "Anmelden" on the page of an event: what is free, what one needs, and what became of it. */
class SignUpSection extends Composite<Section> {

    private final Announced announced;
    private final SignUpParts parts;
    private final Runnable again;
    private UUID submission = UUID.randomUUID();
    private @Nullable SignUpForm form;

    SignUpSection(Announced announced, SignUpParts parts, Runnable again) {
        this.announced = announced;
        this.parts = parts;
        this.again = again;
        getContent().addClassNames("stack", "sign-up");
        getContent().getElement().setAttribute("aria-label", getTranslation("signup.form.title"));
        var own = parts.own(announced);
        if (own.isPresent()) {
            showOwn(own.get());
        } else {
            showForm();
        }
    }

    private void showOwn(RegistrationDetails registration) {
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("signup.own.title")),
                        new RegistrationCard(registration, parts.acts(registration), again));
    }

    private void showForm() {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("signup.form.title")));
        var note = announced.event().note();
        if (announced.event().state() == EventState.CANCELLED) {
            getContent().add(Notice.stop(getTranslation("signup.form.cancelled"), note == null ? "" : note));
        } else if (announced.event().state() == EventState.POSTPONED) {
            getContent()
                    .add(Notice.care(
                            getTranslation("signup.form.postponed"), getTranslation("signup.form.postponed-text")));
        } else if (!announced.takesSignUps()) {
            getContent()
                    .add(Notice.note(getTranslation("signup.form.closed"), getTranslation("signup.form.closed-text")));
        } else if (isForReader()) {
            var fields = new SignUpForm(
                    announced,
                    parts.reader(),
                    parts.ownChildren(announced),
                    wish -> parts.lacking(announced, wish),
                    this::send);
            form = fields;
            getContent().add(badges(), kept(), fields);
            if (parts.reader() == Reader.VISITOR) {
                getContent().add(withoutAccount());
            }
        } else {
            getContent().add(Notice.note(getTranslation("signup.form.others"), ""));
        }
    }

    private boolean isForReader() {
        return switch (announced.event().audience()) {
            case PUBLIC -> parts.reader() == Reader.VISITOR || parts.reader() == Reader.CITIZEN;
            case SIGNED_IN, TARGET_GROUP -> parts.reader() == Reader.CITIZEN;
            case STAFF -> parts.reader() == Reader.COLLEAGUE;
            case INVITED -> false;
        };
    }

    private Component badges() {
        var room = announced.room();
        var badges = new Div(
                room.free() > 0
                        ? new StatusBadge(
                                Status.GOOD,
                                IconName.SEAT,
                                getTranslation("signup.places.free", room.free(), room.admitted()))
                        : new StatusBadge(Status.CARE, IconName.SEAT, getTranslation("signup.places.full")));
        var care = room.freeChildcare();
        if (care != null) {
            badges.add(
                    care > 0
                            ? new StatusBadge(Status.GOOD, IconName.CHILD, getTranslation("signup.care.places", care))
                            : new StatusBadge(Status.CARE, IconName.CHILD, getTranslation("signup.care.full")));
        }
        badges.addClassName("offer-badges");
        return badges;
    }

    /** For whom places are kept, and when what is left of them is open to all (F60). */
    private Component kept() {
        var release = announced.event().quotasReleaseAt();
        var kept = announced.room().kept();
        var words = new Paragraph(
                release == null
                        ? getTranslation("signup.quotas.kept", kept)
                        : getTranslation(
                                "signup.quotas.release", kept, Formats.here().moment(release)));
        words.addClassName("small");
        words.setVisible(kept > 0);
        return words;
    }

    private void send(Wish wish, boolean waits, @Nullable VisitorContact visitor) {
        var draft = new SignUpDraft(announced.event().id(), wish, waits, getLocale(), submission);
        switch (parts.signUp(draft, visitor)) {
            case SignUpOutcome.SignedUp(var registration) -> show(registration, visitor);
            case SignUpOutcome.Already(var registration) -> showOwn(registration);
            case SignUpOutcome.ToldByMail(var until) -> showSent(visitor, until);
            case SignUpOutcome.AlreadyByOther other ->
                say(Notice.note(getTranslation("signup.form.already"), getTranslation("signup.form.already-text")));
            case SignUpOutcome.Full full -> {
                say(Notice.care(getTranslation("signup.form.full"), getTranslation("signup.form.full-text")));
                submission = UUID.randomUUID();
                if (form != null) {
                    form.look();
                }
            }
            case SignUpOutcome.Refused(var reason) ->
                say(Notice.care(getTranslation("enum.SignUpRefusal." + reason), ""));
        }
    }

    /** What was typed stays as it is. */
    private void say(Notice notice) {
        getContent().getChildren().filter(Notice.class::isInstance).toList().forEach(getContent()::remove);
        getContent().addComponentAtIndex(1, notice);
        BrowserActions.bringIntoSight(notice);
    }

    private void show(RegistrationDetails registration, @Nullable VisitorContact visitor) {
        if (visitor == null) {
            again.run();
            return;
        }
        getContent().removeAll();
        getContent().add(new H2(getTranslation("signup.own.title")));
        var held = registration.heldUntil();
        var notice = held == null
                ? Notice.good(
                        getTranslation(
                                registration.state() == RegistrationState.WAITLISTED
                                        ? "signup.sent.waiting"
                                        : "signup.sent.certain"),
                        getTranslation("signup.sent.code", registration.code().value()))
                : held(visitor, Formats.here().time(held), registration);
        getContent().add(notice);
        if (held == null) {
            getContent().add(RegistrationCard.ticket(this, registration));
        }
        BrowserActions.bringIntoSight(notice);
    }

    /** Whoever has typed the address of somebody else cannot tell this from a first sign-up. */
    private void showSent(@Nullable VisitorContact visitor, Instant until) {
        var email = visitor == null ? null : visitor.email();
        if (!parts.mailIsSent() || email == null) {
            say(Notice.note(getTranslation("signup.form.already"), getTranslation("signup.form.already-text")));
            return;
        }
        var notice = sent(email, Formats.here().time(until));
        getContent().removeAll();
        getContent().add(new H2(getTranslation("signup.own.title")), notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Notice sent(EmailAddress email, String until) {
        return Notice.note(
                getTranslation("signup.sent.mail", email.value()), getTranslation("signup.sent.until", until));
    }

    private Notice held(VisitorContact visitor, String until, RegistrationDetails registration) {
        var email = visitor.email();
        return parts.mailIsSent() && email != null
                ? sent(email, until)
                : Notice.care(
                        getTranslation("signup.sent.no-mail"),
                        getTranslation(
                                "signup.sent.say-code", registration.code().value()));
    }

    private Component withoutAccount() {
        var words = new Paragraph(getTranslation("signup.form.without-account") + " ");
        words.addClassNames("small", "muted");
        var link = new Anchor("datenschutz", getTranslation("signup.form.privacy"));
        words.add(link);
        return words;
    }
}
