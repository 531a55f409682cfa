package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jobcenterportal.funding.FundingPage;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.support.BeforeItBegins.Timing;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** F83: apply before it begins, with the days and hours that are left. */
class ApplicationCard extends Composite<Section> {

    private static final int YEARS_BACK = 3;

    /** @param applied is told on which day the application came, or that there is none */
    ApplicationCard(FundingPage page, LocalDate today, Consumer<@Nullable LocalDate> applied) {
        var guard = page.guard();
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("funding.apply.title")), notice(page));
        if (guard.timing() == Timing.NOBODY_APPLIES) {
            return;
        }
        getContent()
                .add(FundingWords.small(getTranslation(
                        "funding.law-of",
                        Rules.on(guard.start()).rule(RuleKey.APPLICATION_FIRST).paragraph(),
                        Formats.here().dateWithYear(guard.start()))));
        if (page.check().state().isOpen()) {
            var day = new DayPicker(getTranslation("funding.apply.day"), today.minusYears(YEARS_BACK), today);
            day.setValue(page.check().appliedOn());
            getContent()
                    .add(
                            day,
                            new Div(new SecondaryButton(
                                            getTranslation("funding.apply.note"),
                                            IconName.CHECK,
                                            () -> applied.accept(day.getValue()))
                                    .compact()));
        }
    }

    private Notice notice(FundingPage page) {
        var guard = page.guard();
        var title = getTranslation("funding.apply.timing." + guard.timing());
        var text = FundingWords.said(this, guard.said());
        return switch (guard.timing()) {
            case NOBODY_APPLIES -> Notice.note(title, text);
            case IN_TIME -> Notice.good(title, text);
            case OPEN, ON_THE_DAY -> Notice.care(title, text);
            case LATE, OVER -> Notice.stop(title, text);
        };
    }
}
