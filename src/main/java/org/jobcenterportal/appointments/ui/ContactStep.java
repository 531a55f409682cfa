package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.VisitorDraft;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;

/** How the portal reaches the person: asks for as little as this one conversation needs. */
class ContactStep extends Composite<Div> implements Step {

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();
    private final ContactQuestions questions;
    private final boolean mailIsSent;
    private final Consumer<ContactEntry> typed;
    private final Runnable goOn;

    ContactStep(
            ContactQuestions questions,
            ContactEntry entry,
            boolean mailIsSent,
            Consumer<ContactEntry> typed,
            Runnable goOn) {
        this.questions = questions;
        this.mailIsSent = mailIsSent;
        this.typed = typed;
        this.goOn = goOn;
        prepareFields(entry);
        var fields = new Div(name, email, phone);
        fields.addClassNames("stack", "contact-fields");
        getContent().addClassNames("stack", "far");
        getContent().add(errors, fields, privacy());
        if (questions.asksWho()) {
            getContent().add(signIn());
        }
    }

    @Override
    public String title() {
        return getTranslation("appointments.booking.contact.title");
    }

    @Override
    public String lead() {
        if (!questions.asksWho()) {
            return getTranslation("appointments.booking.contact.leadCitizen");
        }
        return getTranslation(
                mailIsSent
                        ? "appointments.booking.contact.leadVisitor"
                        : "appointments.booking.contact.leadVisitorWithoutMail");
    }

    @Override
    public Component content() {
        return this;
    }

    @Override
    public String nextText() {
        return getTranslation("appointments.booking.next");
    }

    @Override
    public void next() {
        typed.accept(entry());
        var wrong = problems();
        errors.show(wrong, this::problems);
        if (wrong.isEmpty()) {
            goOn.run();
        }
    }

    /** What is wrong, and says so at the fields. */
    private List<FieldError> problems() {
        var entry = entry();
        var wrong = new ArrayList<FieldError>();
        if (questions.asksWho()) {
            check(name, name.getLabel(), entry.nameProblem()).ifPresent(wrong::add);
            check(email, email.getLabel(), entry.emailProblem()).ifPresent(wrong::add);
        }
        if (questions.asksPhone()) {
            check(phone, phone.getLabel(), entry.phoneProblem()).ifPresent(wrong::add);
        }
        return wrong;
    }

    private void prepareFields(ContactEntry entry) {
        label(name, "name", entry.name(), questions.asksWho());
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        email.setLabel(getTranslation("appointments.booking.contact.email"));
        email.setHelperText(getTranslation("appointments.booking.contact.emailHint"));
        email.setValue(entry.email());
        email.setVisible(questions.asksWho());
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setManualValidation(true);
        label(phone, "phone", entry.phone(), questions.asksPhone());
        phone.setAutocomplete(Autocomplete.TEL);
        phone.getElement().setProperty("inputMode", "tel");
        phone.setManualValidation(true);
        List.of(name, email, phone).forEach(this::rememberWhatIsTyped);
    }

    private void label(TextField field, String what, String value, boolean visible) {
        field.setLabel(getTranslation("appointments.booking.contact." + what));
        field.setHelperText(getTranslation("appointments.booking.contact." + what + "Hint"));
        field.setValue(value);
        field.setVisible(visible);
    }

    private void rememberWhatIsTyped(AbstractField<?, String> field) {
        field.addValueChangeListener(change -> {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
            typed.accept(entry());
        });
    }

    private ContactEntry entry() {
        return new ContactEntry(name.getValue(), email.getValue(), phone.getValue());
    }

    private <F extends Component & HasValidation> Optional<FieldError> check(
            F field, String label, Optional<String> problem) {
        var message = problem.map(key -> getTranslation("appointments.booking.contact." + key, VisitorDraft.MAX_NAME));
        field.setErrorMessage(message.orElse(""));
        field.setInvalid(message.isPresent());
        return message.map(
                words -> new FieldError(field, getTranslation("appointments.booking.error.at", label, words)));
    }

    private Component privacy() {
        var words = new Paragraph(getTranslation("appointments.booking.contact.privacy") + " ");
        words.addClassNames("small", "muted");
        words.add(new Anchor("datenschutz", getTranslation("appointments.booking.contact.privacyLink")));
        return words;
    }

    private Component signIn() {
        var link = new Anchor("meine", getTranslation("appointments.booking.contact.signIn"));
        link.setRouterIgnore(true);
        var words = new Paragraph(link);
        words.addClassName("small");
        return words;
    }
}
