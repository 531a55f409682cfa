package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.proposals.ProposalAnswer;
import org.jobcenterportal.proposals.ProposalDetails;
import org.jobcenterportal.proposals.ProposalEnd;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalOutcome;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.proposals.ProposalWork;
import org.jobcenterportal.releases.SendingWay;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** The moves of the office, as buttons; what the citizen says is noted only by those who see her. */
class ProposalMoves extends Composite<Div> {

    private final transient ProposalDetails one;
    private final transient ProposalWork work;
    private final LocalDate today;
    private final transient Runnable again;
    private final ProposalStaffWords words = new ProposalStaffWords(this);

    ProposalMoves(ProposalDetails one, ProposalWork work, LocalDate today, Runnable again) {
        this.one = one;
        this.work = work;
        this.today = today;
        this.again = again;
        getContent().addClassNames("stack", "close");
        switch (one.state()) {
            case SUGGESTED, SHOWN_TO_CITIZEN -> answers();
            case CONSENTED -> sending();
            case SENT, INTERVIEW, TRIAL -> news();
            default -> {}
        }
        ends();
    }

    private void answers() {
        if (!one.isCounselling()) {
            return;
        }
        getContent()
                .add(
                        new Paragraph(getTranslation("proposals.move.answers")),
                        row(
                                new SecondaryButton(
                                        getTranslation("proposals.move.answer.YES"),
                                        () -> new ReleaseDialog(
                                                        work.releasable(id()),
                                                        (items, how) -> tell(
                                                                work.noteRelease(
                                                                        id(), one.version(), items, how, Locale.GERMAN),
                                                                "proposals.move.noted"))
                                                .open()),
                                answer(ProposalAnswer.NO),
                                answer(ProposalAnswer.TALK)));
    }

    private SecondaryButton answer(ProposalAnswer answer) {
        return new SecondaryButton(
                getTranslation("proposals.move.answer." + answer),
                () -> tell(work.noteAnswer(id(), one.version(), answer, null), "proposals.move.noted"));
    }

    private void sending() {
        var ways = new ArrayList<Component>();
        var contact = one.opening().contact();
        if (contact.filter(person -> person.email() != null).isPresent()) {
            ways.add(new PrimaryButton(
                    getTranslation("proposals.move.send.EMAIL"), IconName.SEND, () -> send(SendingWay.EMAIL)));
        }
        if (one.opening().site().isPresent()) {
            var words = getTranslation("proposals.move.send.LETTER");
            ways.add(
                    ways.isEmpty()
                            ? new PrimaryButton(words, IconName.MAIL, () -> send(SendingWay.LETTER))
                            : new SecondaryButton(words, IconName.MAIL, () -> send(SendingWay.LETTER)));
        }
        ways.add(new SecondaryButton(
                getTranslation("proposals.move.send.BY_HAND"), IconName.HAND, () -> send(SendingWay.BY_HAND)));
        ways.add(sheet());
        getContent().add(row(ways.toArray(Component[]::new)));
    }

    private void send(SendingWay way) {
        tell(work.send(id(), one.version(), way), "proposals.move.sent");
    }

    private LinkButton sheet() {
        var open = new LinkButton(getTranslation("proposals.move.sheet"), IconName.PRINT, "");
        open.setTarget(AnchorTarget.BLANK);
        var name = getTranslation("proposals.move.sheetFile") + ".pdf";
        open.setHref(DownloadHandler.fromInputStream(download -> {
                    var pdf = work.sheet(id()).orElseThrow();
                    return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
                })
                .inline());
        return open;
    }

    /** What the employer says. */
    private void news() {
        var moves = new ArrayList<Component>();
        if (one.state() != ProposalState.TRIAL) {
            moves.add(new SecondaryButton(
                    getTranslation("proposals.move.interview"),
                    IconName.CALENDAR,
                    () -> new InterviewDialog(
                                    one.opening(),
                                    today,
                                    (at, place) -> tell(
                                            work.meet(id(), one.version(), at, place), "proposals.move.interviewNoted"))
                            .open()));
            moves.add(new SecondaryButton(
                    getTranslation("proposals.move.trial"),
                    IconName.WORK,
                    () -> new TrialDialog(
                                    today,
                                    trial -> tell(work.tryOut(id(), one.version(), trial), "proposals.move.trialNoted"))
                            .open()));
        }
        moves.add(new PrimaryButton(
                getTranslation("proposals.move.hired"),
                IconName.CHECK,
                () -> new HireDialog(
                                one.opening().job(),
                                today,
                                hiring -> tell(work.hire(id(), one.version(), hiring), "proposals.move.hiredNoted"))
                        .open()));
        moves.add(new SecondaryButton(
                getTranslation("proposals.move.rejected"),
                IconName.NO,
                () -> new ProposalEndDialog(
                                getTranslation("proposals.move.rejected"),
                                getTranslation("proposals.move.rejectedText"),
                                ProposalEnd.rejections(),
                                why -> tell(work.reject(id(), one.version(), why), "proposals.move.rejectedNoted"))
                        .open()));
        moves.add(sheet());
        getContent().add(row(moves.toArray(Component[]::new)));
    }

    private void ends() {
        var moves = new ArrayList<Component>();
        var isReleased = one.state() == ProposalState.CONSENTED || one.state().isWithEmployer();
        if (isReleased && one.isCounselling()) {
            moves.add(new QuietButton(
                    getTranslation("proposals.move.takenBack"),
                    IconName.UNDO,
                    () -> tell(
                            work.noteWithdrawal(id(), one.version(), ConsentWay.IN_CONVERSATION),
                            "proposals.move.takenBackNoted")));
        }
        if (one.state().mayBecome(ProposalState.WITHDRAWN)) {
            var reasons = ProposalEnd.withdrawals().stream()
                    .filter(why -> why != ProposalEnd.CITIZEN)
                    .toList();
            moves.add(new QuietButton(
                    getTranslation("proposals.move.withdraw"),
                    IconName.NO,
                    () -> new ProposalEndDialog(
                                    getTranslation("proposals.move.withdraw"),
                                    getTranslation("proposals.move.withdrawText"),
                                    reasons,
                                    why -> tell(work.withdraw(id(), one.version(), why), "proposals.move.withdrawn"))
                            .open()));
        }
        getContent().add(row(moves.toArray(Component[]::new)));
    }

    private void tell(ProposalOutcome outcome, String doneKey) {
        words.tell(outcome, doneKey, again);
    }

    private ProposalId id() {
        return one.id();
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("plan-actions");
        row.setVisible(parts.length > 0);
        return row;
    }
}
