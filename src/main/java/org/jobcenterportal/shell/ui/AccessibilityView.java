package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.shell.BarrierDesk;
import org.jobcenterportal.shell.BarrierReportDraft;
import org.jobcenterportal.shell.OfficeSettings;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.Notice;

/** The declaration of accessibility (§ 12b BGG, § 7 BITV 2.0), and the form that reports a barrier. */
@Route(value = "barrierefreiheit", layout = PublicLayout.class)
@AnonymousAllowed
class AccessibilityView extends Composite<Div> {

    private static final String CONCILIATION = "https://www.schlichtungsstelle-bgg.de";

    private final BarrierDesk desk;
    private final Div form = new Div();

    AccessibilityView(BarrierDesk desk, OfficeSettings office) {
        this.desk = desk;
        var prose = new Prose("shell.accessibility");
        prose.add(Notice.care(
                getTranslation("shell.accessibility.draft.title"), getTranslation("shell.accessibility.draft.text")));
        prose.lead("lead");
        prose.section("state", 2, prose.points("state", 3));
        prose.section("made", 1, prose.fact("made.on", office.assessedOn()));
        form.setId("barriere-melden");
        form.add(new BarrierForm(this::send));
        prose.section(
                "report",
                1,
                form,
                prose.fact("report.contact", office.accessibilityContact()),
                prose.fact("report.phone", office.phone()));
        prose.section("conciliation", 2, new Paragraph(new Anchor(CONCILIATION, "www.schlichtungsstelle-bgg.de")));
        getContent().add(prose);
    }

    private void send(BarrierReportDraft draft) {
        desk.report(draft);
        var thanks =
                Notice.good(getTranslation("shell.barrier.thanks.title"), getTranslation("shell.barrier.thanks.text"));
        form.removeAll();
        form.add(thanks);
        thanks.focus();
    }
}
