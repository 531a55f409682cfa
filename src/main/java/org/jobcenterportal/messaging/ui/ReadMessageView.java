package org.jobcenterportal.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.messaging.CalendarPreview;
import org.jobcenterportal.messaging.Channel;
import org.jobcenterportal.messaging.LetterDesk;
import org.jobcenterportal.messaging.MessageDetails;
import org.jobcenterportal.messaging.MessageId;
import org.jobcenterportal.messaging.MessageState;
import org.jobcenterportal.messaging.PostRoom;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Texts;
import org.jobcenterportal.uikit.Toast;

/** F54: administration sees one message as its reader does, and has it tried again. */
@Route("intern/postausgang/:" + ReadMessageView.ID)
@RolesAllowed(Roles.ADMINISTRATION)
class ReadMessageView extends Composite<Div> implements BeforeEnterObserver {

    static final String ID = "messageId";

    private final transient PostRoom postRoom;
    private final transient LetterDesk letterDesk;
    private final transient Texts texts;

    ReadMessageView(PostRoom postRoom, LetterDesk letterDesk, Texts texts) {
        this.postRoom = postRoom;
        this.letterDesk = letterDesk;
        this.texts = texts;
        getContent().addClassName("outbox-message");
    }

    static RouteParameters parameters(MessageId id) {
        return new RouteParameters(ID, id.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ID)
                .flatMap(ReadMessageView::id)
                .flatMap(postRoom::open)
                .orElseThrow(NotFoundException::new));
    }

    private void show(MessageDetails message) {
        var content = getContent();
        content.removeAll();
        content.add(
                new RouterLink(getTranslation("messaging.message.back"), ReadOutboxView.class),
                header(message),
                note(),
                problem(message),
                facts(message),
                looks(message));
    }

    private PageHeader header(MessageDetails message) {
        var header = new PageHeader(message.subject()).lead(MessageLook.kind(texts, getLocale(), message.kind()));
        if (message.state() == MessageState.FAILED) {
            header.actions(new PrimaryButton(
                    getTranslation("messaging.message.retry"), IconName.RENEW, () -> retry(message.id())));
        }
        if (message.channel() == Channel.LETTER) {
            letterActions(header, message);
        }
        return header;
    }

    private void letterActions(PageHeader header, MessageDetails message) {
        var open = new LinkButton(getTranslation("messaging.message.pdf"), IconName.PRINT, "");
        open.setTarget(AnchorTarget.BLANK);
        open.setHref(DownloadHandler.fromInputStream(download -> letterDesk
                        .letter(message.id())
                        .map(run -> LettersCard.file(run, getTranslation("messaging.letters.file") + ".pdf"))
                        .orElseGet(() -> DownloadResponse.error(404)))
                .inline());
        if (message.state() == MessageState.SENT) {
            header.actions(
                    open,
                    new SecondaryButton(
                            getTranslation("messaging.letters.notPrinted"),
                            IconName.UNDO,
                            () -> takeBack(message.id())));
        } else {
            header.actions(open);
        }
    }

    private void takeBack(MessageId id) {
        if (letterDesk.takeBackPrinted(List.of(id)) == 1) {
            Toast.show(getTranslation("messaging.letters.waitsAgain"));
        }
        postRoom.open(id).ifPresent(this::show);
    }

    private Paragraph note() {
        var note = new Paragraph(getTranslation("messaging.message.logged"));
        note.addClassNames("muted", "small");
        return note;
    }

    private Component problem(MessageDetails message) {
        var problem = message.lastProblem();
        var notice = new Div();
        if (problem != null) {
            notice.add(Notice.care(
                    getTranslation("enum.DeliveryProblem." + problem),
                    getTranslation("messaging.message.attempts", message.attempts())));
        }
        return notice;
    }

    private FactStrip facts(MessageDetails message) {
        var formats = Formats.here();
        var next = message.nextAttemptAt();
        var facts = new FactStrip()
                .fact(
                        getTranslation("messaging.outbox.state"),
                        getTranslation("enum.MessageState." + message.state()),
                        message.state() == MessageState.WAITING && message.attempts() > 0 && next != null
                                ? getTranslation("messaging.message.next") + ": " + formats.shortMoment(next)
                                : "")
                .fact(getTranslation("messaging.outbox.due"), formats.shortMoment(message.dueAt()), "");
        if (message.sentAt() != null) {
            facts.fact(getTranslation("messaging.message.sent"), formats.shortMoment(message.sentAt()), "");
        }
        var to = message.toAddress();
        return facts.fact(getTranslation("messaging.outbox.to"), message.toName(), to == null ? "" : to.value())
                .fact(
                        getTranslation("messaging.outbox.language"),
                        MessageLook.language(message.languageTag()),
                        getTranslation("enum.Channel." + message.channel()));
    }

    private Div looks(MessageDetails message) {
        var looks = new Div(
                section(lookOf(message), frame(message)), section("messaging.message.text", new Pre(message.text())));
        var calendar = message.calendar();
        if (calendar != null) {
            looks.add(section("messaging.message.calendar", calendar(calendar)));
        }
        looks.addClassName("looks");
        return looks;
    }

    /** The frame may do nothing at all, and neither may the mail in it: see {@link MailPreview}. */
    private IFrame frame(MessageDetails message) {
        var frame = new IFrame(new MailPreview(message.html()));
        frame.setSandbox(SandboxType.RESTRICT_ALL);
        frame.setTitle(getTranslation(lookOf(message)));
        return frame;
    }

    private static String lookOf(MessageDetails message) {
        return message.channel() == Channel.LETTER ? "messaging.message.letter" : "messaging.message.html";
    }

    private FactList calendar(CalendarPreview entry) {
        var formats = Formats.here();
        var facts = new FactList()
                .fact(
                        getTranslation("messaging.message.calendar.method"),
                        getTranslation("enum.Method." + entry.method()))
                .fact(getTranslation("messaging.message.calendar.summary"), entry.summary())
                .fact(
                        getTranslation("messaging.message.calendar.time"),
                        formats.fullDateWithYear(entry.slot().day()) + ", " + formats.timeSpan(entry.slot()));
        if (!entry.location().isEmpty()) {
            facts.fact(getTranslation("messaging.message.calendar.location"), entry.location());
        }
        if (!entry.description().isEmpty()) {
            facts.fact(getTranslation("messaging.message.calendar.description"), entry.description());
        }
        return facts;
    }

    private Section section(String titleKey, Component look) {
        var section = new Section(new H2(getTranslation(titleKey)), look);
        section.addClassNames("card", "stack");
        return section;
    }

    private void retry(MessageId id) {
        if (postRoom.retry(id)) {
            Toast.show(getTranslation("messaging.message.retried"));
        }
        postRoom.open(id).ifPresent(this::show);
    }

    private static Optional<MessageId> id(String parameter) {
        try {
            return Optional.of(new MessageId(UUID.fromString(parameter)));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }
}
