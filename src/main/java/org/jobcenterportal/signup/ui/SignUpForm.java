package org.jobcenterportal.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jobcenterportal.events.Childcare;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventQuota;
import org.jobcenterportal.events.Interpreting;
import org.jobcenterportal.events.QuotaKind;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.signup.ChildInCare;
import org.jobcenterportal.signup.EventWindow.Announced;
import org.jobcenterportal.signup.Lacking;
import org.jobcenterportal.signup.SignUpDesk.OwnChild;
import org.jobcenterportal.signup.VisitorContact;
import org.jobcenterportal.signup.Wish;
import org.jobcenterportal.signup.ui.SignUpParts.Reader;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** What somebody needs to come; beside it always stands what of it is free, before anything is sent. */
class SignUpForm extends Composite<Div> {

    private final EventCard event;
    private final Reader reader;
    private final Function<Wish, Optional<Lacking>> lacking;
    private final Sending sending;

    private final ErrorSummary errors = new ErrorSummary();
    private final Checkbox companion = new Checkbox();
    private final Select<Integer> companions = new Select<>();
    private final Map<Checkbox, ChildInCare> ownChildren = new LinkedHashMap<>();
    private final Checkbox childcare = new Checkbox();
    private final Div ages = new Div();
    private final List<Select<Integer>> ageFields = new ArrayList<>();
    private final Select<Interpreting> interpreting = new Select<>();
    private final Select<EventQuota> quota = new Select<>();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();
    private final Div waiting = new Div();
    private final PrimaryButton send;
    private boolean waits;

    /** Sends what was wished. */
    interface Sending {

        void send(Wish wish, boolean waits, @Nullable VisitorContact visitor);
    }

    SignUpForm(
            Announced announced,
            Reader reader,
            List<OwnChild> children,
            Function<Wish, Optional<Lacking>> lacking,
            Sending sending) {
        this.event = announced.event();
        this.reader = reader;
        this.lacking = lacking;
        this.sending = sending;
        this.send = new PrimaryButton(getTranslation("signup.form.take"), this::send).fullWidth();
        var boxes = new Div(myself());
        boxes.addClassName("needs-boxes");
        if (reader != Reader.COLLEAGUE) {
            boxes.add(companionBox(), companions);
            event.childcare().ifPresent(care -> childcare(care, children, boxes));
            interpreting(boxes);
            quota(boxes);
        }
        getContent().addClassName("stack");
        getContent().add(errors, boxes);
        if (reader == Reader.VISITOR) {
            getContent().add(contact());
        }
        waiting.getElement().setAttribute("role", "status");
        getContent().add(waiting, send);
        look();
    }

    private Component myself() {
        var box = box("myself", true);
        box.setReadOnly(true);
        return box;
    }

    private Component companionBox() {
        box(companion, "companion");
        companions.setLabel(getTranslation("signup.form.companions"));
        companions.setItems(
                IntStream.rangeClosed(1, Wish.MOST_COMPANIONS).boxed().toList());
        companions.setValue(1);
        companions.setVisible(false);
        companion.addValueChangeListener(change -> {
            companions.setVisible(change.getValue());
            look();
        });
        companions.addValueChangeListener(change -> look());
        return companion;
    }

    /** A citizen's own children by their names; everybody else says how old they are. */
    private void childcare(Childcare care, List<OwnChild> children, Div boxes) {
        var words = EventWords.on(this);
        children.stream()
                .filter(child -> child.child().months() >= care.fromMonths()
                        && child.child().months() / 12 <= care.toYears())
                .forEach(child -> {
                    var box = new Checkbox(getTranslation("signup.form.childcare"));
                    box.setHelperText(getTranslation("signup.form.child", child.name(), words.age(child.child())));
                    box.addClassName("choice-box");
                    box.addValueChangeListener(change -> look());
                    ownChildren.put(box, child.child());
                    boxes.add(box);
                });
        if (!ownChildren.isEmpty()) {
            return;
        }
        box(childcare, "childcare");
        childcare.setHelperText(getTranslation(
                "signup.form.childcare-ages", words.age(care.fromMonths()), words.age(care.toYears() * 12)));
        childcare.addValueChangeListener(change -> {
            ages.setVisible(change.getValue());
            look();
        });
        ages.addClassNames("stack", "close");
        ages.setVisible(false);
        addAge(care);
        ages.add(new SecondaryButton(getTranslation("signup.form.one-more-child"), IconName.ADD, () -> addAge(care))
                .compact());
        boxes.add(childcare, ages);
    }

    private void addAge(Childcare care) {
        if (ageFields.size() == Wish.MOST_CHILDREN) {
            return;
        }
        var words = EventWords.on(this);
        var age = new Select<Integer>();
        age.setLabel(getTranslation("signup.form.age", ageFields.size() + 1));
        age.setItems(IntStream.rangeClosed(care.fromMonths(), care.toYears() * 12)
                .filter(months -> months < 36 || months % 12 == 0)
                .boxed()
                .toList());
        age.setItemLabelGenerator(months -> months == null ? "" : words.age(months));
        age.addValueChangeListener(change -> {
            age.setInvalid(false);
            look();
        });
        ages.addComponentAtIndex(ageFields.size(), age);
        ageFields.add(age);
    }

    private void interpreting(Div boxes) {
        if (event.interpreting().isEmpty()) {
            return;
        }
        var words = EventWords.on(this);
        var none = getTranslation("signup.form.no-interpreting");
        interpreting.setLabel(getTranslation("signup.form.interpreting"));
        interpreting.setItems(event.interpreting());
        interpreting.setEmptySelectionAllowed(true);
        interpreting.setEmptySelectionCaption(none);
        interpreting.setItemLabelGenerator(one -> one == null ? none : words.language(one.language()));
        interpreting.addValueChangeListener(change -> look());
        boxes.add(interpreting);
    }

    private void quota(Div boxes) {
        var quotas = event.quotas().stream()
                .filter(one -> one.kind() != QuotaKind.TEAM && one.places() > 0)
                .toList();
        if (quotas.isEmpty() || event.quotasReleasedAt() != null) {
            return;
        }
        var words = EventWords.on(this);
        var none = getTranslation("signup.form.no-quota");
        quota.setLabel(getTranslation("signup.form.quota"));
        quota.setHelperText(getTranslation("signup.form.quota-hint"));
        quota.setItems(quotas);
        quota.setEmptySelectionAllowed(true);
        quota.setEmptySelectionCaption(none);
        quota.setItemLabelGenerator(one -> one == null ? none : words.quota(one));
        quota.addValueChangeListener(change -> look());
        boxes.add(quota);
    }

    private Component contact() {
        name.setLabel(getTranslation("signup.form.name"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        email.setLabel(getTranslation("signup.form.email"));
        email.setHelperText(getTranslation("signup.form.email-hint"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setManualValidation(true);
        phone.setLabel(getTranslation("signup.form.phone"));
        phone.setHelperText(getTranslation("signup.form.phone-hint"));
        phone.setAutocomplete(Autocomplete.TEL);
        phone.getElement().setProperty("inputMode", "tel");
        phone.setManualValidation(true);
        var fields = new Div(name, email, phone);
        fields.addClassNames("stack", "contact-fields");
        return fields;
    }

    /** Says before anything is sent what of it is free. */
    void look() {
        var missing = lacking.apply(wish());
        waits = missing.isPresent();
        waiting.removeAll();
        missing.ifPresent(what -> waiting.add(new WaitingWords(what, wish(), this::withoutChildcare)));
        send.setText(getTranslation(waits ? "signup.form.wait" : "signup.form.take"));
    }

    private void withoutChildcare() {
        ownChildren.keySet().forEach(box -> box.setValue(false));
        childcare.setValue(false);
        send.focus();
    }

    private Wish wish() {
        var children = new ArrayList<ChildInCare>();
        ownChildren.forEach((box, child) -> {
            if (box.getValue()) {
                children.add(child);
            }
        });
        if (childcare.getValue()) {
            ageFields.stream()
                    .map(Select::getValue)
                    .filter(Objects::nonNull)
                    .map(ChildInCare::aged)
                    .forEach(children::add);
        }
        return new Wish(
                companion.getValue() ? companions.getValue() : 0,
                children,
                interpreting.getValue() == null ? null : interpreting.getValue().language(),
                quota.getValue() == null ? null : quota.getValue().id());
    }

    private void send() {
        var wrong = problems();
        errors.show(wrong, this::problems);
        if (wrong.isEmpty()) {
            sending.send(wish(), waits, reader == Reader.VISITOR ? visitor() : null);
        }
    }

    private VisitorContact visitor() {
        return new VisitorContact(
                name.getValue(),
                email.getValue().isBlank() ? null : new EmailAddress(email.getValue()),
                phone.getValue().isBlank() ? null : new PhoneNumber(phone.getValue()));
    }

    private List<FieldError> problems() {
        var wrong = new ArrayList<FieldError>();
        if (childcare.getValue() && ageFields.stream().allMatch(age -> age.getValue() == null)) {
            check(ageFields.getFirst(), ageFields.getFirst().getLabel(), "signup.error.age", true)
                    .ifPresent(wrong::add);
        }
        if (reader != Reader.VISITOR) {
            return wrong;
        }
        check(name, name.getLabel(), "signup.error.name", name.getValue().isBlank())
                .ifPresent(wrong::add);
        var hasNothing = email.getValue().isBlank() && phone.getValue().isBlank();
        check(
                        email,
                        email.getLabel(),
                        hasNothing ? "signup.error.contact" : "signup.error.email",
                        hasNothing || !email.getValue().isBlank() && !EmailAddress.isValid(email.getValue()))
                .ifPresent(wrong::add);
        check(
                        phone,
                        phone.getLabel(),
                        "signup.error.phone",
                        !phone.getValue().isBlank() && !PhoneNumber.isValid(phone.getValue()))
                .ifPresent(wrong::add);
        return wrong;
    }

    private <F extends Component & HasValidation> Optional<FieldError> check(
            F field, String label, String problem, boolean isWrong) {
        var words = isWrong ? getTranslation(problem) : "";
        field.setErrorMessage(words);
        field.setInvalid(isWrong);
        return isWrong
                ? Optional.of(new FieldError(field, getTranslation("signup.error.at", label, words)))
                : Optional.empty();
    }

    private Checkbox box(String what, boolean value) {
        var box = new Checkbox(getTranslation("signup.form." + what), value);
        box.addClassName("choice-box");
        return box;
    }

    private void box(Checkbox box, String what) {
        box.setLabel(getTranslation("signup.form." + what));
        if (what.equals("companion")) {
            box.setHelperText(getTranslation("signup.form.companion-hint"));
        }
        box.addClassName("choice-box");
    }
}
