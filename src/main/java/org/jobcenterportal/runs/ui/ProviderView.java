package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.runs.Closing;
import org.jobcenterportal.runs.ProviderDesk;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.runs.ProviderOutcome;
import org.jobcenterportal.runs.Providers;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** F14, F15: measure management keeps a provider: address, contact, approval, and when it is closed. */
@Route(value = RunLinks.ONE_PROVIDER, layout = StaffLayout.class)
@RouteAlias(value = RunLinks.NEW_PROVIDER, layout = StaffLayout.class)
@RolesAllowed(Roles.MEASURE_MANAGEMENT)
class ProviderView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final Providers providers;
    private final ProviderDesk desk;
    private final Div told = new Div();
    private ProviderForm form = new ProviderForm();
    private @Nullable ProviderDetails shown;

    ProviderView(Providers providers, ProviderDesk desk) {
        this.providers = providers;
        this.desk = desk;
        getContent().addClassNames("stack", "staff-offers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var isNew = event.getRouteParameters().get(RunLinks.PROVIDER).isEmpty();
        draw(
                isNew
                        ? null
                        : RunLinks.provider(event.getRouteParameters())
                                .flatMap(providers::details)
                                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("runs.provider.new") : shown.name();
    }

    private void draw(@Nullable ProviderDetails provider) {
        shown = provider;
        form = new ProviderForm();
        if (provider != null) {
            form.show(provider);
        }
        var actions = new Div(
                new PrimaryButton(getTranslation("runs.write.save"), IconName.CHECK, this::save),
                new LinkButton(getTranslation("runs.write.back"), RunLinks.PROVIDERS).quiet());
        actions.addClassNames("row", "wrap");
        told.removeAll();
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()), told, form, actions);
        if (provider != null) {
            getContent().add(closings(provider));
        }
    }

    private void save() {
        var isNew = shown == null;
        form.details().ifPresent(details -> {
            switch (isNew ? desk.add(details) : desk.change(details)) {
                case ProviderOutcome.Saved saved -> {
                    Toast.show(getTranslation("runs.provider.saved"));
                    draw(providers.details(details.id()).orElseThrow());
                }
                case ProviderOutcome.ChangedMeanwhile(var current) -> both(current);
                case ProviderOutcome.NumberTaken taken -> throw new IllegalStateException("A provider has no number");
                case ProviderOutcome.NotFound missing -> throw new NotFoundException();
            }
        });
    }

    private void both(ProviderDetails current) {
        told.removeAll();
        told.add(form.conflict(current, () -> told.removeAll(), () -> draw(current)));
    }

    private Component closings(ProviderDetails provider) {
        var section = new Section(new H2(getTranslation("runs.closing.title")));
        section.addClassNames("card", "stack");
        section.add(new Paragraph(getTranslation("runs.closing.text")));
        var list = new UnorderedList();
        desk.closings(provider.id()).forEach(closing -> {
            var item = new ListItem(
                    new Span(getTranslation("runs.closing.line", closing.first(), closing.last(), closing.reason())),
                    new QuietButton(getTranslation("runs.closing.remove"), IconName.CLOSE, () -> {
                        desk.reopen(provider.id(), closing);
                        draw(provider);
                    }));
            item.addClassNames("row", "wrap");
            list.add(item);
        });
        section.add(list, newClosing(provider));
        return section;
    }

    private Component newClosing(ProviderDetails provider) {
        var summary = new ErrorSummary();
        var first = new DayPicker(getTranslation("runs.closing.first"), EARLIEST, LATEST);
        var last = new DayPicker(getTranslation("runs.closing.last"), EARLIEST, LATEST);
        var reason = new TextField(getTranslation("runs.closing.reason"));
        reason.setMaxLength(120);
        var fields = new FormLayout(first, last, reason);
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setColumnWidth("14rem");
        var form =
                new Div(summary, fields, new SecondaryButton(getTranslation("runs.closing.add"), IconName.ADD, () -> {
                    var errors = new ArrayList<FieldError>();
                    List.of(first, last).forEach(field -> field.setInvalid(false));
                    reason.setInvalid(false);
                    if (first.getValue() == null) {
                        errors.add(RunWords.wrong(first, "runs.form.missing"));
                    }
                    if (last.getValue() == null) {
                        errors.add(RunWords.wrong(last, "runs.form.missing"));
                    } else if (first.getValue() != null && last.getValue().isBefore(first.getValue())) {
                        errors.add(RunWords.wrong(last, "runs.form.end-before"));
                    }
                    if (reason.getValue().isBlank()) {
                        errors.add(RunWords.wrong(reason, "runs.form.missing"));
                    }
                    summary.show(errors);
                    if (errors.isEmpty()) {
                        desk.close(
                                provider.id(),
                                new Closing(
                                        first.getValue(),
                                        last.getValue(),
                                        reason.getValue().strip()));
                        draw(provider);
                    }
                }));
        form.addClassName("stack");
        return form;
    }
}
