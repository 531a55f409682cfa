package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.shell.FailureCode;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be built. It says that the fault is ours, and a code that the log has too. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class FailureView extends Composite<Div> implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);
    private static final int STATUS = 500;

    private final OfficeSettings office;

    FailureView(OfficeSettings office) {
        this.office = office;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var code = FailureCode.next();
        LOG.error("Failure {} at /{}", code, event.getLocation().getPath(), parameter.getException());
        var again = new LinkButton(
                        getTranslation("shell.failure.again"),
                        event.getLocation().getPathWithQueryParameters())
                .primary();
        again.setRouterIgnore(true);
        getContent()
                .add(new StatePage(
                        IconName.SYNC,
                        getTranslation("shell.failure.title"),
                        getTranslation("shell.failure.text", code.value()),
                        again,
                        new LinkButton(getTranslation("shell.call"), office.dialled())));
        return STATUS;
    }
}
