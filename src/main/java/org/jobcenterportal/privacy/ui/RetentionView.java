package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.privacy.DueData;
import org.jobcenterportal.privacy.Retention;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** Data protection sees what is over its term, what was erased, and erases at once. */
@Route(value = PrivacyLinks.RETENTION, layout = StaffLayout.class)
@RolesAllowed(Roles.DATA_PROTECTION)
class RetentionView extends Composite<Div> implements BeforeEnterObserver {

    private final Retention retention;
    private final Div page = new Div();

    RetentionView(Retention retention) {
        this.retention = retention;
        page.addClassName("stack");
        getContent().addClassNames("privacy-desk", "stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("privacy.desk.retention"))
                                .lead(getTranslation("privacy.retention.lead")),
                        new DeskWays(PrivacyLinks.RETENTION),
                        page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        page.removeAll();
        page.add(due(), proofs());
    }

    private Component due() {
        var due = retention.due();
        var facts = new FactList();
        due.forEach(kind -> facts.fact(name(kind.code()), getTranslation("privacy.retention.count", kind.due())));
        var card = new Section(new H2(getTranslation("privacy.retention.due")), facts);
        card.addClassNames("card", "stack");
        int all = due.stream().mapToInt(DueData::due).sum();
        if (all > 0) {
            card.add(new Div(new SecondaryButton(
                    getTranslation("privacy.retention.erase"),
                    () -> new ConfirmDialog(
                                    getTranslation("privacy.retention.ask"),
                                    getTranslation("privacy.retention.ask-text", all),
                                    getTranslation("privacy.retention.erase"),
                                    this::erase)
                            .open())));
        }
        return card;
    }

    private void erase() {
        int erased = retention.eraseNow();
        Toast.show(getTranslation("privacy.retention.erased", erased));
        show();
    }

    private Component proofs() {
        var list = new UnorderedList();
        retention
                .proofs()
                .forEach(proof -> list.add(new ListItem(getTranslation(
                        "privacy.retention.proof",
                        Formats.here().moment(proof.at()),
                        name(proof.code()),
                        proof.erased()))));
        var card = new Section(new H2(getTranslation("privacy.retention.proofs")));
        card.add(
                list.getChildren().findAny().isEmpty()
                        ? new Paragraph(getTranslation("privacy.retention.none"))
                        : list);
        card.addClassNames("card", "stack");
        return card;
    }

    private String name(String code) {
        return getTranslation("privacy.expiring." + code);
    }
}
