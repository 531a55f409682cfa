package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;

/** Opens the paper that says that somebody was at an event. It is made when it is opened, and nothing is kept. */
final class PaperLink extends LinkButton {

    /** @param about what it is about, for screen readers */
    PaperLink(String words, String about, Supplier<Optional<byte[]>> paper) {
        super(words, IconName.PRINT, "");
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("aria-label", about);
        var name = getTranslation("attendance.certificate.file") + ".pdf";
        setHref(DownloadHandler.fromInputStream(download -> {
                    var pdf = paper.get().orElseThrow();
                    return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
                })
                .inline());
    }
}
