package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.offers.OfferQuery;
import org.jobcenterportal.runs.DayPart;
import org.jobcenterportal.uikit.BrowserSelect;
import org.jobcenterportal.uikit.Chip;
import org.jobcenterportal.uikit.IconName;
import org.jspecify.annotations.Nullable;

/** What narrows the list of offers down. Each choice acts at once and stands in the address. */
class OfferFilters extends Composite<Div> {

    /** What people say of themselves; the other audiences are the office's words. */
    private static final List<Audience> AUDIENCES = List.of(
            Audience.WOMEN,
            Audience.PARENTS,
            Audience.PARENTAL_LEAVE,
            Audience.MIGRATION,
            Audience.REFUGEE,
            Audience.UKRAINE,
            Audience.UNDER_25,
            Audience.LONG_TERM_UNEMPLOYED,
            Audience.HEALTH_LIMITED);

    private static final List<LanguageLevel> LEVELS = List.of(
            LanguageLevel.NONE,
            LanguageLevel.A1,
            LanguageLevel.A2,
            LanguageLevel.B1,
            LanguageLevel.B2,
            LanguageLevel.C1);

    private static final List<DayPart> PARTS =
            List.of(DayPart.MORNING, DayPart.AFTERNOON, DayPart.FULL_DAY, DayPart.EVENING, DayPart.BY_ARRANGEMENT);

    OfferFilters(OfferQuery query, Consumer<OfferQuery> go) {
        var words = OfferWords.on(this);
        var fields = new Div(
                select(
                        "audience",
                        AUDIENCES,
                        query.audience(),
                        words::audience,
                        chosen -> go.accept(query.with(chosen))),
                select("german", LEVELS, query.german(), words::level, chosen -> go.accept(query.with(chosen))),
                select("part", PARTS, query.part(), words::of, chosen -> go.accept(query.with(chosen))));
        fields.addClassName("offer-fields");
        var chips = new Div(
                chip("soon", IconName.CALENDAR, query.soon(), () -> go.accept(query.beginningSoon(!query.soon()))),
                chip(
                        "childcare",
                        IconName.CHILD,
                        query.childcare(),
                        () -> go.accept(query.withChildcare(!query.childcare()))),
                chip(
                        "barrier-free",
                        IconName.DOOR,
                        query.barrierFree(),
                        () -> go.accept(query.withoutBarriers(!query.barrierFree()))));
        chips.addClassNames("chips", "filters");
        if (!query.equals(OfferQuery.ALL)) {
            chips.add(new Chip(getTranslation("offers.filter.reset"), IconName.CLOSE, () -> go.accept(OfferQuery.ALL)));
        }
        getContent().addClassName("offer-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("offers.filter.label"));
        getContent().add(fields, chips);
    }

    private Chip chip(String name, IconName icon, boolean isOn, Runnable toggle) {
        return new Chip(getTranslation("offers.filter." + name), icon, toggle).pressed(isOn);
    }

    private <E extends Enum<E>> BrowserSelect<E> select(
            String name, List<E> all, @Nullable E chosen, Function<E, String> words, Consumer<@Nullable E> go) {
        var select = new BrowserSelect<>(
                getTranslation("offers.filter." + name), getTranslation("offers.filter.any"), all, words);
        select.setValue(chosen != null && all.contains(chosen) ? chosen : null);
        select.addValueChangeListener(change -> go.accept(change.getValue()));
        return select;
    }
}
