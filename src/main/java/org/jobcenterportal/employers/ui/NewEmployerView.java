package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.employers.Duplicates;
import org.jobcenterportal.employers.EmployerDesk;
import org.jobcenterportal.employers.EmployerDirectory;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.EmployerOutcome;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.Toast;

/** F70: a new employer, written down while on the phone; whoever may be meant already stands beside it. */
@Route(value = EmployerLinks.NEW, layout = StaffLayout.class)
@RolesAllowed(Roles.EMPLOYER_SERVICE)
class NewEmployerView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EmployerDesk desk;
    private final Duplicates duplicates;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div doubles = new Div();
    private final HeadFields head;
    private final SiteFields site = new SiteFields(this::look);
    private final ContactFields contact = new ContactFields(List.of(), this::look);

    NewEmployerView(EmployerDesk desk, EmployerDirectory directory, Duplicates duplicates, CurrentStaff colleague) {
        this.desk = desk;
        this.duplicates = duplicates;
        head = new HeadFields(directory.candidates(), this::look);
        colleague.find().map(StaffDetails::id).ifPresent(head::preset);
        getContent().addClassNames("stack", "employer-page");
        var save = new PrimaryButton(getTranslation("employers.new.save"), IconName.CHECK, this::save);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var actions = new Div(save, new LinkButton(getTranslation("employers.new.back"), EmployerLinks.ALL).quiet());
        actions.addClassNames("row", "wrap");
        var keys = new Paragraph(getTranslation("employers.form.keys"));
        keys.addClassNames("muted", "small");
        var form = new Div(
                summary, head, part("employers.new.site", site), part("employers.new.contact", contact), actions, keys);
        form.addClassNames("card", "stack");
        doubles.addClassName("employer-beside");
        doubles.getElement().setAttribute("role", "status");
        var columns = new Div(form, doubles);
        columns.addClassName("employer-columns");
        getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("employers.new.lead")), columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employers.new.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look();
        head.focus();
    }

    private Component part(String titleKey, Component fields) {
        var section = new Section(new H2(getTranslation(titleKey)), fields);
        section.addClassNames("stack", "employer-part");
        return section;
    }

    private void look() {
        var found = duplicates.whileTyping(head.name(), head.number(), site.address(), contact.phone());
        doubles.removeAll();
        var title = new H2(getTranslation(found.isEmpty() ? "employers.double.none" : "employers.double.title"));
        doubles.add(title);
        if (!found.isEmpty()) {
            doubles.add(new DuplicateList(found, one -> List.of()));
        }
        doubles.setClassName("card", true);
    }

    private void save() {
        var errors = new ArrayList<FieldError>(head.errors());
        if (!site.isEmpty()) {
            errors.addAll(site.errors());
        }
        if (!contact.isEmpty()) {
            errors.addAll(contact.errors());
        }
        summary.show(errors);
        if (!errors.isEmpty()) {
            return;
        }
        var outcome = desk.add(
                head.draft(), site.isEmpty() ? null : site.site(), contact.isEmpty() ? null : contact.contact());
        switch (outcome) {
            case EmployerOutcome.Saved(var id) -> saved(id);
            case EmployerOutcome.NumberTaken taken -> {
                look();
                summary.show(List.of(head.numberTaken()));
            }
            case EmployerOutcome.ChangedMeanwhile changed ->
                throw new IllegalStateException("A new one is nobody's yet");
            case EmployerOutcome.NotFound missing -> throw new IllegalStateException("A new one is always there");
        }
    }

    private void saved(EmployerId id) {
        Toast.show(getTranslation("employers.new.saved"));
        getUI().ifPresent(ui -> ui.navigate(
                EmployerView.class,
                new RouteParameters(EmployerLinks.EMPLOYER, id.value().toString())));
    }
}
