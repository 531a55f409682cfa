package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import org.jobcenterportal.citizens.CustomerNumber;

/** Where plans are read and written. The addresses are German and stay. */
final class PlanLinks {

    static final String CHANGE = CaseLinks.FILE + "/plan";
    static final String MINE = "meine/plan";

    private PlanLinks() {}

    static String change(CustomerNumber number) {
        return CaseLinks.file(number) + "/plan";
    }

    static void openFile(UI ui, CustomerNumber number) {
        ui.navigate(CaseFileView.class, new RouteParameters(CaseLinks.CUSTOMER_NUMBER, number.value()));
    }
}
