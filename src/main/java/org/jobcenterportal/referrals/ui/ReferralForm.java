package org.jobcenterportal.referrals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.referrals.Destination;
import org.jobcenterportal.referrals.HandedOver;
import org.jobcenterportal.referrals.ReferralAim;
import org.jobcenterportal.referrals.ReferralBasis;
import org.jobcenterportal.referrals.ReferralDraft;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;

/** Which body, what for, what goes along, on what basis, and until when. */
class ReferralForm extends Composite<Div> {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS_TO_ANSWER = 28;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<ReferralAim> aim = new Select<>();
    private final DayPicker startsOn;
    private final TextField body = text("body", Destination.LONGEST_NAME);
    private final TextField street = text("street", 120);
    private final TextField houseNumber = text("houseNumber", 12);
    private final TextField postalCode = text("postalCode", 5);
    private final TextField city = text("city", 80);
    private final TextArea matter = new TextArea(getTranslation("referrals.form.matter"));
    private final CheckboxGroup<HandedOver> handedOver = new CheckboxGroup<>();
    private final RadioButtonGroup<ReferralBasis> basis = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(getTranslation("referrals.form.reason"));
    private final DayPicker due;
    private final List<ReferralAim> aims;
    private final List<FieldError> problems = new ArrayList<>();

    ReferralForm(List<ReferralAim> aims, LocalDate today) {
        startsOn = new DayPicker(getTranslation("referrals.form.startsOn"), FIRST, today.plusYears(2));
        due = new DayPicker(getTranslation("referrals.form.due"), today, today.plusYears(1));
        aim.setLabel(getTranslation("referrals.form.aim"));
        this.aims = List.copyOf(aims);
        aim.setItems(aims);
        aim.setItemLabelGenerator(each -> each == null
                ? ""
                : getTranslation(
                        "referrals.form.aimOf",
                        getTranslation("enum.ReferralBody." + each.body().name()),
                        getTranslation("enum.ReferralAim." + each.name())));
        startsOn.setValue(today);
        startsOn.setHelperText(getTranslation("referrals.form.startsOnHint"));
        due.setValue(today.plusDays(DAYS_TO_ANSWER));
        matter.setMaxLength(ReferralDraft.LONGEST_MATTER);
        matter.setHelperText(getTranslation("referrals.form.matterHint"));
        reason.setMaxLength(Words.MAX);
        reason.setHelperText(getTranslation("referrals.form.reasonHint"));
        handedOver.setLabel(getTranslation("referrals.form.handedOver"));
        handedOver.setHelperText(getTranslation("referrals.form.handedOverHint"));
        handedOver.setItems(EnumSet.complementOf(EnumSet.of(HandedOver.NAME)));
        handedOver.setItemLabelGenerator(each -> getTranslation("enum.HandedOver." + each.name()));
        handedOver.setValue(Set.of(HandedOver.ADDRESS));
        basis.setLabel(getTranslation("referrals.form.basis"));
        basis.setItems(ReferralBasis.values());
        basis.setItemLabelGenerator(each -> getTranslation("referrals.form.basis." + each.name()));
        basis.addValueChangeListener(change -> reason.setVisible(change.getValue() == ReferralBasis.SOCIAL_TASK));
        reason.setVisible(false);
        List.<HasValidation>of(aim, startsOn, matter, basis, reason, due)
                .forEach(field -> field.setManualValidation(true));
        getContent().addClassNames("stack", "case-form");
        getContent()
                .add(
                        errors,
                        card(
                                "referrals.form.whereTo",
                                aim,
                                startsOn,
                                body,
                                row(street, houseNumber),
                                row(postalCode, city)),
                        card("referrals.form.whatFor", matter, handedOver),
                        card("referrals.form.why", basis, reason, due));
    }

    /** Called whenever the sheet would look otherwise. */
    void whenChanged(Runnable changed) {
        List.<HasValue<?, ?>>of(aim, startsOn, matter, handedOver)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    /** Called whenever somebody has chosen what it is for. */
    void whenAimed(Consumer<ReferralAim> chosen) {
        aim.addValueChangeListener(change -> chosenAim().ifPresent(chosen));
    }

    /** Chooses what it is for, if that is among what one may choose. */
    void choose(ReferralAim wanted) {
        if (aims.contains(wanted)) {
            aim.setValue(wanted);
        }
    }

    Optional<ReferralAim> chosenAim() {
        return Optional.ofNullable(aim.getValue());
    }

    Optional<LocalDate> start() {
        return Optional.ofNullable(startsOn.getValue());
    }

    Set<HandedOver> chosen() {
        var all = EnumSet.of(HandedOver.NAME);
        all.addAll(handedOver.getValue());
        return all;
    }

    String matter() {
        return matter.getValue();
    }

    /** Fills in where the last referral of this kind went, unless somebody has typed already. */
    void suggest(Destination last) {
        if (body.isEmpty() && street.isEmpty()) {
            body.setValue(last.name());
            street.setValue(last.address().street());
            houseNumber.setValue(last.address().houseNumber());
            postalCode.setValue(last.address().postalCode());
            city.setValue(last.address().city());
        }
    }

    /** Empty where something is missing: the fields say what. */
    Optional<ReferralDraft> draft() {
        problems.clear();
        check(aim, aim.getValue() != null, aim.getLabel(), "referrals.form.aimMissing");
        check(startsOn, startsOn.getValue() != null, startsOn.getLabel(), "referrals.form.dayMissing");
        check(
                body,
                Words.isValid(body.getValue(), Destination.LONGEST_NAME),
                body.getLabel(),
                "referrals.form.bodyMissing");
        check(street, !street.getValue().isBlank(), street.getLabel(), "referrals.form.addressMissing");
        check(houseNumber, !houseNumber.getValue().isBlank(), houseNumber.getLabel(), "referrals.form.addressMissing");
        check(
                postalCode,
                postalCode.getValue().matches("\\d{5}"),
                postalCode.getLabel(),
                "referrals.form.postalCodeWrong");
        check(city, !city.getValue().isBlank(), city.getLabel(), "referrals.form.addressMissing");
        check(
                matter,
                Words.isValid(matter.getValue(), ReferralDraft.LONGEST_MATTER),
                matter.getLabel(),
                "referrals.form.matterMissing");
        check(basis, basis.getValue() != null, basis.getLabel(), "referrals.form.basisMissing");
        check(
                reason,
                basis.getValue() != ReferralBasis.SOCIAL_TASK || Words.isValid(reason.getValue(), Words.MAX),
                reason.getLabel(),
                "referrals.form.reasonMissing");
        check(due, due.getValue() != null, due.getLabel(), "referrals.form.dayMissing");
        errors.show(problems);
        return problems.isEmpty() ? Optional.of(read()) : Optional.empty();
    }

    private ReferralDraft read() {
        return new ReferralDraft(
                aim.getValue(),
                new Destination(
                        body.getValue(),
                        new PostalAddress(
                                street.getValue().strip(),
                                houseNumber.getValue().strip(),
                                postalCode.getValue(),
                                city.getValue().strip())),
                startsOn.getValue(),
                new Words(matter.getValue()),
                chosen(),
                basis.getValue(),
                basis.getValue() == ReferralBasis.SOCIAL_TASK ? new Words(reason.getValue()) : null,
                due.getValue());
    }

    private <C extends Component & HasValidation> void check(C field, boolean isRight, String label, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(!isRight);
        if (!isRight) {
            problems.add(new FieldError(field, label + ": " + getTranslation(key)));
        }
    }

    private TextField text(String name, int longest) {
        var field = new TextField(getTranslation("referrals.form." + name));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }

    private Section card(String titleKey, Component... fields) {
        var card = new Section(new H2(getTranslation(titleKey)));
        card.addClassNames("card", "stack");
        card.add(Arrays.asList(fields));
        return card;
    }
}
