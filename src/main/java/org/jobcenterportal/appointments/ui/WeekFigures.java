package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import org.jobcenterportal.appointments.WeekPlan;
import org.jobcenterportal.uikit.FactList;

/** The week in five numbers. */
class WeekFigures extends Composite<Aside> {

    WeekFigures(WeekPlan week) {
        var title = getTranslation("appointments.day.figures.title");
        getContent().addClassNames("card", "week-figures");
        getContent().getElement().setAttribute("aria-label", title);
        var figures = week.figures();
        getContent()
                .add(
                        new H2(title),
                        new FactList()
                                .fact(
                                        getTranslation("appointments.day.figures.conversations"),
                                        number(figures.conversations()))
                                .fact(getTranslation("appointments.day.figures.withChild"), number(figures.withChild()))
                                .fact(
                                        getTranslation("appointments.day.figures.offeredAgain"),
                                        number(figures.offeredAgain()))
                                .fact(getTranslation("appointments.day.figures.excused"), number(figures.excused()))
                                .fact(
                                        getTranslation("appointments.day.figures.givenToWaiting"),
                                        number(figures.givenToWaiting())));
    }

    private static String number(int count) {
        return Integer.toString(count);
    }
}
