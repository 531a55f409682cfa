package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Nobody has the number, or it is not for the one who asks: the page never tells which. */
class ClosedCase extends Composite<Div> implements CaseFileView.Page {

    private final EmptyState state;

    ClosedCase(Runnable back) {
        state = new EmptyState(
                        IconName.DOOR,
                        getTranslation("casework.closed.title"),
                        getTranslation("casework.closed.text"),
                        new SecondaryButton(getTranslation("casework.closed.back"), IconName.BACK, back),
                        new LinkButton(getTranslation("casework.closed.search"), IconName.SEARCH, CaseLinks.CASES))
                .asPage();
        getContent().addClassName("card");
        getContent().add(state);
    }

    @Override
    public H1 heading() {
        return headingOf(state);
    }

    static H1 headingOf(EmptyState state) {
        return state.getChildren()
                .filter(H1.class::isInstance)
                .map(H1.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Component content() {
        return this;
    }
}
