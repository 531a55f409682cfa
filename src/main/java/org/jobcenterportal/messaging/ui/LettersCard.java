package org.jobcenterportal.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jobcenterportal.messaging.LetterDesk;
import org.jobcenterportal.messaging.MessageId;
import org.jobcenterportal.messaging.PrintRun;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** The letters that are due: one file to print, then the tick that they are on paper, and a way back (F58). */
class LettersCard extends Composite<Section> {

    static final String MEDIA_TYPE = "application/pdf";

    private final transient LetterDesk desk;
    private final Runnable changed;
    private final Div content = new Div();

    /** @param changed told when letters were marked, so that the list shows it */
    LettersCard(LetterDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        content.addClassNames("stack", "close");
        getContent().addClassNames("card", "letters-card");
        getContent().add(new H2(getTranslation("messaging.letters.title")), content);
        showDue();
    }

    private void showDue() {
        var due = desk.due();
        content.removeAll();
        content.add(new Paragraph(getTranslation("messaging.letters.due", due)));
        if (due > 0) {
            content.add(new SecondaryButton(getTranslation("messaging.letters.prepare"), IconName.DOC, this::prepare)
                    .compact());
        }
    }

    private void prepare() {
        desk.printRun().ifPresentOrElse(this::showPrepared, this::showDue);
    }

    private void showPrepared(PrintRun run) {
        var open = new LinkButton(
                        getTranslation("messaging.letters.open", run.letters().size()), IconName.PRINT, "")
                .primary()
                .compact();
        open.setTarget(AnchorTarget.BLANK);
        open.setHref(DownloadHandler.fromInputStream(
                        download -> file(run, getTranslation("messaging.letters.file") + ".pdf"))
                .inline());
        var printed = new SecondaryButton(
                        getTranslation("messaging.letters.printed"), IconName.CHECK, () -> markPrinted(run.letters()))
                .compact();
        var actions = new Div(open, printed);
        actions.addClassName("chips");
        content.removeAll();
        content.add(
                new Paragraph(
                        getTranslation("messaging.letters.ready", run.letters().size())),
                actions);
    }

    private void markPrinted(List<MessageId> letters) {
        var marked = desk.markPrinted(letters);
        Toast.show(
                getTranslation("messaging.letters.marked", marked),
                getTranslation("messaging.letters.undo"),
                () -> takeBack(letters));
        showDue();
        changed.run();
    }

    private void takeBack(List<MessageId> letters) {
        desk.takeBackPrinted(letters);
        showDue();
        changed.run();
    }

    static DownloadResponse file(PrintRun run, String name) {
        return new DownloadResponse(new ByteArrayInputStream(run.pdf()), name, MEDIA_TYPE, run.pdf().length);
    }
}
