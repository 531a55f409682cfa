package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jobcenterportal.attendance.EventFigures;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.uikit.EventTab;
import org.jobcenterportal.uikit.OpenEvent;

/** F68, F69: how an event went, for whoever runs such. */
@SpringComponent
class EvaluationTab implements EventTab {

    private final EventFigures figures;

    EvaluationTab(EventFigures figures) {
        this.figures = figures;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String key() {
        return "auswertung";
    }

    @Override
    public String labelKey() {
        return "attendance.figures.tab";
    }

    @Override
    public boolean isShown(OpenEvent event) {
        return event.mayRun();
    }

    @Override
    public Component create(OpenEvent event) {
        return figures.of(new EventId(event.event()))
                .<Component>map(EvaluationPanel::new)
                .orElseGet(Div::new);
    }
}
