package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.events.Capacity;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventDraft;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventText;
import org.jobcenterportal.events.EventTexts;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.wording.PlainGerman;
import org.jspecify.annotations.Nullable;

/** An event to write, in sections: what, in which words, when, where, for how many, and what can be booked along. */
class EventForm extends Composite<Div> {

    /** Groups that one may name on a public page: none of them says anything about somebody's health. */
    private static final List<String> GROUPS = List.of(
            "PARENTS",
            "SINGLE_PARENTS",
            "EARLY_ACTIVATION",
            "UNDER_25",
            "FINAL_SCHOOL_YEAR",
            "LONG_TERM_RECIPIENTS",
            "LONG_TERM_UNEMPLOYED",
            "REFUGEES",
            "UKRAINE");

    private static final Set<String> OF_QUOTAS = Set.of("quotas", "release-day", "release-time");

    private final EventWords words = EventWords.on(this);
    private final ErrorSummary summary = new ErrorSummary();
    private final Select<EventKind> kind = new Select<>();
    private final Select<EventAudience> audience = new Select<>();
    private final Select<String> group = new Select<>();
    private final TextField partner = new TextField(getTranslation("events.form.partner"));
    private final Checkbox voluntary = new Checkbox(getTranslation("events.form.voluntary"));
    private final Map<Language, TextFields> texts = new EnumMap<>(Language.class);
    private final WhenFields when;
    private final PlaceFields place;
    private final CheckboxGroup<String> languages = new CheckboxGroup<>(getTranslation("events.form.languages"));
    private final IntegerField seats = number("seats", 1, Capacity.MOST);
    private final IntegerField fireLimit = number("fire-limit", 1, Capacity.MOST);
    private final Section quotaSection = new Section();
    private final Map<String, String> teams;
    private QuotaRows quotas;
    private final IntegerField children = number("childcare-places", 1, 100);
    private final IntegerField fromMonths = number("childcare-from", 0, 200);
    private final IntegerField toYears = number("childcare-to", 1, 17);
    private final InterpretingRows interpreting = new InterpretingRows();
    private final Typed typed = new Typed();
    private EventId id = EventId.next();
    private boolean isReleased;
    private boolean isSealed;
    private List<Object> untouched = List.of();

    EventForm(
            List<EventKind> kinds,
            List<VenueDetails> venues,
            Map<String, String> teams,
            PlainGerman german,
            LocalDate today) {
        this.teams = teams;
        when = new WhenFields(today);
        place = new PlaceFields(venues);
        quotas = new QuotaRows(Map.of());
        Stream.of(Language.values()).forEach(one -> texts.put(one, new TextFields(one, german)));
        choices(kinds);
        getContent().addClassNames("stack");
        getContent()
                .add(
                        summary,
                        section("what", fields(kind, audience, group, partner), voluntary),
                        section("words", texts.values().toArray(Component[]::new)),
                        section("when", when),
                        section("where", place, languages),
                        section("places", fields(seats, fireLimit)),
                        quotaSection,
                        section("childcare", fields(children, fromMonths, toYears)),
                        section("interpreting", interpreting));
        kind.setValue(kinds.getFirst());
        languages.setValue(Set.of("de"));
        keepWhatIsTyped();
    }

    private void keepWhatIsTyped() {
        typed.choice("kind", kind, EventKind.class);
        typed.choice("audience", audience, EventAudience.class);
        typed.words("group", group);
        typed.words("partner", partner);
        typed.tick("voluntary", voluntary);
        texts.forEach((language, fields) -> fields.keep(typed, language.name().toLowerCase(Locale.ROOT)));
        when.keep(typed);
        place.keep(typed);
        typed.ticks("languages", languages);
        typed.number("seats", seats);
        typed.number("fire-limit", fireLimit);
        typed.add("quotas", () -> quotas.text(), text -> quotas.show(text));
        typed.number("childcare-places", children);
        typed.number("childcare-from", fromMonths);
        typed.number("childcare-to", toYears);
        typed.add("interpreting", interpreting::text, interpreting::show);
        interpreting.onChange(typed::changed);
    }

    /** What somebody has typed, and who is told of it. */
    Typed typed() {
        return typed;
    }

    /** Goes on with what somebody has typed before; of quotas that are released nothing is changed any more. */
    void goOn(EventId known, Map<String, String> fields) {
        id = known;
        var open = new HashMap<>(fields);
        if (isReleased) {
            open.keySet().removeAll(OF_QUOTAS);
        }
        typed.show(open);
    }

    void focus() {
        kind.focus();
    }

    EventId id() {
        return id;
    }

    EventKind kind() {
        return kind.getValue();
    }

    String title() {
        return german().title();
    }

    void titleMissing() {
        summary.show(List.of(german().titleMissing()));
    }

    /** Says how much is missing before it can be announced, and what; nothing is wrong with it yet. */
    List<FieldError> lacking() {
        var errors = errors();
        summary.show(List.of());
        return errors;
    }

    private TextFields german() {
        return Objects.requireNonNull(texts.get(Language.GERMAN));
    }

    /** @param wasAnnounced whether people may have signed up because of what it says */
    void show(EventDraft draft, boolean quotasAreReleased, boolean wasAnnounced) {
        id = draft.id();
        isReleased = quotasAreReleased;
        isSealed = wasAnnounced && draft.isVoluntary();
        kind.setValue(draft.kind());
        audience.setValue(draft.audience());
        group.setValue(draft.targetGroup());
        partner.setValue(draft.partner() == null ? "" : draft.partner());
        voluntary.setValue(draft.isVoluntary());
        texts.forEach(
                (language, fields) -> fields.show(draft.texts().byLanguage().get(language)));
        when.show(draft, isReleased);
        place.show(draft.place());
        languages.setValue(draft.languages());
        seats.setValue(draft.seats());
        fireLimit.setValue(draft.fireLimit());
        quotas.show(draft.quotas());
        showQuotas();
        var care = draft.childcare();
        children.setValue(care == null ? null : Integer.valueOf(care.places()));
        fromMonths.setValue(care == null ? null : Integer.valueOf(care.fromMonths()));
        toYears.setValue(care == null ? null : Integer.valueOf(care.toYears()));
        interpreting.show(draft.interpreting());
    }

    /** Whether somebody has typed something that is not kept yet. */
    boolean isTouched() {
        return !values(getContent()).toList().equals(untouched);
    }

    /** What stands in the fields now is what is kept. */
    void isKept() {
        untouched = values(getContent()).toList();
    }

    private static Stream<Object> values(Component part) {
        return part instanceof HasValue<?, ?> field
                ? Stream.of(Objects.requireNonNullElse(field.getValue(), ""))
                : part.getChildren().flatMap(EventForm::values);
    }

    /** What has been written, if nothing is wrong with it; else the fields say what is. */
    Optional<EventDraft> draft() {
        var errors = errors();
        summary.show(errors, this::errors);
        return errors.isEmpty() ? Optional.of(written()) : Optional.empty();
    }

    void tooLate() {
        summary.show(List.of(when.tooLate()));
    }

    /** More people are there than there would be places. */
    void tooFewPlaces(int taken) {
        seats.setErrorMessage(getTranslation("events.form.too-few", taken));
        seats.setInvalid(true);
        summary.show(List.of(new FieldError(seats, seats.getErrorMessage())));
    }

    /** Whoever signed up did so because it is voluntary. */
    void sealStays() {
        summary.show(List.of(EventWords.wrong(voluntary, "events.form.seal-stays")));
    }

    private EventDraft written() {
        var written = new HashMap<Language, EventText>();
        texts.forEach((language, fields) -> fields.text().ifPresent(text -> written.put(language, text)));
        return new EventDraft(
                id,
                kind.getValue(),
                audience.getValue(),
                audience.getValue() == EventAudience.TARGET_GROUP ? group.getValue() : null,
                new EventTexts(written),
                when.when(),
                place.place(),
                voluntary.getValue(),
                partner.getValue().isBlank() ? null : partner.getValue().strip(),
                seats.getValue(),
                fireLimit(),
                quotas.quotas(),
                quotas.quotas().isEmpty() || kind.getValue().forStaff() ? null : when.releasedAt(),
                childcare(),
                interpreting.interpreting(),
                languages.getValue(),
                when.registrationEnds());
    }

    private int fireLimit() {
        return fireLimit.getValue() == null ? seats.getValue() : fireLimit.getValue();
    }

    private @Nullable ChildcareDraft childcare() {
        return children.getValue() == null
                ? null
                : new ChildcareDraft(
                        children.getValue(),
                        fromMonths.getValue() == null ? 0 : fromMonths.getValue(),
                        toYears.getValue());
    }

    private void choices(List<EventKind> kinds) {
        kind.setLabel(getTranslation("events.form.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(words::of);
        kind.addValueChangeListener(change -> kindChosen(change.getValue()));
        audience.setLabel(getTranslation("events.form.audience"));
        audience.setItemLabelGenerator(words::of);
        audience.addValueChangeListener(change -> group.setVisible(change.getValue() == EventAudience.TARGET_GROUP));
        group.setLabel(getTranslation("events.form.group"));
        group.setItems(GROUPS);
        group.setItemLabelGenerator(one -> getTranslation("enum.TargetGroup." + one));
        group.setVisible(false);
        partner.setMaxLength(120);
        partner.setHelperText(getTranslation("events.form.partner-hint"));
        voluntary.setHelperText(getTranslation("events.form.voluntary-hint"));
        languages.setItems(Spoken.TAGS);
        languages.setItemLabelGenerator(words::language);
        languages.addClassName("weekday-choice");
        fireLimit.setHelperText(getTranslation("events.form.fire-limit-hint"));
        children.setHelperText(getTranslation("events.form.childcare-hint"));
        quotaSection.addClassNames("card", "stack");
    }

    /** What is for staff has one audience and places for teams; a group session is voluntary, always. */
    private void kindChosen(@Nullable EventKind chosen) {
        if (chosen == null) {
            return;
        }
        audience.setItems(
                chosen.forStaff()
                        ? List.of(EventAudience.STAFF)
                        : Stream.of(EventAudience.values())
                                .filter(one -> one != EventAudience.STAFF)
                                .toList());
        audience.setValue(chosen.forStaff() ? EventAudience.STAFF : EventAudience.PUBLIC);
        audience.setReadOnly(chosen.forStaff());
        voluntary.setValue(!chosen.forStaff());
        voluntary.setReadOnly(chosen == EventKind.GROUP_SESSION);
        quotas = new QuotaRows(chosen.forStaff() ? teams : Map.of());
        quotas.onChange(typed::changed);
        showQuotas();
    }

    private void showQuotas() {
        var ofTeams = kind.getValue().forStaff();
        var text = ofTeams ? "events.form.section.quotas-of-teams" : "events.form.section.quotas-text";
        quotaSection.removeAll();
        quotaSection.add(
                new H2(getTranslation("events.form.section.quotas")),
                new Paragraph(getTranslation(isReleased ? "events.form.quotas-released" : text)));
        when.offerRelease(!isReleased && !ofTeams);
        if (!isReleased) {
            quotaSection.add(quotas, when.release());
        }
    }

    private List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        Stream.of(kind, audience, group).forEach(field -> field.setInvalid(false));
        Stream.of(seats, fireLimit, children, fromMonths, toYears).forEach(field -> field.setInvalid(false));
        languages.setInvalid(false);
        voluntary.setInvalid(false);
        if (isSealed && !voluntary.getValue()) {
            errors.add(EventWords.wrong(voluntary, "events.form.seal-stays"));
        }
        if (audience.getValue() == EventAudience.TARGET_GROUP && group.getValue() == null) {
            errors.add(EventWords.wrong(group, "events.form.choose"));
        }
        texts.values().forEach(fields -> errors.addAll(fields.errors()));
        errors.addAll(when.errors());
        errors.addAll(place.errors());
        if (languages.getValue().isEmpty()) {
            errors.add(EventWords.wrong(languages, "events.form.language-missing"));
        }
        numbers(errors);
        if (!isReleased) {
            errors.addAll(quotas.errors(seats.getValue()));
        }
        errors.addAll(interpreting.errors());
        return errors;
    }

    private void numbers(List<FieldError> errors) {
        if (isOutside(seats, Capacity.MOST)) {
            errors.add(EventWords.wrong(seats, "events.form.number-missing"));
        } else if (fireLimit.getValue() != null
                && (fireLimit.getValue() < seats.getValue() || fireLimit.getValue() > Capacity.MOST)) {
            errors.add(EventWords.wrong(fireLimit, "events.form.fire-limit-wrong"));
        }
        if (children.getValue() != null && isOutside(children, 100)) {
            errors.add(EventWords.wrong(children, "events.form.number-missing"));
        }
        if (children.getValue() != null && isOutside(toYears, 17)) {
            errors.add(EventWords.wrong(toYears, "events.form.age-missing"));
        } else if (children.getValue() != null
                && fromMonths.getValue() != null
                && (fromMonths.getValue() < 0 || fromMonths.getValue() >= toYears.getValue() * 12)) {
            errors.add(EventWords.wrong(fromMonths, "events.form.age-wrong"));
        }
    }

    private static boolean isOutside(HasValue<?, Integer> field, int most) {
        return field.getValue() == null || field.getValue() < 1 || field.getValue() > most;
    }

    private IntegerField number(String key, int least, int most) {
        var field = new IntegerField(getTranslation("events.form." + key));
        field.setMin(least);
        field.setMax(most);
        return field;
    }

    private Section section(String name, Component... content) {
        var section = new Section(new H2(getTranslation("events.form.section." + name)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    private static Div fields(Component... fields) {
        var columns = new Div(fields);
        columns.addClassName("event-fields");
        return columns;
    }
}
