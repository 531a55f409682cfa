package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import org.jobcenterportal.appointments.DeliveryWay;
import org.jobcenterportal.appointments.NominationEvent;
import org.jobcenterportal.appointments.NominationId;
import org.jobcenterportal.appointments.NominationRow;
import org.jobcenterportal.appointments.NominationState;
import org.jobcenterportal.appointments.NominationStepOutcome;
import org.jobcenterportal.appointments.NominationTray;
import org.jobcenterportal.appointments.Nominations;
import org.jobcenterportal.appointments.TandemDesk;
import org.jobcenterportal.appointments.TandemState;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Timeline;

/** F41, F42: the office sees one nomination, what happened with it, and does the next thing. */
@Route(value = AppointmentLinks.NOMINATION, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER})
class NominationView extends Composite<Div> implements BeforeEnterObserver {

    private final Nominations nominations;
    private final NominationTray tray;
    private final TandemDesk tandems;
    private final CurrentUser user;
    private final Clock clock;
    private PageHeader header = new PageHeader("");

    NominationView(Nominations nominations, NominationTray tray, TandemDesk tandems, CurrentUser user, Clock clock) {
        this.nominations = nominations;
        this.tray = tray;
        this.tandems = tandems;
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("nomination", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AppointmentLinks.nominationId(event).orElseThrow(NotFoundException::new));
    }

    private void show(NominationId id) {
        var nomination = nominations.own(id).orElseThrow(NotFoundException::new);
        var words = new NominationWords(this);
        header = new PageHeader(nomination.personName()).lead(words.line(nomination));
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor(AppointmentLinks.NOMINATIONS, getTranslation("appointments.nominations.back")),
                        header,
                        facts(nomination, words));
        if (nomination.open()) {
            getContent().add(actions(nomination));
        }
        if (nomination.question() != null) {
            getContent().add(question(nomination));
        }
        if (needsLetter(nomination)) {
            letter(nomination);
        }
        if (nomination.own() && nomination.open()) {
            getContent().add(new TandemCard(nomination, tandems, clock, () -> show(id)));
        }
        getContent().add(history(nomination));
    }

    private Component facts(NominationRow nomination, NominationWords words) {
        var formats = Formats.here();
        var facts = new FactList();
        facts.fact(label("state"), words.state(nomination));
        facts.fact(label("note"), nomination.note());
        facts.fact(label("ways"), words.ways(nomination));
        facts.fact(
                label("agreement"),
                getTranslation(
                        "appointments.nominations.agreed",
                        getTranslation("enum.Form." + nomination.agreement().form()),
                        formats.dateWithYear(nomination.agreement().on())));
        facts.fact(label("channel"), getTranslation("enum.DeliveryWay." + nomination.channel()));
        if (nomination.tandem() != TandemState.NONE) {
            facts.fact(label("tandem"), words.tandem(nomination.tandem()));
        }
        if (nomination.partner() != null) {
            facts.fact(label("together"), partner(nomination.partner(), words));
        }
        if (nomination.remindedAt() != null) {
            facts.fact(label("reminded"), formats.moment(nomination.remindedAt()));
        }
        if (nomination.callWishedAt() != null) {
            facts.fact(label("call"), formats.moment(nomination.callWishedAt()));
        }
        if (nomination.open()) {
            facts.fact(label("expires"), formats.moment(nomination.expiresAt()));
        }
        if (nomination.slot() != null && !nomination.cancelled()) {
            facts.strong(label("slot"), formats.moment(nomination.slot().start()));
        }
        var card = new Div(facts, new VoluntaryLine());
        card.addClassNames("card", "stack");
        return card;
    }

    /** The other parent answers for herself, on a page of her own. */
    private Component partner(NominationRow.Partner partner, NominationWords words) {
        var both = new Div(
                new Anchor(AppointmentLinks.nomination(partner.id()), partner.name()),
                words.state(partner).bare());
        both.addClassName("chips");
        return both;
    }

    private Component actions(NominationRow nomination) {
        var id = nomination.id();
        var actions = new ArrayList<Component>();
        actions.add(new LinkButton(
                        getTranslation("appointments.nominations.bookFor"),
                        IconName.CALENDAR,
                        AppointmentLinks.bookFor(id))
                .primary());
        if (nomination.channel() == DeliveryWay.EMAIL) {
            actions.add(new SecondaryButton(
                    getTranslation("appointments.nominations.sendTimes"),
                    IconName.SEND,
                    () -> new NominationWords(this)
                            .beforeSending(
                                    nomination,
                                    () -> tell(nominations.invite(id), "appointments.nominations.sent", id))));
        }
        if (nomination.state() != NominationState.INVITED && needsLetter(nomination)) {
            actions.add(new SecondaryButton(
                    getTranslation("appointments.nominations.letterSent"),
                    IconName.MAIL,
                    () -> tell(nominations.letterSent(id), "appointments.nominations.letterNoted", id)));
        }
        if (nomination.state() == NominationState.INVITED && nomination.channel() == DeliveryWay.LETTER) {
            actions.add(new SecondaryButton(
                    getTranslation("appointments.nominations.letterCameBack"),
                    IconName.UNDO,
                    () -> tell(nominations.letterCameBack(id), "appointments.nominations.letterBackNoted", id)));
        }
        if (user.isInRole(Roles.EQUALITY_OFFICER)) {
            actions.add(new SecondaryButton(
                    getTranslation("appointments.nominations.ask"),
                    IconName.CHAT,
                    () -> new SentenceDialog(
                                    getTranslation("appointments.nominations.ask"),
                                    getTranslation("appointments.nominations.question"),
                                    getTranslation("appointments.nominations.askSend"),
                                    asked -> tell(tray.ask(id, asked), "appointments.nominations.askedDone", id))
                            .open()));
        }
        if (nomination.own()) {
            actions.add(new QuietButton(
                    getTranslation("appointments.nominations.withdraw"),
                    IconName.CLOSE,
                    () -> withdraw(id, nomination.partner() != null)));
        }
        var row = new Div();
        row.addClassName("nomination-actions");
        row.add(actions);
        return row;
    }

    private void withdraw(NominationId id, boolean together) {
        new ConfirmDialog(
                        getTranslation("appointments.nominations.withdrawTitle"),
                        getTranslation(
                                together
                                        ? "appointments.nominations.withdrawOneText"
                                        : "appointments.nominations.withdrawText"),
                        getTranslation("appointments.nominations.withdraw"),
                        () -> tell(nominations.withdraw(id), "appointments.nominations.withdrawn", id))
                .open();
    }

    private Component question(NominationRow nomination) {
        var asked = nomination.question();
        var answer = nomination.answer();
        if (answer != null) {
            return Notice.note(getTranslation("appointments.nominations.questionOf", asked), answer);
        }
        if (!nomination.own() || !nomination.open()) {
            return Notice.care(
                    getTranslation("appointments.nominations.questionOf", asked),
                    getTranslation("appointments.nominations.notAnswered"));
        }
        return Notice.care(
                getTranslation("appointments.nominations.questionOf", asked),
                "",
                new SecondaryButton(
                        getTranslation("appointments.nominations.answer"),
                        () -> new SentenceDialog(
                                        getTranslation("appointments.nominations.questionOf", asked),
                                        getTranslation("appointments.nominations.answerField"),
                                        getTranslation("appointments.nominations.answer"),
                                        told -> tell(
                                                nominations.answer(nomination.id(), told),
                                                "appointments.nominations.answered",
                                                nomination.id()))
                                .open()));
    }

    /** Where no mail can be sent, and where none arrived. */
    private static boolean needsLetter(NominationRow nomination) {
        return nomination.open()
                && (nomination.channel() == DeliveryWay.LETTER || nomination.state() == NominationState.UNDELIVERABLE);
    }

    private void letter(NominationRow nomination) {
        nominations.letter(nomination.id()).ifPresent(letter -> {
            var section = new Section(new H2(getTranslation("appointments.nominations.letter")));
            section.addClassNames("card", "stack");
            section.add(
                    new Paragraph(letter.recipient()),
                    letter.printable()
                            ? paper(nomination)
                            : new Paragraph(getTranslation("appointments.nominations.letterNoAddress")));
            letter.content().paragraphs().forEach(text -> section.add(new Paragraph(text)));
            letter.content().actions().forEach(action -> {
                var address = new Paragraph(action.url().toString());
                address.addClassName("nomination-address");
                section.add(address);
            });
            getContent().add(section);
        });
    }

    /** As PDF with a QR code, to be printed or handed over. */
    private Component paper(NominationRow nomination) {
        var open = new LinkButton(getTranslation("appointments.nominations.letterPdf"), IconName.PRINT, "");
        open.setTarget(AnchorTarget.BLANK);
        open.setHref(DownloadHandler.fromInputStream(download -> nominations
                        .printedLetter(nomination.id())
                        .map(this::file)
                        .orElseGet(() -> DownloadResponse.error(404)))
                .inline());
        var row = new Div(open);
        row.addClassName("nomination-actions");
        return row;
    }

    private DownloadResponse file(byte[] pdf) {
        return new DownloadResponse(
                new ByteArrayInputStream(pdf),
                getTranslation("appointments.nominations.letterFile") + ".pdf",
                "application/pdf",
                pdf.length);
    }

    private Component history(NominationRow nomination) {
        var timeline = new Timeline();
        for (NominationEvent event : nominations.history(nomination.id())) {
            timeline.station(
                    event.byOffice() ? Status.NOTE : Status.OPEN,
                    event.byOffice() ? IconName.PERSON : IconName.CHAT,
                    getTranslation("enum.NominationStep." + event.step()),
                    Formats.here().shortMoment(event.at()),
                    "");
        }
        var section = new Section(new H2(getTranslation("appointments.nominations.history")), timeline);
        section.addClassNames("card", "stack");
        return section;
    }

    private void tell(NominationStepOutcome outcome, String doneKey, NominationId id) {
        new NominationWords(this).tell(outcome, doneKey);
        show(id);
        header.focusHeading();
    }

    private String label(String what) {
        return getTranslation("appointments.nominations.label." + what);
    }
}
