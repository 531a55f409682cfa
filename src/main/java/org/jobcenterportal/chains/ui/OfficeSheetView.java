package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseOpening;
import org.jobcenterportal.chains.ChainDesk;
import org.jobcenterportal.chains.HandoverSheets.Sheet;
import org.jobcenterportal.chains.StationId;
import org.jobcenterportal.chains.Talk;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.PageHeader;

/** F33: the office prints the sheet for the talk of three as the next provider reads it. */
@Route(value = ChainLinks.OFFICE_SHEET, layout = StaffLayout.class)
@RolesAllowed({Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class OfficeSheetView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ChainDesk desk;
    private final CaseAccess access;
    private final CitizenDirectory citizens;

    OfficeSheetView(ChainDesk desk, CaseAccess access, CitizenDirectory citizens) {
        this.desk = desk;
        this.access = access;
        this.citizens = citizens;
        getContent().addClassNames("stack", "chain-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("chains.sheet.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = ChainLinks.customerNumber(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var station = ChainLinks.station(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        if (!(access.open(number) instanceof CaseOpening.Open(var person, var relation))) {
            throw new NotFoundException();
        }
        getContent().removeAll();
        show(sheet(person, station), number);
    }

    private Sheet sheet(PersonId person, StationId station) {
        var talk = desk.of(person).stream()
                .flatMap(page -> page.talks().stream())
                .filter(one -> one.station().equals(station))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var card = citizens.card(person).orElseThrow();
        return new Sheet(
                card.isProtected() ? null : card.name(),
                talk.at(),
                talk.paragraphs().stream()
                        .filter(Talk.Paragraph::isReleased)
                        .map(Talk.Paragraph::words)
                        .toList());
    }

    private void show(Sheet sheet, CustomerNumber number) {
        var paper = new SheetPaper(sheet);
        getContent()
                .add(
                        new Anchor(ChainLinks.one(number), getTranslation("chains.sheet.back")),
                        new PageHeader(getPageTitle())
                                .lead(getTranslation("chains.sheet.officeLead"))
                                .actions(paper.printing()),
                        paper);
    }
}
