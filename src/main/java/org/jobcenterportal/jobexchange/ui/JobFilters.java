package org.jobcenterportal.jobexchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.jobexchange.JobQuery;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.uikit.BrowserChip;
import org.jobcenterportal.uikit.BrowserSelect;
import org.jobcenterportal.uikit.IconName;
import org.jspecify.annotations.Nullable;

/** What narrows the list of jobs down. Each choice acts at once and stands in the address. */
class JobFilters extends Composite<Div> {

    private static final List<LanguageLevel> LEVELS = List.of(
            LanguageLevel.NONE,
            LanguageLevel.A1,
            LanguageLevel.A2,
            LanguageLevel.B1,
            LanguageLevel.B2,
            LanguageLevel.C1);

    JobFilters(JobQuery query, Consumer<JobQuery> go) {
        var words = text("words", query.words(), typed -> go.accept(query.withWords(typed)));
        words.setPlaceholder(getTranslation("jobexchange.filter.words-example"));
        words.addClassName("job-words");
        var fields = new Div(
                words,
                text("place", query.place(), typed -> go.accept(query.withPlace(typed))),
                select(
                        "model",
                        List.of(WorkingTimeModel.values()),
                        query.model(),
                        chosen -> go.accept(query.with(chosen))),
                select("shift", List.of(ShiftKind.values()), query.shift(), chosen -> go.accept(query.with(chosen))),
                select("german", LEVELS, query.german(), chosen -> go.accept(query.with(chosen))));
        fields.addClassNames("offer-fields", "job-fields");
        var chips = new Div(new BrowserChip(
                        getTranslation("jobexchange.filter.children"),
                        IconName.CHILD,
                        () -> go.accept(query.childFriendly(!query.childFriendly())))
                .pressed(query.childFriendly()));
        chips.addClassNames("chips", "filters");
        if (!query.onPage(0).equals(JobQuery.ALL)) {
            chips.add(new BrowserChip(
                    getTranslation("jobexchange.filter.reset"), IconName.CLOSE, () -> go.accept(JobQuery.ALL)));
        }
        getContent().addClassName("offer-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("jobexchange.filter.label"));
        getContent().add(fields, chips);
    }

    private TextField text(String name, String value, Consumer<String> go) {
        var field = new TextField(getTranslation("jobexchange.filter." + name));
        field.setMaxLength(JobQuery.LONGEST);
        field.setClearButtonVisible(true);
        field.setValue(value);
        field.addValueChangeListener(change -> go.accept(change.getValue()));
        return field;
    }

    private <E extends Enum<E>> BrowserSelect<E> select(
            String name, List<E> all, @Nullable E chosen, Consumer<@Nullable E> go) {
        var words = JobWords.on(this);
        var select = new BrowserSelect<>(
                getTranslation("jobexchange.filter." + name), getTranslation("jobexchange.filter.any"), all, words::of);
        select.setValue(chosen != null && all.contains(chosen) ? chosen : null);
        select.addValueChangeListener(change -> go.accept(change.getValue()));
        return select;
    }
}
