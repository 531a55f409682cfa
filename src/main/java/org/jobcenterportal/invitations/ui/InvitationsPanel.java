package org.jobcenterportal.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.invitations.AnswerWay;
import org.jobcenterportal.invitations.EventAnswer;
import org.jobcenterportal.invitations.GroupInviting;
import org.jobcenterportal.invitations.InvitationBoard;
import org.jobcenterportal.invitations.InvitationBoard.Row;
import org.jobcenterportal.invitations.InvitationDesk;
import org.jobcenterportal.invitations.InvitationReplies;
import org.jobcenterportal.invitations.InvitationState;
import org.jobcenterportal.invitations.ReplyOutcome;
import org.jobcenterportal.invitations.Sending;
import org.jobcenterportal.messaging.Deliveries.LastWay;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PhoneLink;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** F55, F63: who is to be invited, whether that is honest, and what became of the invitations. */
class InvitationsPanel extends Composite<Div> {

    private final InvitationDesk desk;
    private final InvitationReplies replies;
    private final GroupInviting inviting;
    private final boolean withCases;
    private final EventId event;
    private final Runnable changed;

    /** @param withCases whether the reader has a list of cases from which she can choose */
    InvitationsPanel(
            InvitationDesk desk,
            InvitationReplies replies,
            GroupInviting inviting,
            boolean withCases,
            EventId event,
            Runnable changed) {
        this.desk = desk;
        this.replies = replies;
        this.inviting = inviting;
        this.withCases = withCases;
        this.event = event;
        this.changed = changed;
        getContent().addClassName("stack");
        show(null);
    }

    private void show(@Nullable Notice told) {
        getContent().removeAll();
        desk.board(event)
                .ifPresent(board -> getContent().add(list(board, told), new HonestCard(event, board.honesty())));
    }

    private Component list(InvitationBoard board, @Nullable Notice told) {
        var section = new Section(head(board));
        section.addClassNames("card", "stack", "invitations");
        if (told != null) {
            section.add(told);
        }
        if (board.rows().isEmpty()) {
            section.add(new EmptyState(
                    IconName.GROUP,
                    getTranslation("invitations.list.none"),
                    getTranslation("invitations.list.noneText")));
            return section;
        }
        var numbers = new Paragraph(getTranslation(
                "invitations.list.numbers",
                board.count(InvitationState.COMING),
                board.count(InvitationState.NOT_COMING),
                board.count(InvitationState.CALL_ME),
                board.count(InvitationState.INVITED),
                board.count(InvitationState.UNDELIVERABLE)));
        numbers.addClassNames("small", "muted");
        var rows = new UnorderedList();
        rows.addClassName("invitation-list");
        board.rows().forEach(row -> rows.add(item(row, board.answerable())));
        section.add(numbers, rows);
        return section;
    }

    private Component head(InvitationBoard board) {
        var actions = new Div();
        actions.addClassNames("push", "invitation-actions");
        if (withCases && board.open()) {
            actions.add(new LinkButton(getTranslation("invitations.list.fromCases"), InvitationPages.CASES).compact());
        }
        if (board.open()) {
            actions.add(new SecondaryButton(
                            getTranslation("invitations.list.fromGroup"),
                            IconName.GROUP,
                            () -> new ChooseGroupDialog(
                                            inviting, event, board.honesty().freePlaces(), this::redraw)
                                    .open())
                    .compact());
        }
        if (board.open() && board.waitingToBeInvited() > 0) {
            actions.add(new QuietButton(getTranslation("invitations.list.clear"), this::clear).compact());
            actions.add(new PrimaryButton(
                            getTranslation("invitations.list.send", board.waitingToBeInvited()),
                            IconName.SEND,
                            this::send)
                    .compact());
        }
        var head = new Div(new CardHeading(getTranslation("invitations.list.title")), actions);
        head.addClassName("card-head");
        return head;
    }

    private ListItem item(Row row, boolean answerable) {
        var name = new Span(named(row));
        name.addClassName("strong");
        var words = new Div(name);
        words.addClassName("invitation-words");
        var way = way(row);
        if (!way.isEmpty()) {
            var second = new Span(way);
            second.addClassNames("small", "muted");
            words.add(second);
        }
        var phone = row.phone();
        if (phone != null && (row.state() == InvitationState.CALL_ME || row.state() == InvitationState.UNDELIVERABLE)) {
            words.add(new PhoneLink(phone));
        }
        var end = new Div(badge(this, row.state()));
        end.addClassName("invitation-end");
        if (row.state() == InvitationState.CHOSEN) {
            var remove = new QuietButton(getTranslation("invitations.list.remove"), () -> remove(row)).compact();
            remove.getElement()
                    .setAttribute("aria-label", getTranslation("invitations.list.removeWhom", name.getText()));
            end.add(remove);
        }
        if (answerable && row.canBeNoted()) {
            var note = new QuietButton(
                            getTranslation("invitations.note.open"),
                            () -> new NoteAnswerDialog(
                                            getTranslation("invitations.note.title", name.getText()),
                                            (answer, how) -> note(row, answer, how))
                                    .open())
                    .compact();
            note.getElement().setAttribute("aria-label", getTranslation("invitations.note.openWhom", name.getText()));
            end.add(note);
        }
        return new ListItem(words, end);
    }

    private String named(Row row) {
        if (row.name() != null) {
            return row.name().full();
        }
        return getTranslation(row.isProtected() ? "invitations.list.protected" : "invitations.list.notYours");
    }

    static StatusBadge badge(Component on, InvitationState state) {
        var word = on.getTranslation("enum.InvitationState." + state);
        return switch (state) {
            case CHOSEN -> new StatusBadge(Status.OPEN, IconName.DRAFT, word).bare();
            case INVITED -> new StatusBadge(Status.CARE, IconName.HOURGLASS, word).bare();
            case UNDELIVERABLE -> new StatusBadge(Status.OPEN, IconName.MAIL, word).bare();
            case COMING -> new StatusBadge(Status.GOOD, IconName.CHECK, word).bare();
            case NOT_COMING -> new StatusBadge(Status.OPEN, IconName.NO, word).bare();
            case CALL_ME -> new StatusBadge(Status.ACT, IconName.CHAT, word).bare();
        };
    }

    /** How it went, and how far it has come. */
    private String way(Row row) {
        if (row.state() == InvitationState.CHOSEN) {
            return "";
        }
        if (row.state() == InvitationState.UNDELIVERABLE) {
            return getTranslation("invitations.way.none");
        }
        var told = row.told();
        if (told != null) {
            return getTranslation(
                    "invitations.note.done-by",
                    getTranslation("enum.AnswerWay." + told.way()),
                    Objects.requireNonNull(row.answeredAt()),
                    told.by());
        }
        return row.way() == null ? "" : way(row.way());
    }

    private String way(LastWay way) {
        var sent = way.sentAt();
        return switch (way.channel()) {
            case LETTER ->
                sent == null
                        ? getTranslation("invitations.way.letterWaits")
                        : getTranslation("invitations.way.letter", sent);
            case EMAIL, PORTAL ->
                sent == null
                        ? getTranslation("invitations.way.mailWaits")
                        : getTranslation("invitations.way.mail", sent);
        };
    }

    private void clear() {
        desk.clear(event);
        redraw();
    }

    private void remove(Row row) {
        desk.remove(event, row.person());
        redraw();
    }

    private void note(Row row, EventAnswer answer, AnswerWay how) {
        say(this, replies.note(event, row.person(), answer, how));
        redraw();
    }

    static void say(Component on, ReplyOutcome outcome) {
        switch (outcome) {
            case ReplyOutcome.Kept kept -> Toast.show(on.getTranslation("invitations.note.done"));
            case ReplyOutcome.NoPlace none -> Toast.care(on.getTranslation("invitations.note.noPlace"));
            case ReplyOutcome.TooLate late -> Toast.care(on.getTranslation("invitations.note.tooLate"));
            case ReplyOutcome.Unknown gone -> Toast.care(on.getTranslation("invitations.note.gone"));
        }
    }

    private void send() {
        switch (desk.send(event)) {
            case Sending.Sent(var people, var lost) -> {
                var done = getTranslation("invitations.send.done", people);
                Toast.show(done);
                show(Notice.good(done, lost == 0 ? "" : getTranslation("invitations.send.lost", lost)));
                changed.run();
            }
            case Sending.NotHonest none ->
                say(Notice.stop(
                        getTranslation("invitations.send.notHonest"),
                        getTranslation("invitations.send.notHonestText")));
            case Sending.NobodyLeft none -> say(Notice.note(getTranslation("invitations.send.nobody"), ""));
            case Sending.NotOpen none -> say(Notice.care(getTranslation("invitations.send.closed"), ""));
        }
    }

    private void say(Notice notice) {
        show(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }

    private void redraw() {
        show(null);
        changed.run();
    }
}
