package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** A case has gone to somebody else; whether the one who had it may still look, she sees when she opens it again. */
class HandedOver extends Composite<Div> implements CaseFileView.Page {

    private final EmptyState state;

    HandedOver(PersonName to) {
        state = new EmptyState(
                        IconName.HANDSHAKE,
                        getTranslation("casework.handOver.done", to.full()),
                        getTranslation("casework.handOver.doneText"),
                        new LinkButton(getTranslation("casework.handOver.cases"), CaseLinks.CASES).primary())
                .asPage();
        getContent().addClassName("card");
        getContent().add(state);
    }

    @Override
    public H1 heading() {
        return ClosedCase.headingOf(state);
    }

    @Override
    public Component content() {
        return this;
    }
}
