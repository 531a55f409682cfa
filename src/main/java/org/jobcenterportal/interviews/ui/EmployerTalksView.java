package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import org.jobcenterportal.interviews.RoundOutcome;
import org.jobcenterportal.interviews.RoundState;
import org.jobcenterportal.interviews.StandPage;
import org.jobcenterportal.interviews.StandSide;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.uikit.AnswerTrio;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** F74: an employer without an account reads cards without names, answers, and later sees its own talks. */
@Route(value = RoundLinks.EMPLOYER, layout = PublicLayout.class)
@AnonymousAllowed
class EmployerTalksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final StandSide side;
    private final Clock clock;
    private String token = "";

    EmployerTalksView(StandSide side, Clock clock) {
        this.side = side;
        this.clock = clock;
        getContent().addClassNames("wide", "my-page", "stack", "far", "my-talks", "employer-talks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        token = enter.getRouteParameters().get(RoundLinks.TOKEN).orElse("");
        show(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviews.link.title");
    }

    private void show(@Nullable Notice told) {
        getContent().removeAll();
        side.find(token).ifPresentOrElse(page -> show(page, told), this::showUnknown);
        if (told != null) {
            BrowserActions.bringIntoSight(told);
        }
    }

    private void showUnknown() {
        getContent()
                .add(
                        new PageHeader(getPageTitle()),
                        new EmptyState(
                                IconName.HOURGLASS,
                                getTranslation("interviews.link.unknown"),
                                getTranslation("interviews.link.unknownText"),
                                new LinkButton(getTranslation("interviews.link.events"), RoundLinks.EVENTS).primary()));
    }

    private void show(StandPage page, @Nullable Notice told) {
        getContent()
                .add(new PageHeader(page.stand().name())
                        .above(page.event().texts().in(getLocale()).title())
                        .lead(getTranslation(
                                "interviews.link.lead",
                                Formats.here()
                                        .moment(page.round().times().window().start()),
                                page.event().place().name())));
        if (told != null) {
            getContent().add(told);
        }
        var state = page.round().state();
        if (state == RoundState.CANCELLED) {
            getContent().add(Notice.stop(getTranslation("interviews.mine.cancelled"), ""));
            return;
        }
        if (state.showsTimetable()) {
            getContent().add(talks(page));
        }
        if (state.takesWishes()) {
            getContent().add(cards(page));
        } else if (state == RoundState.ENDED) {
            getContent().add(new Paragraph(getTranslation("interviews.link.over")));
        }
    }

    private Component talks(StandPage page) {
        var part = new Section(new H2(getTranslation("interviews.link.talks")));
        part.addClassName("stack");
        if (page.talks().isEmpty()) {
            part.add(new Paragraph(getTranslation("interviews.link.noTalks")));
        } else if (page.talks().stream().noneMatch(talk -> isBegun(talk.when().start()))) {
            part.add(new Paragraph(getTranslation("interviews.link.resultsLater")));
        }
        page.talks()
                .forEach(talk ->
                        part.add(new EmployerTalkCard(talk, isBegun(talk.when().start()), nextStep -> {
                            var outcome = side.record(token, talk.talk().id(), nextStep);
                            told(outcome, getTranslation("interviews.link.resultSaved"));
                        })));
        return part;
    }

    private Component cards(StandPage page) {
        var part = new Section(new H2(getTranslation("interviews.link.cards")));
        part.addClassName("stack");
        if (page.cards().isEmpty()) {
            part.add(new EmptyState(
                    IconName.CHAT,
                    getTranslation("interviews.link.noCards"),
                    getTranslation("interviews.link.noCardsText")));
            return part;
        }
        part.add(new Paragraph(getTranslation("interviews.link.cardsText")));
        page.cards().forEach(card -> part.add(card(card)));
        return part;
    }

    private Component card(StandPage.Card card) {
        var said = card.card();
        var facts = new FactList()
                .fact(getTranslation("interviews.card.canDo"), said.canDo())
                .fact(getTranslation("interviews.card.looksFor"), said.looksFor());
        var german = said.german();
        if (german != null) {
            facts.fact(
                    getTranslation("interviews.link.german"),
                    german == LanguageLevel.NATIVE ? getTranslation("interviews.card.native") : german.name());
        }
        if (said.hoursPerWeek() != null) {
            facts.fact(getTranslation("interviews.link.hours"), String.valueOf(said.hoursPerWeek()));
        }
        var name = card.name();
        var shown = new Article(
                new H3(
                        name == null
                                ? getTranslation("interviews.link.person", card.number())
                                : getTranslation("interviews.link.named", card.number(), name)),
                new StatusBadge(
                        card.hasChosen() ? Status.ACT : Status.OPEN,
                        IconName.CHAT,
                        getTranslation(card.hasChosen() ? "interviews.link.hasChosen" : "interviews.link.notChosen")),
                facts,
                answers(card));
        shown.addClassNames("card", "panel", "stack");
        return shown;
    }

    private Component answers(StandPage.Card card) {
        var trio = new AnswerTrio(getTranslation("interviews.link.question", card.number()));
        for (var answer : EmployerAnswer.values()) {
            trio.answer(
                    icon(answer),
                    RoundWords.on(this).of(answer),
                    getTranslation("interviews.link.then." + answer),
                    () -> told(
                            side.answer(token, card.number(), answer),
                            getTranslation(
                                    "interviews.link.answered",
                                    RoundWords.on(this).of(answer))));
            if (answer == card.answer()) {
                trio.given(getTranslation("interviews.link.given"));
            }
        }
        return trio;
    }

    private static IconName icon(EmployerAnswer answer) {
        return switch (answer) {
            case YES -> IconName.THUMB;
            case MAYBE -> IconName.HELP;
            case NO -> IconName.NO;
        };
    }

    private void told(RoundOutcome outcome, String done) {
        show(
                switch (outcome) {
                    case RoundOutcome.Done kept -> Notice.good(done, "");
                    case RoundOutcome.Refused(var why) ->
                        Notice.stop(
                                getTranslation("interviews.refused"),
                                RoundWords.on(this).of(why));
                    case RoundOutcome other ->
                        Notice.stop(getTranslation("interviews.refused"), getTranslation("interviews.refusedText"));
                });
    }

    private boolean isBegun(Instant start) {
        return !clock.instant().isBefore(start);
    }
}
