package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.messaging.QrCode;
import org.jobcenterportal.signup.Lacking;
import org.jobcenterportal.signup.RegistrationDetails;
import org.jobcenterportal.signup.RegistrationDetails.LineStanding;
import org.jobcenterportal.signup.RegistrationFile;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.DateBlock;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Ticket;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** Somebody's own registration, with everything that she can do with it. */
class RegistrationCard extends Composite<Div> {

    private static final String CODE = "signup.own.code";

    private final OwnActs acts;
    private final Runnable again;

    /** @param again draws anew whatever shows this card */
    RegistrationCard(RegistrationDetails registration, OwnActs acts, Runnable again) {
        this.acts = acts;
        this.again = again;
        getContent().addClassName("stack");
        switch (registration.state()) {
            case REGISTERED, CHECKED_IN -> {
                var ticket = ticket(this, registration);
                ticket.actions(calendarLink());
                getContent().add(ticket);
            }
            case WAITLISTED -> getContent().add(waiting(registration, registration.standing()));
            case INVITED, ATTENDED, LEFT_EARLY, EXCUSED, CANCELLED, NO_SHOW ->
                getContent()
                        .add(Notice.note(
                                getTranslation(registration.state().textKey(registration.cancelReason())),
                                registration.event().texts().in(getLocale()).title()));
        }
        if (registration.canSignOff()) {
            getContent().add(signOff(registration));
        }
    }

    /** What, when, where and with what, and the code for the door. */
    static Ticket ticket(Component on, RegistrationDetails registration) {
        var event = registration.event();
        var words = EventWords.on(on);
        var title = event.texts()
                .in(on.getUI()
                        .map(ui -> ui.getLocale())
                        .orElseGet(() -> UI.getCurrent().getLocale()))
                .title();
        var time = new Paragraph(words.time(event));
        time.addClassNames("small", "muted");
        var head = new Div(new DateBlock(event.when().day()).next(), new Div(new H3(title), time));
        head.addClassNames("row", "top");
        // With title and day: of several registrations on a page, each is a landmark of its own.
        var label = on.getTranslation(
                "signup.own.label", title, Formats.here().fullDate(event.when().day()));
        var ticket = new Ticket(label, head).line(IconName.PIN, words.place(event.place()));
        if (event.place() instanceof EventPlace.OnSite house) {
            ticket.line(IconName.PLACE, house.address().oneLine());
            if (registration.knowsTheWay() && house.wayThere() != null) {
                ticket.line(IconName.WALK, house.wayThere());
            }
        }
        if (registration.wish().companions() > 0) {
            ticket.line(
                    IconName.SEAT,
                    on.getTranslation("signup.mail.places", registration.wish().places()));
        }
        if (!registration.wish().children().isEmpty()) {
            ticket.line(
                    IconName.CHILD,
                    on.getTranslation(
                            "signup.own.childcare",
                            registration.wish().children().size()));
        }
        var interpreting = registration.wish().interpreting();
        if (interpreting != null) {
            ticket.line(IconName.TRANSLATE, on.getTranslation("signup.own.interpreting", words.language(interpreting)));
        }
        if (registration.state() == RegistrationState.WAITLISTED) {
            return ticket;
        }
        var code = registration.code().value();
        if (event.place() instanceof EventPlace.Online online) {
            // no door at which anybody would scan it
            ticket.code(on.getTranslation(CODE), code, on.getTranslation("signup.own.code-hint-online"));
            if (registration.knowsTheWay()) {
                ticket.actions(joinLink(on, online));
            }
            return ticket;
        }
        return ticket.code(on.getTranslation(CODE), code, on.getTranslation("signup.own.code-hint"))
                .scan(QrCode.dataAddress(code), on.getTranslation("signup.own.scan"));
    }

    private static Anchor joinLink(Component on, EventPlace.Online online) {
        var link = new LinkButton(
                        on.getTranslation("signup.own.join"),
                        IconName.VIDEO,
                        online.link().toString())
                .fullWidth();
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private Component waiting(RegistrationDetails registration, @Nullable LineStanding standing) {
        if (standing == null) {
            return Notice.note(getTranslation("enum.RegistrationState.WAITLISTED"), "");
        }
        var until = standing.offeredUntil();
        if (until != null) {
            return Notice.good(
                    getTranslation("signup.offer.title"),
                    getTranslation("signup.offer.until", Formats.here().moment(until)),
                    new PrimaryButton(getTranslation("signup.offer.accept"), this::accept),
                    new SecondaryButton(getTranslation("signup.offer.decline"), () -> {
                        acts.decline();
                        again.run();
                    }));
        }
        var card = new Div(new WaitingWords(
                new Lacking(
                        standing.waitsForPlace(),
                        standing.waitsForChildcare(),
                        standing.waitsForInterpreting(),
                        standing.position()),
                null,
                standing.position()));
        card.addClassName("stack");
        if (standing.isPaused()) {
            card.add(Notice.note(getTranslation("signup.wait.paused"), ""));
        }
        card.add(new SecondaryButton(
                        getTranslation(standing.isPaused() ? "signup.wait.resume" : "signup.wait.pause"),
                        standing.isPaused() ? IconName.FORWARD : IconName.PAUSE,
                        () -> {
                            acts.pause(!standing.isPaused());
                            again.run();
                        })
                .fullWidth());
        return card;
    }

    private void accept() {
        switch (acts.accept()) {
            case TAKEN -> Toast.show(getTranslation("signup.offer.taken"));
            case TOO_LATE, NO_OFFER -> Toast.care(getTranslation("signup.offer.too-late"));
        }
        again.run();
    }

    private Component signOff(RegistrationDetails registration) {
        var waits = registration.state() == RegistrationState.WAITLISTED;
        var words = waits ? "signup.leave." : "signup.sign-off.";
        return new SecondaryButton(
                        getTranslation(words + "button"),
                        IconName.CLOSE,
                        () -> new ConfirmDialog(
                                        getTranslation(words + "title"),
                                        getTranslation(words + "text"),
                                        getTranslation(words + "confirm"),
                                        () -> {
                                            acts.signOff();
                                            again.run();
                                        })
                                .open())
                .fullWidth();
    }

    private Anchor calendarLink() {
        var reader = getLocale();
        var link = new LinkButton(getTranslation("signup.own.calendar"), IconName.CALENDAR, "").fullWidth();
        link.setHref(DownloadHandler.fromInputStream(download -> acts.calendarFile(reader)
                .map(RegistrationCard::response)
                .orElseGet(() -> DownloadResponse.error(404))));
        return link;
    }

    private static DownloadResponse response(RegistrationFile file) {
        var bytes = file.content().getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), file.name(), RegistrationFile.MEDIA_TYPE, bytes.length);
    }
}
