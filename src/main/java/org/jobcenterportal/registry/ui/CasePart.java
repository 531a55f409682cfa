package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Function;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening.Closed;
import org.jobcenterportal.caseload.CaseOpening.Open;
import org.jobcenterportal.caseload.CaseOpening.ReasonNeeded;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;

/** The frame of a page that belongs to one case: whose it is, the way back, and what is told. */
class CasePart extends Composite<Div> {

    private final Div told = new Div();
    private Runnable again = () -> {};

    CasePart() {
        getContent().addClassNames("case-part", "stack");
    }

    /** Opens the case by the number in the address; who has to say why does so in the file first. */
    void open(
            BeforeEnterEvent event,
            CaseAccess access,
            CitizenDirectory citizens,
            String title,
            Function<PersonId, Component> content) {
        var number = RegistryLinks.customerNumber(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        switch (access.open(number)) {
            case Open(var person, var relation) -> {
                again = () -> show(citizens, person, number, title, content);
                again.run();
            }
            case ReasonNeeded needed -> getContent().add(closed(number));
            case Closed closed -> getContent().add(closed(number));
        }
    }

    private void show(
            CitizenDirectory citizens,
            PersonId person,
            CustomerNumber number,
            String title,
            Function<PersonId, Component> content) {
        var name = citizens.card(person).orElseThrow().name().full();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title)
                                .above(name)
                                .actions(new LinkButton(
                                        getTranslation("registry.part.back"),
                                        IconName.BACK,
                                        RegistryLinks.file(number))),
                        told,
                        content.apply(person));
    }

    /** Shows the open case once more, where its head may have changed. */
    void showAgain() {
        again.run();
    }

    void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.focusBesideWhatIsSeen(notice);
    }

    void tellNothing() {
        told.removeAll();
    }

    private Component closed(CustomerNumber number) {
        return new EmptyState(
                        IconName.DOOR,
                        getTranslation("registry.part.closed"),
                        getTranslation("registry.part.closedText"),
                        new LinkButton(
                                getTranslation("registry.part.open"), IconName.FORWARD, RegistryLinks.file(number)))
                .asPage();
    }
}
