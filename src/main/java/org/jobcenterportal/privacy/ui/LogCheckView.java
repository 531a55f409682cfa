package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.audit.AuditChain;
import org.jobcenterportal.audit.ChainReport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/** F102: data protection checks that nobody has rewritten the log. */
@Route(value = PrivacyLinks.LOG, layout = StaffLayout.class)
@RolesAllowed(Roles.DATA_PROTECTION)
class LogCheckView extends Composite<Div> {

    private static final int SHOWN = 50;

    private final AuditChain chain;
    private final Div result = new Div();

    LogCheckView(AuditChain chain) {
        this.chain = chain;
        result.addClassName("stack");
        getContent().addClassNames("privacy-desk", "stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("privacy.desk.log")).lead(getTranslation("privacy.log.lead")),
                        new DeskWays(PrivacyLinks.LOG),
                        new Paragraph(getTranslation("privacy.log.text")),
                        new Div(new PrimaryButton(getTranslation("privacy.log.check"), IconName.SHIELD, this::check)),
                        result);
    }

    private void check() {
        var report = chain.verify();
        var notice = report.isIntact() ? intact(report) : rewritten(report);
        result.removeAll();
        result.add(notice, new Paragraph(anchors(report)));
        notice.focus();
    }

    private Notice intact(ChainReport report) {
        return Notice.good(
                getTranslation("privacy.log.intact"),
                getTranslation("privacy.log.counted", report.entries(), report.seals()));
    }

    /** How far the end of the log is held from outside. */
    private String anchors(ChainReport report) {
        return getTranslation("privacy.log.anchors", report.anchors(), report.seals(), report.fingerprint());
    }

    private Notice rewritten(ChainReport report) {
        return Notice.stop(
                        getTranslation(
                                "privacy.log.rewritten", report.findings().size()),
                        getTranslation("privacy.log.act"))
                .with(findings(report));
    }

    private Component findings(ChainReport report) {
        var list = new UnorderedList();
        report.findings().stream()
                .limit(SHOWN)
                .forEach(finding -> list.add(new ListItem(
                        getTranslation("privacy.log.flaw." + finding.flaw().name(), finding.of()))));
        return list;
    }
}
