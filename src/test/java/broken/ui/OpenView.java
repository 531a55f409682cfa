package broken.ui;

import broken.desk.DeskManager;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;

/** A view that everyone can build, with two access rules, looks, scripts and an address as text. */
@Route("broken")
@PermitAll
@AnonymousAllowed
public class OpenView extends Div {

    private static final long serialVersionUID = 1L;

    public OpenView(DeskManager desk) {
        getStyle().setColor("red");
        getElement().executeJs("alert(1)");
        UI.getCurrent().navigate("broken/" + desk.hour());
    }
}
