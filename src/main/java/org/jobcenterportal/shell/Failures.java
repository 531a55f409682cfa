package org.jobcenterportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What happens when something fails after the page was shown: it is logged once, and said calmly, and nothing typed is lost. */
@Component
class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void error(ErrorEvent event) {
        var refused = isRefusal(event.getThrowable());
        var code = FailureCode.next();
        if (refused) {
            LOG.warn("Failure {}: not allowed", code);
        } else {
            LOG.error("Failure {}", code, event.getThrowable());
        }
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> say(ui, refused, code));
        }
    }

    private static boolean isRefusal(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) return true;
        }
        return false;
    }

    private static void say(UI ui, boolean refused, FailureCode code) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation(refused ? "shell.refused.title" : "shell.failure.title"));
        dialog.setText(new Paragraph(
                refused
                        ? ui.getTranslation("shell.refused.text")
                        : ui.getTranslation("shell.failure.text", code.value())));
        dialog.setConfirmText(ui.getTranslation("shell.failure.go-on"));
        dialog.setConfirmButtonTheme("primary");
        dialog.open();
    }
}
