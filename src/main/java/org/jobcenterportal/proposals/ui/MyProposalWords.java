package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.proposals.MyProposal;
import org.jobcenterportal.proposals.ProposalAnswer;
import org.jobcenterportal.proposals.ProposalOutcome;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OwnWords;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** How her own proposals are put into words for the citizen. */
final class MyProposalWords {

    private final Component reader;

    MyProposalWords(Component reader) {
        this.reader = reader;
    }

    String name(MyProposal mine) {
        return mine.opening().job().title();
    }

    /** Who proposed it, and when. */
    String from(MyProposal mine) {
        return text("proposals.mine.from", mine.proposedBy().full(), date(mine.proposedAt()));
    }

    /** Why, as the colleague wrote it. */
    Component reason(MyProposal mine) {
        var words = new OwnWords(mine.reason(), mine.proposedBy().full());
        words.getElement().setAttribute("lang", mine.languageTag());
        return words;
    }

    StatusBadge badge(MyProposal mine) {
        return new StatusBadge(colour(mine.state()), icon(mine.state()), text("proposals.mine.badge." + mine.state()));
    }

    String consequence(ProposalAnswer answer) {
        return text("proposals.mine.then." + answer);
    }

    /** Where it stands, and whose move it is. */
    String state(MyProposal mine) {
        if (mine.canAnswer() && mine.answer() == ProposalAnswer.TALK) {
            return text("proposals.mine.state.talk");
        }
        return switch (mine.state()) {
            case SUGGESTED, SHOWN_TO_CITIZEN -> text("proposals.mine.state.open");
            case DECLINED -> text("proposals.mine.state.no");
            case CONSENTED -> text("proposals.mine.state.released");
            case SENT -> text("proposals.mine.state.sent");
            case INTERVIEW -> interview(mine);
            case TRIAL -> trial(mine);
            case HIRED -> hired(mine);
            case REJECTED -> text("proposals.mine.state.rejected");
            case NO_RESPONSE -> text("proposals.mine.state.silent");
            case WITHDRAWN -> text("proposals.mine.state.ended");
        };
    }

    /** What today's law says about such offers. */
    String law(MyProposal mine) {
        var finding = mine.dutyToday();
        return text(
                "proposals.mine.law",
                Formats.here().dateWithYear(finding.day()),
                text(finding.reason().key(), finding.reason().arguments().toArray()));
    }

    String refusal(ProposalOutcome outcome) {
        return outcome instanceof Refused(var why)
                ? text("proposals.mine.refusal." + why)
                : text("proposals.mine.goneText");
    }

    static IconName icon(ProposalAnswer answer) {
        return switch (answer) {
            case YES -> IconName.THUMB;
            case NO -> IconName.NO;
            case TALK -> IconName.CHAT;
        };
    }

    private String interview(MyProposal mine) {
        var interview = mine.interview();
        return interview == null
                ? text("proposals.mine.state.sent")
                : text(
                        "proposals.mine.state.interview",
                        Formats.here().fullDate(OfficeTime.dayOf(interview.at())),
                        Formats.here().time(interview.at()),
                        interview.place());
    }

    private String trial(MyProposal mine) {
        var trial = mine.trial();
        return trial == null
                ? text("proposals.mine.state.sent")
                : text(
                        "proposals.mine.state.trial",
                        Formats.here().dateWithYear(trial.from()),
                        Formats.here().dateWithYear(trial.until()));
    }

    private String hired(MyProposal mine) {
        var hiring = mine.hiring();
        return hiring == null
                ? text("proposals.mine.state.ended")
                : text(
                        "proposals.mine.state.hired",
                        Formats.here().dateWithYear(hiring.startsOn()),
                        hiring.hoursPerWeek());
    }

    private static Status colour(ProposalState state) {
        return switch (state) {
            case HIRED -> Status.GOOD;
            case SUGGESTED, SHOWN_TO_CITIZEN -> Status.CARE;
            case CONSENTED, SENT, INTERVIEW, TRIAL -> Status.NOTE;
            case DECLINED, REJECTED, NO_RESPONSE, WITHDRAWN -> Status.OPEN;
        };
    }

    private static IconName icon(ProposalState state) {
        return switch (state) {
            case HIRED -> IconName.CHECK;
            case SUGGESTED, SHOWN_TO_CITIZEN, CONSENTED -> IconName.HOURGLASS;
            case SENT -> IconName.SEND;
            case INTERVIEW -> IconName.CALENDAR;
            case TRIAL -> IconName.WORK;
            case DECLINED, REJECTED, NO_RESPONSE, WITHDRAWN -> IconName.NO;
        };
    }

    private static String date(Instant instant) {
        return Formats.here().dateWithYear(OfficeTime.dayOf(instant));
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
