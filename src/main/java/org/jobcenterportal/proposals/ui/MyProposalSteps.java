package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jobcenterportal.proposals.MyProposal;
import org.jobcenterportal.proposals.MyProposals;
import org.jobcenterportal.proposals.ProposalAnswer;
import org.jobcenterportal.proposals.ProposalOutcome;
import org.jobcenterportal.proposals.ProposalOutcome.Done;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.proposals.ProposalWords;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.uikit.AnswerTrio;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.StationWay;

/** What the citizen can do now: answer, choose what the employer may know, and take it back. */
class MyProposalSteps extends Composite<Section> {

    private static final int STATIONS = 5;

    private final transient MyProposal one;
    private final transient MyProposals mine;
    private final SerializableBiConsumer<ProposalOutcome, String> told;
    private final MyProposalWords words = new MyProposalWords(this);

    /** @param told gets what became of a step, and the key of the sentence for when it was taken */
    MyProposalSteps(MyProposal one, MyProposals mine, SerializableBiConsumer<ProposalOutcome, String> told) {
        this.one = one;
        this.mine = mine;
        this.told = told;
        getContent().addClassNames("card", "panel", "stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        if (one.isHerMove()) {
            ask();
            return;
        }
        getContent().add(new CardHeading(getTranslation("proposals.mine.next")));
        var station = station(one.state());
        if (station > 0) {
            getContent().add(new StationWay(station, STATIONS, getTranslation("proposals.mine.stations")));
        }
        getContent().add(new Div(words.badge(one)), new Paragraph(words.state(one)));
        if (one.state() == ProposalState.INTERVIEW) {
            getContent().add(calendar());
        }
        if (one.state() == ProposalState.TRIAL) {
            getContent()
                    .add(Notice.note(
                            getTranslation("proposals.mine.travel"), getTranslation("proposals.mine.travelText")));
        }
        if (!one.released().isEmpty()) {
            getContent().add(released(one.released()));
        }
        if (one.canTakeBack()) {
            getContent()
                    .add(new SecondaryButton(
                                    getTranslation("proposals.mine.takeBack"),
                                    IconName.UNDO,
                                    () -> told.accept(mine.takeAnswerBack(one.id()), "proposals.mine.takenBack"))
                            .fullWidth());
        } else if (one.canWithdraw()) {
            withdraw();
        }
    }

    private void askAgain() {
        getContent().removeAll();
        ask().focus(0);
    }

    private AnswerTrio ask() {
        var trio = new AnswerTrio(getTranslation("proposals.mine.question"));
        for (var answer : ProposalAnswer.values()) {
            trio.answer(
                    MyProposalWords.icon(answer),
                    getTranslation("enum.ProposalAnswer." + answer),
                    words.consequence(answer),
                    answer == ProposalAnswer.YES ? this::choose : () -> check(answer));
        }
        getContent().add(trio);
        return trio;
    }

    /** Nothing is chosen beforehand; below she reads at once what the employer would get. */
    private void choose() {
        var heading = new CardHeading(getTranslation("proposals.mine.choose"));
        var choice = new ReleaseChoice(mine.releasable(one.id()), "proposals.mine.preview");
        getContent().removeAll();
        getContent()
                .add(
                        heading,
                        new Paragraph(getTranslation(
                                "proposals.mine.chooseText",
                                one.opening().employer().name())),
                        choice,
                        new PrimaryButton(getTranslation("proposals.mine.release"), IconName.SEND, () -> {
                                    if (choice.isChosen()) {
                                        told.accept(released(choice), "proposals.mine.told.YES");
                                    }
                                })
                                .fullWidth(),
                        back());
        heading.lead();
    }

    private void check(ProposalAnswer answer) {
        var heading = new CardHeading(getTranslation("proposals.mine.check"));
        var own = new TextArea(getTranslation("proposals.mine.own"));
        own.setHelperText(getTranslation("proposals.mine.ownHint"));
        own.setMaxLength(ProposalWords.LONGEST);
        own.setWidthFull();
        getContent().removeAll();
        getContent()
                .add(
                        heading,
                        new FactList()
                                .strong(
                                        getTranslation("proposals.mine.yourAnswer"),
                                        getTranslation("enum.ProposalAnswer." + answer)),
                        new Paragraph(words.consequence(answer)),
                        own,
                        new PrimaryButton(
                                        getTranslation("proposals.mine.send"),
                                        IconName.SEND,
                                        () -> told.accept(
                                                said(answer, own.getValue()), "proposals.mine.told." + answer))
                                .fullWidth(),
                        back());
        heading.lead();
    }

    private ProposalOutcome released(ReleaseChoice choice) {
        return settled(mine.release(one.id(), choice.chosen(), getLocale()), ProposalAnswer.YES);
    }

    private ProposalOutcome said(ProposalAnswer answer, String own) {
        var said = ProposalWords.of(own);
        return settled(
                answer == ProposalAnswer.NO ? mine.decline(one.id(), said) : mine.wishTalk(one.id(), said), answer);
    }

    /** The same answer from two windows is one answer, unless it releases something. */
    private ProposalOutcome settled(ProposalOutcome outcome, ProposalAnswer answer) {
        return outcome instanceof Refused && answer != ProposalAnswer.YES
                ? mine.find(one.id())
                        .filter(now -> now.answer() == answer)
                        .<ProposalOutcome>map(now -> new Done(now.id(), now.state()))
                        .orElse(outcome)
                : outcome;
    }

    private Component released(List<Released> items) {
        var facts = new FactList();
        items.forEach(item -> facts.fact(getTranslation("enum.ReleasedItem." + item.item()), item.value()));
        var part = new Div(new H3(getTranslation("proposals.mine.gets")), facts);
        part.addClassNames("stack", "close");
        return part;
    }

    private Component calendar() {
        var link = new LinkButton(getTranslation("proposals.mine.calendar"), IconName.CALENDAR, "");
        var name = getTranslation("proposals.mine.calendarFile") + ".ics";
        link.setHref(DownloadHandler.fromInputStream(download -> {
            var file = mine.calendar(one.id(), getLocale()).orElseThrow().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(file), name, "text/calendar", file.length);
        }));
        return link.fullWidth();
    }

    private void withdraw() {
        getContent()
                .add(new SecondaryButton(
                                getTranslation("proposals.mine.withdraw"),
                                IconName.NO,
                                () -> new ConfirmDialog(
                                                getTranslation("proposals.mine.withdraw.question"),
                                                getTranslation("proposals.mine.withdraw.text"),
                                                getTranslation("proposals.mine.withdraw.confirm"),
                                                () -> told.accept(
                                                        mine.withdraw(one.id()), "proposals.mine.withdraw.done"))
                                        .open())
                        .fullWidth());
    }

    private SecondaryButton back() {
        return new SecondaryButton(getTranslation("proposals.mine.other"), IconName.BACK, this::askAgain).fullWidth();
    }

    /** Answer, sending, meeting, trial, work: which of them is now. */
    private static int station(ProposalState state) {
        return switch (state) {
            case CONSENTED -> 2;
            case SENT, INTERVIEW -> 3;
            case TRIAL -> 4;
            case HIRED -> STATIONS;
            default -> 0;
        };
    }
}
