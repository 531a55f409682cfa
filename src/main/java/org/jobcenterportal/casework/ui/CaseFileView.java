package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening;
import org.jobcenterportal.caseload.CaseOpening.Closed;
import org.jobcenterportal.caseload.CaseOpening.Open;
import org.jobcenterportal.caseload.CaseOpening.ReasonNeeded;
import org.jobcenterportal.casework.CaseFiles;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.OpenCase;

/** F1, S1: the file of one case for those who may look; others say first why, and nothing tells whose number it is. */
@Route(value = CaseLinks.FILE, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class CaseFileView extends Composite<Div> implements BeforeEnterObserver {

    /** A page that this address may show, with its main heading. */
    interface Page {

        H1 heading();

        Component content();
    }

    private final CaseAccess access;
    private final CaseFiles files;
    private final List<CaseCard> cards;
    private final Clock clock;

    CaseFileView(CaseAccess access, CaseFiles files, List<CaseCard> cards, Clock clock) {
        this.access = access;
        this.files = files;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(CaseCard::order)).toList();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = CaseLinks.customerNumber(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var question = new AskWhy();
        question.onAnswer(reason -> goOn(page(access.ask(number, reason), question)));
        show(page(access.open(number), question));
    }

    private Page page(CaseOpening opening, AskWhy question) {
        return switch (opening) {
            case Open(var person, var relation) -> file(person);
            case ReasonNeeded needed -> question;
            case Closed closed -> new ClosedCase(() -> goOn(question));
        };
    }

    private Page file(PersonId person) {
        var page = new CaseFilePage(files.file(person), files.history(person, getLocale()), clock);
        var open =
                new OpenCase(person.value(), () -> page.show(files.file(person), files.history(person, getLocale())));
        cards.forEach(card -> card.create(open).ifPresent(part -> page.add(card.place(), part)));
        return page;
    }

    private void goOn(Page page) {
        show(page);
        BrowserActions.focusWhenDrawn(page.heading());
    }

    private void show(Page page) {
        getContent().removeAll();
        getContent().add(page.content());
    }
}
