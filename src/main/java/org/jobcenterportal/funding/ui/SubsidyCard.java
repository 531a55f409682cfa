package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jobcenterportal.funding.FundingPage;
import org.jobcenterportal.support.WageSubsidy;
import org.jobcenterportal.support.WageSubsidy.Most;
import org.jspecify.annotations.Nullable;

/** The most that a wage subsidy may be, and how it goes down (§§ 89 and 90 SGB III). */
class SubsidyCard extends Composite<Section> {

    private final FundingPage page;
    private final Most most;
    private final IntegerField percent = new IntegerField(getTranslation("funding.subsidy.percent"));
    private final IntegerField months = new IntegerField(getTranslation("funding.subsidy.months"));
    private final OrderedList course = new OrderedList();

    SubsidyCard(FundingPage page) {
        this.page = page;
        most = WageSubsidy.most(page.look().facts(), page.check().terms().start());
        percent.setMin(1);
        percent.setMax(most.percent());
        percent.setValue(most.percent());
        months.setMin(1);
        months.setMax(most.monthsIfAllHeld());
        months.setValue(most.months());
        percent.addValueChangeListener(change -> show());
        months.addValueChangeListener(change -> show());
        course.addClassName("funding-course");
        var row = new Div(percent, months);
        row.addClassName("field-row");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("funding.subsidy.title")),
                        new Paragraph(getTranslation("funding.subsidy.most", most.percent(), most.months())));
        if (most.monthsIfAllHeld() > most.months()) {
            getContent().add(FundingWords.small(getTranslation("funding.subsidy.maybe", most.monthsIfAllHeld())));
        }
        getContent().add(row, course, FundingWords.small(FundingWords.paragraphs(most.rules())));
        show();
    }

    private void show() {
        course.removeAll();
        if (isWithin(percent.getValue(), most.percent()) && isWithin(months.getValue(), most.monthsIfAllHeld())) {
            WageSubsidy.course(
                            percent.getValue(),
                            months.getValue(),
                            page.check().disability(),
                            page.check().terms().start())
                    .forEach(step -> course.add(new ListItem(getTranslation(
                            "funding.subsidy.step", step.firstMonth(), step.lastMonth(), step.percent()))));
        }
    }

    private static boolean isWithin(@Nullable Integer number, int most) {
        return number != null && number >= 1 && number <= most;
    }
}
