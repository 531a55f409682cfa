package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.ContractDraft;
import org.jobcenterportal.runs.ContractId;
import org.jobcenterportal.runs.ProviderDesk;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.runs.ProviderOutcome;
import org.jobcenterportal.runs.Providers;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** F10: measure management keeps what was bought for an offer: from whom, when, how many places, at what cost. */
@Route(value = RunLinks.CONTRACTS, layout = StaffLayout.class)
@RolesAllowed(Roles.MEASURE_MANAGEMENT)
class ContractsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final Catalogue catalogue;
    private final RunDirectory directory;
    private final Providers providers;
    private final ProviderDesk desk;

    ContractsView(Catalogue catalogue, RunDirectory directory, Providers providers, ProviderDesk desk) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.providers = providers;
        this.desk = desk;
        getContent().addClassNames("stack", "staff-offers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RunLinks.key(event.getRouteParameters()).flatMap(catalogue::byKey).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("runs.contracts.title");
    }

    private void show(MeasureDetails measure) {
        var all = providers.all();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getPageTitle())
                        .lead(measure.name(getLocale()))
                        .actions(
                                new LinkButton(
                                        getTranslation("runs.view.measure"),
                                        IconName.BACK,
                                        RunLinks.measure(measure.key())),
                                new LinkButton(
                                        getTranslation("runs.providers.title"),
                                        IconName.HANDSHAKE,
                                        RunLinks.PROVIDERS)));
        directory
                .contractsOf(List.of(measure.id()))
                .forEach(contract -> getContent().add(form(measure, all, contract)));
        getContent().add(form(measure, all, null));
    }

    private Component form(MeasureDetails measure, List<ProviderDetails> all, @Nullable ContractDraft known) {
        var fields = new Fields(all);
        if (known != null) {
            fields.show(known);
        }
        var section = new Section(
                new H2(
                        known == null
                                ? getTranslation("runs.contracts.new")
                                : getTranslation("runs.contracts.one", known.number())),
                fields,
                new SecondaryButton(
                        getTranslation(known == null ? "runs.contracts.add" : "runs.write.save"),
                        IconName.CHECK,
                        () -> save(measure, fields, known)));
        section.addClassNames("card", "stack");
        return section;
    }

    private void save(MeasureDetails measure, Fields fields, @Nullable ContractDraft known) {
        if (!fields.areRight()) {
            return;
        }
        switch (desk.keep(fields.draft(known == null ? ContractId.next() : known.id(), measure))) {
            case ProviderOutcome.Saved saved -> {
                Toast.show(getTranslation("runs.contracts.saved"));
                show(measure);
            }
            case ProviderOutcome.NumberTaken taken -> fields.numberTaken();
            case ProviderOutcome.ChangedMeanwhile changed ->
                throw new IllegalStateException("Contracts have no versions on the screen");
            case ProviderOutcome.NotFound missing -> throw new NotFoundException();
        }
    }

    /** One contract to write. */
    private static class Fields extends Composite<Div> {

        private final ErrorSummary summary = new ErrorSummary();
        private final Select<ProviderDetails> provider = new Select<>();
        private final TextField number = new TextField(getTranslation("runs.contracts.number"));
        private final DayPicker startsOn = new DayPicker(getTranslation("runs.form.starts"), EARLIEST, LATEST);
        private final DayPicker endsOn = new DayPicker(getTranslation("runs.form.ends"), EARLIEST, LATEST);
        private final IntegerField places = new IntegerField(getTranslation("runs.form.places"));
        private final NumberField cost = new NumberField(getTranslation("runs.contracts.cost"));

        Fields(List<ProviderDetails> all) {
            provider.setLabel(getTranslation("runs.contracts.provider"));
            provider.setItems(all);
            provider.setItemLabelGenerator(ProviderDetails::name);
            number.setMaxLength(40);
            places.setMin(0);
            cost.setMin(0);
            cost.setStep(0.01);
            var layout = new FormLayout(provider, number, startsOn, endsOn, places, cost);
            layout.setAutoResponsive(true);
            layout.setAutoRows(true);
            layout.setExpandColumns(true);
            layout.setExpandFields(true);
            layout.setColumnWidth("14rem");
            getContent().addClassName("stack");
            getContent().add(summary, layout);
        }

        void show(ContractDraft contract) {
            provider.getListDataView()
                    .getItems()
                    .filter(one -> one.id().equals(contract.provider()))
                    .findFirst()
                    .ifPresent(provider::setValue);
            provider.setReadOnly(true);
            number.setValue(contract.number());
            startsOn.setValue(contract.startsOn());
            endsOn.setValue(contract.endsOn());
            places.setValue(contract.places());
            cost.setValue(contract.dayCost() / 100.0);
        }

        boolean areRight() {
            var errors = errors();
            summary.show(errors, this::errors);
            return errors.isEmpty();
        }

        ContractDraft draft(ContractId id, MeasureDetails measure) {
            return new ContractDraft(
                    id,
                    measure.id(),
                    provider.getValue().id(),
                    number.getValue().strip(),
                    startsOn.getValue(),
                    endsOn.getValue(),
                    places.getValue(),
                    Math.toIntExact(Math.round(cost.getValue() * 100)));
        }

        void numberTaken() {
            summary.show(List.of(RunWords.wrong(number, "runs.contracts.number-taken")));
        }

        private List<FieldError> errors() {
            var errors = new ArrayList<FieldError>();
            provider.setInvalid(false);
            number.setInvalid(false);
            startsOn.setInvalid(false);
            endsOn.setInvalid(false);
            places.setInvalid(false);
            cost.setInvalid(false);
            if (provider.getValue() == null) {
                errors.add(RunWords.wrong(provider, "runs.form.missing"));
            }
            if (number.getValue().isBlank()) {
                errors.add(RunWords.wrong(number, "runs.form.missing"));
            }
            if (startsOn.getValue() == null) {
                errors.add(RunWords.wrong(startsOn, "runs.form.missing"));
            }
            if (endsOn.getValue() == null) {
                errors.add(RunWords.wrong(endsOn, "runs.form.missing"));
            } else if (startsOn.getValue() != null && endsOn.getValue().isBefore(startsOn.getValue())) {
                errors.add(RunWords.wrong(endsOn, "runs.form.end-before"));
            }
            if (places.getValue() == null || places.getValue() < 0) {
                errors.add(RunWords.wrong(places, "runs.form.missing"));
            }
            if (cost.getValue() == null || cost.getValue() < 0) {
                errors.add(RunWords.wrong(cost, "runs.form.missing"));
            }
            return errors;
        }
    }
}
