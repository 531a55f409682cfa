package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.interviews.RoundDesk;
import org.jobcenterportal.interviews.RoundOutcome;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.RoundState;
import org.jobcenterportal.interviews.StandCard;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.timetables.InterpreterId;
import org.jobcenterportal.timetables.PlaceId;
import org.jobcenterportal.timetables.TalkInterpreter;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.TickRow;

/** F74: when talks are, where, which employers come with which jobs, and who interprets. */
class PreparePanel extends Composite<Div> {

    private static final List<String> LANGUAGES =
            List.of("uk", "ar", "fa", "ru", "tr", "ti", "so", "ku", "bg", "ro", "pl", "en", "fr", "gsg");

    private final RoundPage page;
    private final RoundDesk desk;
    private final Employers employers;
    private final JobOffers jobs;
    private final Teller teller;
    private final RoundWords words = RoundWords.on(this);

    PreparePanel(RoundPage page, RoundDesk desk, Employers employers, JobOffers jobs, Teller teller) {
        this.page = page;
        this.desk = desk;
        this.employers = employers;
        this.jobs = jobs;
        this.teller = teller;
        var main = new Div(
                new TimesForm(
                        page.event().when(),
                        page.round().times(),
                        page.round().childcare(),
                        (times, childcare) -> done(desk.schedule(page.round().id(), times, childcare))),
                stands(),
                places(),
                interpreters());
        main.addClassName("stack");
        var aside = new Div(next());
        aside.addClassNames("talk-aside", "stack");
        getContent().addClassName("talk-columns");
        getContent().add(main, aside);
    }

    private void done(RoundOutcome outcome) {
        teller.tell(outcome, getTranslation("interviews.told.done"));
    }

    private Component stands() {
        var add = new SecondaryButton(
                getTranslation("interviews.stands.add"),
                IconName.ADD,
                () -> new StandDialog(
                                page,
                                employers,
                                jobs,
                                draft -> done(desk.put(page.round().id(), draft)))
                        .open());
        var list = rows();
        page.stands().forEach(stand -> list.add(stand(stand)));
        return card("interviews.stands.title", list, page.stands().isEmpty(), "interviews.stands.none", new Div(add));
    }

    private ListItem stand(StandCard stand) {
        var line = getTranslation(
                "interviews.stands.line",
                stand.jobs().size(),
                stand.tables().size(),
                Formats.here().timeSpan(stand.there()));
        var change = named(
                new QuietButton(
                        getTranslation("interviews.stands.change"),
                        () -> new StandDialog(
                                        page,
                                        employers,
                                        jobs,
                                        stand,
                                        draft -> done(desk.put(page.round().id(), draft)))
                                .open()),
                "interviews.stands.changeWhich",
                stand.name());
        var remove = named(
                new QuietButton(
                        getTranslation("interviews.stands.remove"),
                        () -> new ConfirmDialog(
                                        getTranslation("interviews.stands.removeQuestion", stand.name()),
                                        getTranslation("interviews.stands.removeText"),
                                        getTranslation("interviews.stands.remove"),
                                        () -> done(desk.remove(page.round().id(), stand.id())))
                                .open()),
                "interviews.stands.removeWhich",
                stand.name());
        return row(stand.name(), line, change, remove);
    }

    private Component places() {
        var name = new TextField(getTranslation("interviews.places.name"));
        name.setHelperText(getTranslation("interviews.places.nameHint"));
        name.setManualValidation(true);
        var add = new SecondaryButton(getTranslation("interviews.places.add"), IconName.ADD, () -> addPlace(name));
        var list = rows();
        page.places()
                .forEach(place -> list.add(row(
                        place.name(),
                        "",
                        named(
                                new QuietButton(
                                        getTranslation("interviews.places.remove"),
                                        () -> done(desk.remove(page.round().id(), place.id()))),
                                "interviews.places.removeWhich",
                                place.name()))));
        return card(
                "interviews.places.title",
                list,
                page.places().isEmpty(),
                "interviews.places.none",
                new Paragraph(getTranslation("interviews.places.text")),
                form(name, add));
    }

    private void addPlace(TextField name) {
        var typed = name.getValue().strip();
        var isWrong = typed.isEmpty() || typed.length() > TalkPlace.LONGEST_NAME;
        name.setErrorMessage(getTranslation("interviews.places.wrong"));
        name.setInvalid(isWrong);
        if (isWrong) {
            name.focus();
        } else {
            done(desk.put(
                    page.round().id(),
                    new TalkPlace(PlaceId.next(), typed, page.round().times().window())));
        }
    }

    private Component interpreters() {
        var language = new Select<String>();
        language.setLabel(getTranslation("interviews.interpreters.language"));
        language.setItems(Stream.concat(
                        page.guests().stream().map(guest -> guest.interpreting() == null ? "" : guest.interpreting()),
                        LANGUAGES.stream())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList());
        language.setItemLabelGenerator(tag -> tag == null ? "" : words.language(tag));
        var add = new SecondaryButton(getTranslation("interviews.interpreters.add"), IconName.ADD, () -> {
            if (language.getValue() != null) {
                done(desk.put(
                        page.round().id(),
                        new TalkInterpreter(
                                InterpreterId.next(),
                                language.getValue(),
                                page.round().times().window(),
                                true)));
            } else {
                language.focus();
            }
        });
        var list = rows();
        page.interpreters()
                .forEach(one -> list.add(row(
                        words.language(one.language()),
                        Formats.here().timeSpan(one.there()),
                        named(
                                new QuietButton(
                                        getTranslation("interviews.interpreters.remove"),
                                        () -> done(desk.remove(page.round().id(), one.id()))),
                                "interviews.interpreters.removeWhich",
                                words.language(one.language())))));
        return card(
                "interviews.interpreters.title",
                list,
                page.interpreters().isEmpty(),
                "interviews.interpreters.none",
                form(language, add));
    }

    /** What is there, what is missing, and the one thing to do then. */
    private Component next() {
        var without =
                page.stands().stream().filter(stand -> stand.jobs().isEmpty()).count();
        var list = new UnorderedList(
                TickRow.closed(
                        getTranslation("interviews.next.places", page.places().size()),
                        !page.places().isEmpty(),
                        ""),
                TickRow.closed(
                        getTranslation("interviews.next.stands", page.stands().size()),
                        !page.stands().isEmpty(),
                        ""),
                TickRow.closed(getTranslation("interviews.next.jobs", without), without == 0, ""));
        list.addClassName("tick-list");
        var section = new Section(new CardHeading(getTranslation("interviews.next.title")), list);
        section.addClassNames("card", "stack");
        if (page.round().state() == RoundState.PREPARING) {
            var open = new PrimaryButton(
                            getTranslation("interviews.next.open"),
                            IconName.SEND,
                            () -> teller.tell(
                                    desk.openWishes(page.round().id()), getTranslation("interviews.next.opened")))
                    .fullWidth();
            open.setEnabled(!page.stands().isEmpty());
            section.add(open, new Paragraph(getTranslation("interviews.next.openText")));
        } else {
            section.add(new LinkButton(
                    getTranslation("interviews.next.toWishes"),
                    RoundLinks.part(page.event().id(), RoundPart.WISHES)));
        }
        return section;
    }

    private Section card(String titleKey, UnorderedList list, boolean isEmpty, String emptyKey, Component... more) {
        var section = new Section(new CardHeading(getTranslation(titleKey)));
        section.addClassNames("card", "stack");
        if (isEmpty) {
            var none = new Paragraph(getTranslation(emptyKey));
            none.addClassName("muted");
            section.add(none);
        } else {
            section.add(list);
        }
        section.add(more);
        return section;
    }

    private static UnorderedList rows() {
        var list = new UnorderedList();
        list.addClassName("talk-rows");
        return list;
    }

    private static Div form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("talk-add");
        return form;
    }

    private static ListItem row(String name, String line, Component... actions) {
        var title = new Span(name);
        title.addClassName("strong");
        var text = new Div(title);
        text.addClassName("talk-words");
        if (!line.isEmpty()) {
            var second = new Span(line);
            second.addClassNames("small", "muted");
            text.add(second);
        }
        var end = new Div(actions);
        end.addClassName("talk-end");
        return new ListItem(text, end);
    }

    private QuietButton named(QuietButton button, String key, String whom) {
        button.compact();
        button.getElement().setAttribute("aria-label", getTranslation(key, whom));
        return button;
    }
}
