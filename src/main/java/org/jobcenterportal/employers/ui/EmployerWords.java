package org.jobcenterportal.employers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.Duplicate;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.Sector;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** Words about employers for the reader of a screen. */
record EmployerWords(Component screen) {

    static EmployerWords on(Component screen) {
        return new EmployerWords(screen);
    }

    String of(Enum<?> constant) {
        return screen.getTranslation("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String sector(@Nullable Sector sector) {
        return sector == null
                ? screen.getTranslation("employers.sector.unknown")
                : sector.label(UI.getCurrent().getLocale());
    }

    /** With the code in front, as in the classification. */
    String sectorWithCode(@Nullable Sector sector) {
        return sector == null ? sector(null) : sector.code() + " " + sector(sector);
    }

    /** As "Lebensmittel, Bäckereien · Holländische Straße 112, 34127 Kassel". */
    String line(EmployerCard card) {
        return card.sites().isEmpty()
                ? sector(card.sector())
                : screen.getTranslation(
                        "employers.list.line",
                        sector(card.sector()),
                        card.sites().getFirst().address().oneLine());
    }

    String contact(Contact contact) {
        return contact.address() == FormOfAddress.NEUTRAL
                ? contact.name().full()
                : screen.getTranslation(
                        "employers.contact.called",
                        of(contact.address()),
                        contact.name().full());
    }

    String reasons(Duplicate duplicate) {
        return duplicate.reasons().stream().map(this::of).collect(Collectors.joining(", "));
    }

    static ComboBox<Sector> sectors(Component screen, String labelKey) {
        var field = new ComboBox<Sector>(screen.getTranslation(labelKey));
        var words = on(screen);
        field.setItems(Sector.all());
        field.setItemLabelGenerator(words::sectorWithCode);
        field.setClearButtonVisible(true);
        return field;
    }

    static Select<StaffDetails> agents(Component screen, List<StaffDetails> agents, String noneKey) {
        var field = new Select<StaffDetails>();
        field.setLabel(screen.getTranslation("employers.head.agent"));
        field.setItems(agents);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(screen.getTranslation(noneKey));
        field.setItemLabelGenerator(agent ->
                agent == null ? screen.getTranslation(noneKey) : agent.name().full());
        return field;
    }

    static <F extends Component & HasValidation & HasLabel> FieldError wrong(F field, String key) {
        field.setErrorMessage(field.getTranslation(key));
        field.setInvalid(true);
        return new FieldError(
                field, field.getTranslation("employers.form.error", field.getLabel(), field.getTranslation(key)));
    }
}
