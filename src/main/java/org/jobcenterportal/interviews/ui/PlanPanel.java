package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import org.jobcenterportal.interviews.PlanProposal;
import org.jobcenterportal.interviews.RoundOutcome.Done;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.RoundState;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.interviews.TimetableDesk;
import org.jobcenterportal.interviews.ui.PlanRuns.Run;
import org.jobcenterportal.timetables.UnmetWish;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.LoadingShape;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.ViewSwitch;
import org.jspecify.annotations.Nullable;

/** F74: the timetable of a round is made, looked at, changed by hand, planned anew and published. */
class PlanPanel extends Composite<Div> {

    private static final int ASK_EVERY_MILLISECONDS = 400;

    private final RoundPage page;
    private final TimetableDesk desk;
    private final PlanRuns runs;
    private final Missing missing;
    private final Teller teller;
    private final Div making = new Div();
    private final Div aside = new Div();
    private final Div made = new Div();
    private @Nullable PlanGrid grid;
    private @Nullable Registration asking;

    PlanPanel(RoundPage page, TimetableDesk desk, PlanRuns runs, Missing missing, Teller teller) {
        this.page = page;
        this.desk = desk;
        this.runs = runs;
        this.missing = missing;
        this.teller = teller;
        making.addClassName("stack");
        aside.addClassNames("talk-aside", "stack");
        made.addClassName("stack");
        getContent().addClassName("stack");
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        look(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopAsking(detached.getUI());
        super.onDetach(detached);
    }

    private void show() {
        getContent().add(making, made);
        if (page.talks().isEmpty()) {
            made.add(nothing());
            return;
        }
        var main = new Div(plan());
        main.addClassName("stack");
        besides();
        var columns = new Div(main, aside);
        columns.addClassName("talk-columns");
        made.add(columns);
    }

    private Component nothing() {
        var open =
                page.wishes().stream().filter(wish -> wish.eagerness() != null).count();
        var empty = new EmptyState(
                IconName.CALENDAR,
                getTranslation("interviews.plan.none"),
                getTranslation("interviews.plan.noneText", open));
        if (open > 0 && page.round().state().isPlannable()) {
            empty.add(new PrimaryButton(getTranslation("interviews.plan.make"), IconName.SPARK, this::make));
        }
        var card = new Section(empty);
        card.addClassName("card");
        return card;
    }

    private Component plan() {
        var drawn = new PlanGrid(page, this::choose);
        grid = drawn;
        var list = new PlanList(page, this::choose);
        list.setVisible(false);
        var keys = new Paragraph(getTranslation("interviews.plan.keys"));
        keys.addClassNames("small", "muted", "desktop-only");
        var views = new ViewSwitch(getTranslation("interviews.plan.as"))
                .choice(IconName.CALENDAR, getTranslation("interviews.plan.asPlan"), () -> {
                    drawn.setVisible(true);
                    keys.setVisible(true);
                    list.setVisible(false);
                })
                .choice(IconName.TABLE, getTranslation("interviews.plan.asList"), () -> {
                    drawn.setVisible(false);
                    keys.setVisible(false);
                    list.setVisible(true);
                });
        var actions = new Div(views);
        actions.addClassNames("push", "talk-actions");
        var head = new Div(new CardHeading(getTranslation("interviews.plan.title")), actions);
        head.addClassName("card-head");
        var section = new Section(head, steps(), drawn, list, keys);
        section.addClassNames("card", "stack", "talk-plan");
        return section;
    }

    private Component steps() {
        var row = new Div();
        row.addClassName("talk-actions");
        var state = page.round().state();
        if (state.isPlannable()) {
            if (state == RoundState.PLANNED) {
                row.add(new PrimaryButton(getTranslation("interviews.plan.publish"), IconName.SEND, this::publish));
            } else if (page.untold() > 0) {
                row.add(new PrimaryButton(
                        getTranslation("interviews.plan.publishAgain"), IconName.SEND, this::publish));
            }
            row.add(
                    new SecondaryButton(
                            getTranslation("interviews.plan.someoneMissing"),
                            IconName.PERSON,
                            () -> new MissingDialog(page, chosen -> set(chosen, false)).open()),
                    new SecondaryButton(getTranslation("interviews.plan.again"), IconName.RENEW, this::make));
        }
        row.add(new LinkButton(
                getTranslation("interviews.part.papers"),
                IconName.PRINT,
                RoundLinks.papers(page.event().id(), Paper.WALL)));
        if (state != RoundState.PLANNED && page.untold() > 0) {
            var untold = new Paragraph(getTranslation("interviews.plan.untold", page.untold()));
            untold.addClassNames("small", "muted");
            row.add(untold);
        }
        return row;
    }

    /** What stands beside the timetable while no talk is chosen. */
    private void besides() {
        aside.removeAll();
        var gone = new MissingCard(page, chosen -> set(chosen, true));
        if (gone.isNeeded()) {
            aside.add(gone);
        }
        aside.add(new UnmetCard(page, this::find));
    }

    private void choose(TalkRow talk) {
        open(new TalkCard(page, talk, desk, teller, this::close));
    }

    private void find(UnmetWish wish) {
        open(new TalkCard(page, wish.wish(), desk, teller, this::close));
    }

    private void open(TalkCard card) {
        aside.removeAll();
        aside.add(card);
        card.lead();
    }

    private void close() {
        besides();
        if (grid != null && grid.isVisible()) {
            grid.leave();
        }
    }

    private void set(Absent who, boolean isThere) {
        var outcome = missing.set(page.round().id(), who, isThere);
        if (outcome instanceof Done) {
            make();
        } else {
            teller.tell(outcome, "");
        }
    }

    private void publish() {
        var outcome = desk.publish(page.round().id());
        teller.tell(outcome, getTranslation("interviews.plan.published"));
    }

    private void make() {
        runs.start(page.round().id());
        look(UI.getCurrent());
        making.getChildren().findFirst().ifPresent(shown -> shown.scrollIntoView());
    }

    /** Shows how far the making is, and asks again as long as it is not done. */
    private void look(UI ui) {
        var run = runs.of(page.round().id()).orElse(null);
        // "No timetable yet" would contradict that one is being made.
        made.setVisible(!(run instanceof Run.Working && page.talks().isEmpty()));
        switch (run) {
            case null -> making.removeAll();
            case Run.Working working -> {
                if (asking == null) {
                    making.removeAll();
                    making.add(working());
                    ui.setPollInterval(ASK_EVERY_MILLISECONDS);
                    asking = ui.addPollListener(poll -> look(ui));
                }
            }
            case Run.Failed failed -> {
                stopAsking(ui);
                runs.settle(page.round().id());
                making.removeAll();
                making.add(Notice.stop(
                        getTranslation("interviews.plan.failed"),
                        getTranslation("interviews.plan.failedText"),
                        new SecondaryButton(getTranslation("interviews.plan.retry"), this::make).compact()));
            }
            case Run.Made(var proposal) -> {
                stopAsking(ui);
                made(proposal);
            }
        }
    }

    private Component working() {
        var card = new Section(
                new LoadingShape(getTranslation("interviews.plan.works")),
                new Paragraph(getTranslation("interviews.plan.worksText")));
        card.addClassNames("card", "stack");
        return card;
    }

    /** The first timetable is there at once; a changed one only if somebody says so. */
    private void made(PlanProposal proposal) {
        making.removeAll();
        if (page.talks().isEmpty()) {
            runs.settle(page.round().id());
            var outcome = desk.accept(proposal);
            teller.tell(
                    outcome,
                    getTranslation("interviews.plan.made", proposal.talks().size()));
            return;
        }
        var changes = new ChangesCard(
                proposal,
                () -> {
                    runs.settle(page.round().id());
                    var outcome = desk.accept(proposal);
                    teller.tell(outcome, getTranslation("interviews.changes.taken"));
                },
                () -> {
                    runs.settle(page.round().id());
                    teller.tell(
                            new Done(page.round().id(), page.round().edition()),
                            getTranslation("interviews.changes.left"));
                });
        making.add(changes);
        changes.lead();
    }

    private void stopAsking(UI ui) {
        if (asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(-1);
        }
    }
}
