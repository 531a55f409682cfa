package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.EventQuota;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Words about events for the reader of a screen. */
record EventWords(Component screen) {

    static EventWords on(Component screen) {
        return new EventWords(screen);
    }

    String of(Enum<?> constant) {
        return screen.getTranslation("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** As "Donnerstag, 3. Dezember 2026, 9:30 bis 11:30 Uhr". */
    String when(EventCard event) {
        return screen.getTranslation(
                "events.when",
                Formats.here().fullDateWithYear(event.when().day()),
                Formats.here().timeSpan(event.when()));
    }

    String place(EventPlace place) {
        return place instanceof EventPlace.OnSite house && house.room() != null
                ? screen.getTranslation("events.place.room", house.name(), house.room())
                : place.name();
    }

    String language(String tag) {
        var isEnglish = Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH;
        return Locale.forLanguageTag(tag).getDisplayLanguage(isEnglish ? Locale.UK : Locale.GERMANY);
    }

    /** For whom places are kept. */
    String quota(EventQuota quota, Map<String, String> teams) {
        return switch (quota.kind()) {
            case LANGUAGE -> screen.getTranslation("events.quota.language", language(quota.value()));
            case DISTRICT -> screen.getTranslation("events.quota.district", quota.value());
            case TEAM -> screen.getTranslation("events.quota.team", teams.getOrDefault(quota.value(), ""));
            case WOMENS_PROJECT -> quota.value();
        };
    }

    StatusBadge badge(EventState state) {
        var words = of(state);
        return switch (state) {
            case DRAFT -> new StatusBadge(Status.NOTE, IconName.DRAFT, words);
            case PUBLISHED -> new StatusBadge(Status.GOOD, IconName.CHECK, words);
            case REGISTRATION_CLOSED -> new StatusBadge(Status.NOTE, IconName.LOCK, words);
            case RUNNING -> new StatusBadge(Status.GOOD, IconName.CLOCK, words);
            case ENDED, EVALUATED -> new StatusBadge(Status.NOTE, IconName.FLAG, words);
            case POSTPONED -> new StatusBadge(Status.CARE, IconName.WARNING, words);
            case CANCELLED -> new StatusBadge(Status.STOP, IconName.CLOSE, words);
        };
    }

    static <F extends Component & HasValidation & HasLabel> FieldError wrong(F field, String key) {
        field.setErrorMessage(field.getTranslation(key));
        field.setInvalid(true);
        return new FieldError(
                field, field.getTranslation("events.form.error", field.getLabel(), field.getTranslation(key)));
    }
}
