package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.interviews.GuestCard;
import org.jobcenterportal.interviews.MyInterviews;
import org.jobcenterportal.interviews.MyRound;
import org.jobcenterportal.interviews.RoundId;
import org.jobcenterportal.interviews.RoundOutcome;
import org.jobcenterportal.interviews.RoundRefusal;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.shell.CitizenLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.StationWay;
import org.jspecify.annotations.Nullable;

/** F74: in three steps a citizen says with whom she would like to talk, and what those may know of her before. */
@Route(value = RoundLinks.CHOOSE, layout = CitizenLayout.class)
@RolesAllowed(Roles.CITIZEN)
class ChooseTalksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STEPS = 3;

    private final MyInterviews mine;
    private final Div told = new Div();
    private final Div step = new Div();
    private @Nullable ChosenEmployers employers;
    private @Nullable CardForm card;

    ChooseTalksView(MyInterviews mine) {
        this.mine = mine;
        step.addClassNames("stack", "far");
        getContent().addClassNames("wide", "my-page", "stack", "far", "my-talks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var round =
                RoundLinks.round(enter.getRouteParameters()).flatMap(mine::find).orElseThrow(NotFoundException::new);
        if (!round.round().state().takesWishes()) {
            enter.forwardTo(MyTalksView.class);
            return;
        }
        told.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        new Div(new LinkButton(getTranslation("interviews.mine.title"), IconName.BACK, RoundLinks.MINE)
                                .quiet()),
                        new PageHeader(round.event().texts().in(getLocale()).title()),
                        told,
                        step,
                        new Seal(new Voluntary()));
        var chosen = new ChosenEmployers(round.stands());
        employers = chosen;
        card = new CardForm(round);
        employers(round, chosen, false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviews.choose.title");
    }

    private void employers(MyRound round, ChosenEmployers chosen, boolean isReturning) {
        var heading = begin(1, "interviews.choose.title");
        step.add(
                chosen,
                new PrimaryButton(getTranslation("interviews.choose.next"), IconName.FORWARD, () -> {
                            if (chosen.isChosen()) {
                                card(round, chosen);
                            }
                        })
                        .fullWidth());
        if (round.card().isPresent()) {
            step.add(new QuietButton(
                            getTranslation("interviews.take.all"),
                            IconName.UNDO,
                            () -> takeBack(round.round().id()))
                    .fullWidth());
        }
        if (isReturning) {
            heading.lead();
        }
    }

    private void card(MyRound round, ChosenEmployers chosen) {
        var form = Objects.requireNonNull(card);
        var heading = begin(2, "interviews.choose.card");
        form.offer(chosen.chosen());
        step.add(
                new Paragraph(getTranslation("interviews.card.text")),
                form,
                new PrimaryButton(
                                getTranslation("interviews.choose.next"),
                                IconName.FORWARD,
                                () -> form.read().ifPresent(read -> check(round, chosen, form)))
                        .fullWidth(),
                back(() -> employers(round, chosen, true)));
        heading.lead();
    }

    private void check(MyRound round, ChosenEmployers chosen, CardForm form) {
        var heading = begin(STEPS, "interviews.choose.check");
        var list = new UnorderedList();
        list.addClassName("my-choice");
        chosen.chosen().forEach(one -> list.add(new ListItem(one.stand().name())));
        var names = chosen.chosen().stream()
                .filter(one -> form.releases(one.stand().id()))
                .map(one -> one.stand().name())
                .collect(Collectors.joining(", "));
        var facts = new FactList().fact(getTranslation("interviews.check.employers"), list);
        form.facts(facts);
        facts.fact(
                        getTranslation("interviews.check.readers"),
                        getTranslation(
                                form.isForAll() ? "interviews.check.readersAll" : "interviews.check.readersChosen"))
                .fact(
                        getTranslation("interviews.check.name"),
                        names.isEmpty()
                                ? getTranslation("interviews.check.noName")
                                : getTranslation("interviews.check.nameFor", names))
                .fact(getTranslation("interviews.check.office"), getTranslation("interviews.check.officeText"));
        var summary = new Section(new H2(getTranslation("interviews.check.card")), facts);
        summary.addClassNames("card", "panel", "stack");
        step.add(
                summary,
                new PrimaryButton(
                                getTranslation("interviews.check.send"), IconName.SEND, () -> send(round, chosen, form))
                        .fullWidth(),
                back(() -> card(round, chosen)));
        heading.lead();
    }

    private CardHeading begin(int number, String titleKey) {
        told.removeAll();
        step.removeAll();
        var heading = new CardHeading(getTranslation(titleKey));
        step.add(new StationWay(number, STEPS, getTranslation("interviews.choose.way")), heading);
        return heading;
    }

    private SecondaryButton back(Runnable action) {
        return new SecondaryButton(getTranslation("interviews.choose.back"), IconName.BACK, action).fullWidth();
    }

    private void send(MyRound round, ChosenEmployers chosen, CardForm form) {
        var outcome = form.read()
                .<RoundOutcome>map(read -> keep(round, chosen, form, read))
                .orElseGet(RoundOutcome.NotFound::new);
        switch (outcome) {
            case RoundOutcome.Done done -> sent("interviews.sent.title", "interviews.sent.text");
            case RoundOutcome.Refused(var why)
            when why == RoundRefusal.CARD_HAS_NAME -> {
                card(round, chosen);
                form.hasName();
            }
            case RoundOutcome other ->
                tell(Notice.stop(
                        getTranslation("interviews.refused"),
                        other instanceof RoundOutcome.Refused(var why)
                                ? RoundWords.on(this).of(why)
                                : getTranslation("interviews.refusedText")));
        }
    }

    /** Each word of hers for itself: what is kept already stays kept when another is refused. */
    private RoundOutcome keep(MyRound round, ChosenEmployers chosen, CardForm form, GuestCard read) {
        var id = round.round().id();
        var outcome = mine.show(id, read, form.isForAll());
        for (var one : round.stands()) {
            if (!(outcome instanceof RoundOutcome.Done)) {
                return outcome;
            }
            var stand = one.stand().id();
            Optional<RoundOutcome> next =
                    chosen.eagerness(stand).map(eagerness -> mine.wish(id, stand, eagerness, form.releases(stand)));
            if (next.isPresent()) {
                outcome = next.get();
            } else if (one.eagerness() != null) {
                outcome = mine.withdraw(id, stand);
            }
        }
        return outcome;
    }

    private void takeBack(RoundId round) {
        new ConfirmDialog(
                        getTranslation("interviews.take.question"),
                        getTranslation("interviews.take.text"),
                        getTranslation("interviews.take.confirm"),
                        () -> {
                            if (mine.hide(round) instanceof RoundOutcome.Done) {
                                sent("interviews.take.done", "interviews.take.text");
                            } else {
                                tell(Notice.stop(
                                        getTranslation("interviews.refused"),
                                        getTranslation("interviews.refusedText")));
                            }
                        })
                .open();
    }

    private void sent(String titleKey, String textKey) {
        step.removeAll();
        tell(Notice.good(
                getTranslation(titleKey),
                getTranslation(textKey),
                new LinkButton(getTranslation("interviews.mine.title"), RoundLinks.MINE).compact()));
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }
}
