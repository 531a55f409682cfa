package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;

/** The frame of a form about times: what to correct, the fields in columns, what is done, and the way back. */
class TimesForm extends Composite<Section> {

    private static final String COLUMN_WIDTH = "14rem";

    private final FieldChecks checks = new FieldChecks();
    private final Div notices = new Div();
    private final FormLayout fields = new FormLayout();
    private final Div actions = new Div();

    TimesForm(String submitText, Consumer<TimesForm> submit, String backText, String back) {
        getContent().addClassNames("card", "stack", "times-form");
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
        fields.setColumnWidth(COLUMN_WIDTH);
        notices.setVisible(false);
        actions.addClassNames("row", "wrap");
        actions.add(
                new PrimaryButton(submitText, () -> {
                    if (checks.allRight()) {
                        submit.accept(this);
                    }
                }),
                new LinkButton(backText, back).quiet());
        getContent().add(notices, checks.summary(), fields, actions);
    }

    /** A form that leads back to the times of a consultant. */
    static TimesForm backToTimes(Component screen, String submitKey, StaffId consultant, Consumer<TimesForm> submit) {
        return new TimesForm(
                screen.getTranslation("appointments.times." + submitKey),
                submit,
                screen.getTranslation("appointments.times.back"),
                AppointmentLinks.timesOf(AppointmentLinks.TIMES, consultant));
    }

    FieldChecks checks() {
        return checks;
    }

    /** @param problem what is wrong with the field now, in words */
    <F extends Component & HasValidation & HasValue<?, ?> & HasLabel> TimesForm check(
            F field, Supplier<Optional<String>> problem) {
        checks.add(field, problem);
        return this;
    }

    TimesForm with(Component... shown) {
        fields.add(shown);
        return this;
    }

    /** Something that no single field is to blame for; what has been typed stays. */
    void tell(String title, String text, Component... ways) {
        notices.removeAll();
        notices.setVisible(true);
        notices.add(Notice.care(title, text, ways));
    }
}
