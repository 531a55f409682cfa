package org.jobcenterportal.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jobcenterportal.kernel.Voluntary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;

class ComponentsTest {

    private static final FreeTime<String> NINE = new FreeTime<>("nine", "9:00 Uhr", "Frau Ostwald");
    private static final FreeTime<String> NOON = new FreeTime<>("noon", "12:00 Uhr", "Frau Brück");
    private static final FreeTime<String> LATE = new FreeTime<>("late", "16:30 Uhr", "Frau Ostwald");
    private static final DayGroup<String> WEDNESDAY = new DayGroup<>("Mittwoch, 25. November", "morgen", List.of(NINE));
    private static final DayGroup<String> THURSDAY =
            new DayGroup<>("Donnerstag, 26. November", "2 Zeiten frei", List.of(NOON, LATE));

    private final GenericApplicationContext context = new GenericApplicationContext();

    @BeforeEach
    void open() {
        context.registerBean(PortalI18nProvider.class, PortalI18nProvider::strict);
        context.refresh();
        MockVaadin.setup(UI::new, new MockSpringServlet(new Routes(Set.of(), Set.of(), true), context, UI::new));
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        context.close();
    }

    @Test
    void one_time_is_chosen_across_all_days() {
        var times = shown(new SlotList<String>());
        times.show(List.of(WEDNESDAY, THURSDAY));

        groups().get(0).setValue(NINE);
        groups().get(1).setValue(LATE);

        assertThat(times.getValue()).isEqualTo("late");
        assertThat(times.chosen()).contains(LATE);
        assertThat(groups()).extracting(RadioButtonGroup::getValue).containsExactly(null, LATE);
    }

    @Test
    void a_choice_is_told_once() {
        var told = new ArrayList<String>();
        var times = shown(new SlotList<String>());
        times.show(List.of(WEDNESDAY, THURSDAY));
        times.addValueChangeListener(change -> told.add(change.getValue()));

        groups().get(0).setValue(NINE);
        groups().get(1).setValue(NOON);

        assertThat(told).containsExactly("nine", "noon");
    }

    @Test
    void a_chosen_time_stays_chosen_as_long_as_it_is_there() {
        var times = shown(new SlotList<String>());
        times.show(List.of(WEDNESDAY, THURSDAY));
        times.setValue("noon");

        times.show(List.of(THURSDAY));
        assertThat(times.getValue()).isEqualTo("noon");
        assertThat(groups().getFirst().getValue()).isEqualTo(NOON);

        times.show(List.of(WEDNESDAY));
        assertThat(times.getValue()).isNull();
    }

    @Test
    void later_days_come_below_and_keep_what_is_chosen() {
        var times = shown(new SlotList<String>());
        times.show(List.of(WEDNESDAY));
        times.setValue("nine");
        times.offerLaterDays(() -> times.showMore(List.of(THURSDAY)));

        _click(_get(SecondaryButton.class, button -> button.withText("Spätere Tage zeigen")));

        assertThat(groups()).hasSize(2);
        assertThat(times.getValue()).isEqualTo("nine");
        assertThat(groups().getFirst().getValue()).isEqualTo(NINE);
    }

    @Test
    void every_day_is_a_named_group() {
        shown(new SlotList<String>()).show(List.of(WEDNESDAY, THURSDAY));

        assertThat(groups())
                .allSatisfy(group -> assertThat(group.getAriaLabelledBy()).isPresent());
    }

    @Test
    void a_choice_card_hands_out_its_value() {
        var cards = shown(new ChoiceCards<>(
                "Worum geht es?",
                List.of(
                        new Choice<>(1, IconName.CHILD, "Kinderbetreuung"),
                        new Choice<>(2, IconName.CLOCK, "Teilzeit"))));

        cards.setValue(2);
        assertThat(_get(RadioButtonGroup.class).getValue()).extracting("title").isEqualTo("Teilzeit");

        cards.getContent().setValue(new Choice<>(1, IconName.CHILD, "Kinderbetreuung"));
        assertThat(cards.getValue()).isEqualTo(1);
    }

    @Test
    void the_way_says_in_words_where_one_is() {
        shown(new StationWay(4, 6, "Beratung buchen"));

        assertThat(_get(Paragraph.class).getText()).isEqualTo("Beratung buchen · Schritt 4 von 6");
        assertThat(_find(ListItem.class)).hasSize(6);
        assertThat(_find(ListItem.class).get(3).getElement().getAttribute("aria-current"))
                .isEqualTo("step");
        assertThatThrownBy(() -> new StationWay(7, 6, "Beratung buchen")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_seal_says_that_nothing_follows() {
        shown(new Seal(new Voluntary()));

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .containsExactly("Freiwillig – ohne Rechtsfolgen", "Sie können jederzeit absagen.");
    }

    @Test
    void errors_are_listed_with_a_way_to_each_field() {
        var field = shown(new TextField("Name"));
        var errors = shown(new ErrorSummary());

        errors.show(List.of(new ErrorSummary.FieldError(field, "Name: er fehlt")));
        assertThat(_get(Anchor.class).getText()).isEqualTo("Name: er fehlt");
        assertThat(_get(Anchor.class).getHref()).isEqualTo("#" + field.getId().orElseThrow());

        errors.show(List.of());
        assertThat(errors.isVisible()).isFalse();
    }

    @Test
    void what_is_corrected_leaves_the_list_of_errors_and_the_last_correction_takes_it_away() {
        var name = shown(new TextField("Name"));
        var town = shown(new TextField("Ort"));
        var errors = shown(new ErrorSummary());
        List.of(name, town).forEach(field -> field.setManualValidation(true));
        List.of(name, town).forEach(field -> field.setInvalid(true));
        errors.show(List.of(
                new ErrorSummary.FieldError(name, "Name: er fehlt"),
                new ErrorSummary.FieldError(town, "Ort: er fehlt")));

        name.setInvalid(false);
        name.setValue("Anna");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).containsExactly("Ort: er fehlt");
        assertThat(_get(Notice.class).getElement().getAttribute("role")).isEqualTo("status");
        town.setInvalid(false);
        town.setValue("Kassel");

        assertThat(errors.isVisible()).isFalse();
    }

    @Test
    void errors_are_asked_for_again_when_a_wrong_field_changes() {
        var name = shown(new TextField("Name"));
        var errors = shown(new ErrorSummary());
        errors.show(
                List.of(new ErrorSummary.FieldError(name, "Name: er fehlt")),
                () -> List.of(new ErrorSummary.FieldError(name, "Name: " + name.getValue() + " ist zu kurz")));

        name.setValue("A");
        name.setValue("B");

        assertThat(_find(Anchor.class)).extracting(Anchor::getText).containsExactly("Name: B ist zu kurz");
    }

    @Test
    void a_phone_number_in_a_sentence_dials_and_stays_on_one_line_as_a_code_does() {
        shown(Notice.care("Zu spät.", "Rufen Sie an: 0561 929 990, mit dem Code KS-7F4-M2Q."));

        var number = _get(Anchor.class);
        assertThat(number.getText()).isEqualTo("0561 929 990");
        assertThat(number.getHref()).isEqualTo("tel:+49561929990");
        assertThat(_find(Component.class, piece -> piece.withClasses("unbroken")))
                .extracting(piece -> piece.getElement().getText())
                .containsExactly("0561 929 990", "KS-7F4-M2Q");
    }

    @ParameterizedTest
    @CsvSource({
        "Vorwahl 0561 929990 genügt, tel:+49561929990",
        "Aus dem Ausland +49 561 929990 wählen, tel:+49561929990",
        "Tag und Nacht 116 016 kostenlos, tel:116016"
    })
    void numbers_dial_as_they_are_meant(String sentence, String address) {
        shown(Unbroken.span(sentence));

        assertThat(_get(Anchor.class).getHref()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Wir schicken Ihnen eine E-Mail. Der Absender ist neutral.", "At the moment no e-mails are sent."
            })
    void the_word_for_a_mail_does_not_break_at_its_hyphen(String sentence) {
        var span = shown(Unbroken.span(sentence));

        assertThat(_get(Span.class, one -> one.withClasses("unbroken")).getText())
                .matches("(?i)e-mails?");
        assertThat(span.getElement().getTextRecursively()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26. November 2026, 10:00 Uhr", "34117 Kassel, Raum 214", "Bis 08:30 Uhr", "45 Minuten"})
    void other_numbers_are_plain_text(String sentence) {
        var span = shown(Unbroken.span(sentence));

        assertThat(span.getText()).isEqualTo(sentence);
        assertThat(_find(Anchor.class)).isEmpty();
    }

    @Test
    void a_day_shows_its_blocks_where_they_belong() {
        var column = shown(new DayColumn(
                "Tagesplan",
                LocalTime.of(8, 0),
                LocalTime.of(17, 0),
                List.of(
                        new DayBlock(
                                LocalTime.of(14, 0), LocalTime.of(14, 45), DayBlock.Kind.TAKEN, "Saba", "", List.of()),
                        new DayBlock(
                                LocalTime.of(9, 15), LocalTime.of(9, 45), DayBlock.Kind.FREE, "frei", "", List.of()))));

        column.now(LocalTime.of(9, 54));

        assertThat(_find(ListItem.class))
                .extracting(item -> item.getElement().getAttribute("class"))
                .containsExactly("from-5 span-2", "from-24 span-3", "now-line from-7 fifth-3");
        assertThat(_find(Span.class, span -> span.withClasses("day-block-title")))
                .extracting(Span::getText)
                .containsExactly("9:15 · frei", "14:00 · Saba");
    }

    @Test
    void dates_and_times_are_told_as_people_say_them() {
        var day = LocalDate.of(2026, 11, 26);
        var german = Formats.here();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var english = Formats.here();

        assertThat(german.fullDate(day)).isEqualTo("Donnerstag, 26. November");
        assertThat(german.weekdayDate(day)).isEqualTo("Do, 26. November");
        assertThat(german.time(LocalTime.of(9, 0))).isEqualTo("9:00 Uhr");
        assertThat(german.monthShort(day)).isEqualTo("Nov.");
        assertThat(german.relativeDay(day, day.minusDays(2))).isEqualTo("in zwei Tagen");
        assertThat(german.relativeDay(day, day.minusDays(1))).isEqualTo("morgen");
        assertThat(german.relativeDay(day, day.plusDays(5))).isEqualTo("vor 5 Tagen");
        assertThat(english.fullDate(day)).isEqualTo("Thursday 26 November");
        assertThat(english.time(LocalTime.of(14, 30))).isEqualTo("14:30");
    }

    @Test
    void every_icon_is_drawn_and_every_drawing_has_a_name() {
        assertThat(List.of(IconName.values()))
                .allSatisfy(icon -> assertThat(icon.drawing()).startsWith("<svg"));
        assertThat(IconDrawings.ids()).hasSize(IconName.values().length);
    }

    @Test
    void a_timetable_is_one_stop_for_the_keyboard_and_says_who_meets_whom_where_and_when() {
        var opened = new ArrayList<String>();
        var columns = List.of(new TimeTable.Column("Tisch 1", "Bäckerei"), new TimeTable.Column("Tisch 2", "Klinik"));
        var rows = List.of(
                new TimeTable.Row("10:00", List.of(new TimeTableCell.Empty(), meeting("Anna", opened))),
                new TimeTable.Row("10:15", List.of(new TimeTableCell.Break("Pause"), new TimeTableCell.Break("Pause"))),
                new TimeTable.Row("10:30", List.of(meeting("Britt", opened), new TimeTableCell.Empty())));
        var table = shown(new TimeTable("Zeitplan", "Zeit", columns, rows));

        var buttons = _find(table, NativeButton.class);
        assertThat(buttons)
                .extracting(button -> button.getElement().getAttribute("tabindex"))
                .containsExactly("0", "-1");
        assertThat(buttons.getLast().getElement().getTextRecursively())
                .isEqualTo("BrittVerkauf, fest, 10:30, Tisch 1, Bäckerei");
        _click(buttons.getFirst());
        assertThat(opened).containsExactly("Anna");
        assertThat(_find(table, NativeTableCell.class, spec -> spec.withClasses("time-table-break")))
                .singleElement()
                .satisfies(rest ->
                        assertThat(rest.getElement().getAttribute("colspan")).isEqualTo("2"));
    }

    private static TimeTableCell meeting(String who, List<String> opened) {
        return new TimeTableCell.Meeting(
                who,
                "Verkauf",
                List.of(IconName.PIN),
                "fest",
                TimeTableCell.Meeting.Look.PLANNED,
                false,
                () -> opened.add(who));
    }

    @SuppressWarnings("unchecked")
    private static List<RadioButtonGroup<FreeTime<String>>> groups() {
        return _find(RadioButtonGroup.class).stream()
                .map(group -> (RadioButtonGroup<FreeTime<String>>) group)
                .toList();
    }

    private static <C extends Component> C shown(C component) {
        UI.getCurrent().add(component);
        return component;
    }

    @Test
    void a_choice_of_the_browser_tells_what_was_chosen_and_nothing_that_is_not_in_its_list() {
        var chosen = new ArrayList<String>();
        var select = new BrowserSelect<>("Wo", "egal", List.of("nord", "mitte"), String::toUpperCase);
        select.addValueChangeListener(change -> chosen.add(String.valueOf(change.getValue())));

        for (var place : List.of("1", "", "0", "2", "1", "-1")) {
            change(select.getElement().getChild(1), place);
        }

        assertThat(chosen).containsExactly("mitte", "null", "nord", "null", "mitte", "null");
    }

    @Test
    void a_day_of_the_browser_tells_the_day_and_forgets_it_when_half_typed() {
        var day = new BrowserDay("Ab", LocalDate.of(2026, 11, 24), LocalDate.of(2027, 11, 24));

        change(day.getElement().getChild(1), "2026-12-03");
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2026, 12, 3));

        change(day.getElement().getChild(1), "");
        assertThat(day.getValue()).isNull();
    }

    private static void change(Element field, String typed) {
        var data = JacksonUtils.createObjectNode();
        data.put("element.value", typed);
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field, "change", data));
    }

    @Test
    void a_long_list_shows_eight_and_the_rest_for_whoever_asks() {
        UI.getCurrent().add(new CardList("cards", cards(9), "Alle 9 zeigen"));

        assertThat(_find(ListItem.class)).hasSize(8);
        _click(_get(BrowserChip.class, spec -> spec.withText("Alle 9 zeigen")));

        assertThat(_find(ListItem.class)).hasSize(9);
        assertThat(_find(ListItem.class).getLast().getElement().getAttribute("tabindex"))
                .isEqualTo("-1");
        assertThat(_find(BrowserChip.class)).isEmpty();
    }

    @Test
    void a_heading_breaks_an_occupation_behind_its_colon_and_nothing_else() {
        assertThat(new PageHeader("Verkäufer:in, Bäckerei").getElement().getOuterHTML())
                .contains("Verkäufer:<wbr>in, Bäckerei");
        assertThat(new PageHeader("Wer passt zu: Hilfe").getElement().getOuterHTML())
                .doesNotContain("wbr");
    }

    @Test
    void a_short_list_asks_nobody_for_more() {
        UI.getCurrent().add(new CardList("cards", cards(8), "Alle 8 zeigen"));

        assertThat(_find(ListItem.class)).hasSize(8);
        assertThat(_find(BrowserChip.class)).isEmpty();
    }

    private static List<ListItem> cards(int number) {
        return IntStream.range(0, number)
                .mapToObj(one -> new ListItem("Karte " + one))
                .toList();
    }
}
