package org.jobcenterportal.citizens.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import org.jobcenterportal.citizens.CustomerNumber;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class CitizenLinks {

    static final String LINK = "meine/verknuepfen";
    static final String NUMBER = "number";
    static final String ACCESS = "intern/zugang/:" + NUMBER + "?";

    private CitizenLinks() {}

    static void openAccess(UI ui, CustomerNumber number) {
        ui.navigate(GiveAccessView.class, new RouteParameters(NUMBER, number.value()));
    }
}
