package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.assignments.AssignmentApproval;
import org.jobcenterportal.assignments.AssignmentDetails;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** F23: somebody else than whoever suggested it clears what costs much, or says why not. */
@Route(value = AssignmentLinks.APPROVAL, layout = StaffLayout.class)
@RolesAllowed({Roles.TEAM_LEAD, Roles.MEASURE_MANAGEMENT})
class ApprovalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentApproval approval;
    private final AssignmentWords words = new AssignmentWords(this);
    private final AssignmentParts parts = new AssignmentParts(this);

    ApprovalView(AssignmentApproval approval) {
        this.approval = approval;
        getContent().addClassNames("stack", "assignment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssignmentLinks.assignment(event.getRouteParameters())
                .flatMap(approval::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assignments.approval.title");
    }

    private void show(AssignmentDetails details) {
        var name = details.name();
        getContent()
                .add(
                        new Anchor(AssignmentLinks.LIST, getTranslation("assignments.approval.back")),
                        new PageHeader(details.run().measure().name(words.locale()))
                                .lead(
                                        name == null
                                                ? getTranslation("assignments.approval.unnamed")
                                                : getTranslation("assignments.approval.lead", name.full())),
                        parts.facts(details),
                        decision(details),
                        parts.reason(details),
                        parts.history(details));
    }

    private Component decision(AssignmentDetails details) {
        var section = parts.card("assignments.approval.title");
        section.add(
                new Paragraph(getTranslation("assignments.approval.text")),
                AssignmentParts.row(
                        new PrimaryButton(getTranslation("assignments.approval.approve"), () -> approve(details)),
                        new SecondaryButton(
                                getTranslation("assignments.approval.refuse"),
                                () -> new SentenceDialog(
                                                getTranslation("assignments.approval.refuse"),
                                                getTranslation("assignments.approval.why"),
                                                getTranslation("assignments.approval.refuse"),
                                                why -> refuse(details, why))
                                        .open())));
        return section;
    }

    private void approve(AssignmentDetails details) {
        words.tell(approval.approve(details.id(), details.version()), "assignments.approval.approved", this::leave);
    }

    private void refuse(AssignmentDetails details, Words why) {
        words.tell(approval.refuse(details.id(), details.version(), why), "assignments.approval.refused", this::leave);
    }

    private void leave() {
        UI.getCurrent().navigate(AssignmentsView.class);
    }
}
