package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventFilter;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.Interpreting;
import org.jobcenterportal.signup.ui.EventLinks.Search;
import org.jobcenterportal.uikit.BrowserChip;
import org.jobcenterportal.uikit.BrowserDay;
import org.jobcenterportal.uikit.BrowserSelect;
import org.jobcenterportal.uikit.IconName;
import org.jspecify.annotations.Nullable;

/** What narrows the list of events down. Each choice acts at once and stands in the address. */
class EventFilters extends Composite<Div> {

    EventFilters(Search search, List<EventCard> all, LocalDate today, Consumer<Search> go) {
        var filter = search.filter();
        var words = EventWords.on(this);
        var fields = new Div(
                select(
                        "kind",
                        all.stream().map(EventCard::kind).distinct().sorted().toList(),
                        filter.kinds().stream().findFirst().orElse(null),
                        words::kind,
                        kind -> go.accept(search.with(kind(filter, kind)))),
                select(
                        "language",
                        all.stream()
                                .flatMap(EventFilters::languages)
                                .distinct()
                                .sorted()
                                .toList(),
                        filter.language(),
                        words::language,
                        tag -> go.accept(search.with(language(filter, tag)))),
                select(
                        "place",
                        all.stream()
                                .flatMap(EventFilters::places)
                                .distinct()
                                .sorted()
                                .toList(),
                        filter.place(),
                        place -> place,
                        place -> go.accept(search.with(place(filter, place)))),
                day("from", today, filter.from(), day -> go.accept(search.with(days(filter, day, filter.until())))),
                day("until", today, filter.until(), day -> go.accept(search.with(days(filter, filter.from(), day)))));
        fields.addClassName("offer-fields");
        var chips = new Div(new BrowserChip(
                        getTranslation("signup.filter.childcare"),
                        IconName.CHILD,
                        () -> go.accept(search.with(childcare(filter))))
                .pressed(filter.withChildcare()));
        chips.addClassNames("chips", "filters");
        if (!filter.equals(EventFilter.ALL)) {
            chips.add(new BrowserChip(
                    getTranslation("signup.filter.reset"),
                    IconName.CLOSE,
                    () -> go.accept(search.with(EventFilter.ALL))));
        }
        getContent().addClassName("offer-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("signup.filter.label"));
        getContent().add(fields, chips);
    }

    private <T> BrowserSelect<T> select(
            String name, List<T> all, @Nullable T chosen, Function<T, String> words, Consumer<@Nullable T> go) {
        var select = new BrowserSelect<>(
                getTranslation("signup.filter." + name), getTranslation("signup.filter.any"), all, words);
        select.setValue(chosen != null && all.contains(chosen) ? chosen : null);
        select.addValueChangeListener(change -> go.accept(change.getValue()));
        return select;
    }

    private BrowserDay day(String name, LocalDate today, @Nullable LocalDate chosen, Consumer<@Nullable LocalDate> go) {
        var day = new BrowserDay(getTranslation("signup.filter." + name), today, today.plusYears(1));
        day.setValue(chosen);
        day.addValueChangeListener(change -> go.accept(change.getValue()));
        return day;
    }

    private static Stream<String> languages(EventCard event) {
        return Stream.concat(
                event.languages().stream(), event.interpreting().stream().map(Interpreting::language));
    }

    private static Stream<String> places(EventCard event) {
        return event.place() instanceof EventPlace.OnSite house && house.district() != null
                ? Stream.of(house.district())
                : Stream.of(event.place().name());
    }

    private static EventFilter kind(EventFilter filter, @Nullable EventKind kind) {
        return new EventFilter(
                kind == null ? Set.of() : Set.of(kind),
                filter.language(),
                filter.place(),
                filter.withChildcare(),
                filter.from(),
                filter.until());
    }

    private static EventFilter language(EventFilter filter, @Nullable String language) {
        return new EventFilter(
                filter.kinds(), language, filter.place(), filter.withChildcare(), filter.from(), filter.until());
    }

    private static EventFilter place(EventFilter filter, @Nullable String place) {
        return new EventFilter(
                filter.kinds(), filter.language(), place, filter.withChildcare(), filter.from(), filter.until());
    }

    private static EventFilter childcare(EventFilter filter) {
        return new EventFilter(
                filter.kinds(),
                filter.language(),
                filter.place(),
                !filter.withChildcare(),
                filter.from(),
                filter.until());
    }

    private static EventFilter days(EventFilter filter, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new EventFilter(filter.kinds(), filter.language(), filter.place(), filter.withChildcare(), from, until);
    }
}
