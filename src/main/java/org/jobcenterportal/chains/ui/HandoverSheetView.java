package org.jobcenterportal.chains.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.chains.HandoverSheets;
import org.jobcenterportal.chains.HandoverSheets.Sheet;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.PageHeader;

/** F33: the next provider reads and prints what the citizen has released for the talk of three. */
@Route(value = ChainLinks.SHEET, layout = StaffLayout.class)
@RolesAllowed(Roles.PROVIDER)
class HandoverSheetView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final HandoverSheets sheets;

    HandoverSheetView(HandoverSheets sheets) {
        this.sheets = sheets;
        getContent().addClassNames("stack", "chain-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("chains.sheet.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        show(ChainLinks.station(event.getRouteParameters())
                .flatMap(sheets::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Sheet sheet) {
        var paper = new SheetPaper(sheet);
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .lead(getTranslation("chains.sheet.lead"))
                                .actions(paper.printing()),
                        paper);
    }
}
