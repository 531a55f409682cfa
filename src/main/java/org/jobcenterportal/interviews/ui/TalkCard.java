package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobcenterportal.interviews.GuestRow;
import org.jobcenterportal.interviews.RoundOutcome;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.StandCard;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.interviews.TalkSpot;
import org.jobcenterportal.interviews.TimetableDesk;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TalkWish;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** One talk, or a wish without one: where it can be, and why not elsewhere; fixed, moved or taken out by keyboard. */
class TalkCard extends Composite<Section> {

    private final RoundPage page;
    private final TimetableDesk desk;
    private final Teller teller;
    private final CardHeading heading;
    private final RoundWords words = RoundWords.on(this);

    TalkCard(RoundPage page, TalkRow talk, TimetableDesk desk, Teller teller, Runnable close) {
        this(page, desk, teller, "interviews.talk.title");
        getContent().add(facts(talk));
        if (page.round().state().isPlannable() && talk.result().isEmpty()) {
            getContent()
                    .add(
                            times(
                                    talk.talk().guest(),
                                    talk.talk().stand(),
                                    spot -> desk.move(
                                            page.round().id(),
                                            page.round().edition(),
                                            talk.talk().id(),
                                            spot.table(),
                                            spot.slot()),
                                    "interviews.talk.moved",
                                    "interviews.talk.noFree"),
                            steps(talk));
        }
        getContent().add(closing(close));
    }

    TalkCard(RoundPage page, TalkWish wish, TimetableDesk desk, Teller teller, Runnable close) {
        this(page, desk, teller, "interviews.talk.find");
        getContent()
                .add(
                        new FactList()
                                .strong(getTranslation("interviews.talk.guest"), guest(wish))
                                .fact(getTranslation("interviews.talk.employer"), employer(wish)),
                        times(
                                wish.guest(),
                                wish.stand(),
                                spot -> desk.put(
                                        page.round().id(),
                                        page.round().edition(),
                                        wish.guest(),
                                        wish.stand(),
                                        spot.table(),
                                        spot.slot()),
                                "interviews.talk.placed",
                                "interviews.talk.noTime"),
                        closing(close));
    }

    private TalkCard(RoundPage page, TimetableDesk desk, Teller teller, String titleKey) {
        this.page = page;
        this.desk = desk;
        this.teller = teller;
        heading = new CardHeading(getTranslation(titleKey));
        getContent().addClassNames("card", "stack", "talk-card");
        getContent().add(heading);
    }

    void lead() {
        heading.lead();
    }

    private Component facts(TalkRow talk) {
        var facts = new FactList()
                .strong(getTranslation("interviews.talk.guest"), words.guest(talk))
                .fact(getTranslation("interviews.talk.employer"), talk.employer())
                .fact(getTranslation("interviews.talk.when"), Formats.here().timeSpan(talk.when()))
                .fact(getTranslation("interviews.talk.where"), talk.place());
        var needs = PlanStates.of(
                        page,
                        talk,
                        page.guests().stream()
                                .filter(guest -> guest.id().equals(talk.talk().guest()))
                                .findFirst()
                                .orElse(null))
                .stream()
                .filter(state -> state == PlanStates.INTERPRETER || state == PlanStates.CHILD)
                .map(state -> getTranslation(state.key()))
                .collect(Collectors.joining(", "));
        if (!needs.isEmpty()) {
            facts.fact(getTranslation("interviews.talk.needs"), needs);
        }
        talk.result().ifPresent(result -> facts.fact(getTranslation("interviews.fact.results"), words.result(result)));
        return facts;
    }

    /** Every time at every table: free ones first, and of the others why they are not. */
    private Component times(
            GuestId guest, StandId stand, Function<TalkSpot, RoundOutcome> step, String doneKey, String noneKey) {
        var spots = desk.spots(page.round().id(), guest, stand);
        if (spots.stream().noneMatch(TalkSpot::isFree)) {
            var none = new Paragraph(getTranslation(noneKey));
            none.addClassName("muted");
            return none;
        }
        var choice = new Select<TalkSpot>();
        choice.setLabel(getTranslation("interviews.talk.free"));
        choice.setItems(spots);
        choice.setItemLabelGenerator(this::label);
        choice.setItemEnabledProvider(TalkSpot::isFree);
        var go = new PrimaryButton(getTranslation("interviews.talk.move"), IconName.CHECK, () -> {
            var chosen = choice.getValue();
            if (chosen == null) {
                choice.setErrorMessage(getTranslation("interviews.talk.choose"));
                choice.setInvalid(true);
                choice.focus();
            } else {
                teller.tell(
                        step.apply(chosen),
                        getTranslation(
                                doneKey, Formats.here().time(chosen.when().start())));
            }
        });
        var part = new Div(choice, go.fullWidth());
        part.addClassName("stack");
        return part;
    }

    private String label(@Nullable TalkSpot spot) {
        if (spot == null) {
            return "";
        }
        var where = getTranslation(
                "interviews.talk.freeAt", Formats.here().time(spot.when().start()), spot.place());
        return spot.isFree()
                ? where
                : getTranslation(
                        "interviews.talk.notFree",
                        where,
                        spot.broken().stream()
                                .sorted()
                                .map(words::of)
                                .findFirst()
                                .orElse(""));
    }

    private Component steps(TalkRow talk) {
        var isPinned = talk.talk().isPinned();
        var pin = new SecondaryButton(
                getTranslation(isPinned ? "interviews.talk.unpin" : "interviews.talk.pin"),
                IconName.PIN,
                () -> teller.tell(
                        desk.pin(
                                page.round().id(),
                                page.round().edition(),
                                talk.talk().id(),
                                !isPinned),
                        getTranslation(isPinned ? "interviews.talk.unpinned" : "interviews.talk.pinned")));
        var hint = new Paragraph(getTranslation("interviews.talk.pinText"));
        hint.addClassNames("small", "muted");
        var remove = new SecondaryButton(
                getTranslation("interviews.talk.remove"),
                IconName.NO,
                () -> teller.tell(
                        desk.remove(
                                page.round().id(),
                                page.round().edition(),
                                talk.talk().id()),
                        getTranslation("interviews.talk.removed")));
        var part = new Div(pin.fullWidth(), hint, remove.fullWidth());
        part.addClassNames("stack", "close");
        return part;
    }

    private Component closing(Runnable close) {
        return new QuietButton(getTranslation("interviews.talk.close"), IconName.CLOSE, close).fullWidth();
    }

    private String guest(TalkWish wish) {
        return page.guests().stream()
                .filter(guest -> guest.id().equals(wish.guest()))
                .findFirst()
                .map((GuestRow guest) -> words.guest(guest))
                .orElse("");
    }

    private String employer(TalkWish wish) {
        return page.stands().stream()
                .filter(stand -> stand.id().equals(wish.stand()))
                .findFirst()
                .map(StandCard::name)
                .orElse("");
    }
}
