package org.jobcenterportal.signup.ui;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.EventQuota;
import org.jobcenterportal.signup.ChildInCare;
import org.jobcenterportal.uikit.Formats;

/** The words about an event in the reader's language. */
final class EventWords {

    private static final int MONTHS_ARE_COUNTED_UNTIL = 36;

    private final Component asker;
    private final Locale locale;

    private EventWords(Component asker) {
        this.asker = asker;
        this.locale = asker.getUI()
                .map(ui -> ui.getLocale())
                .orElseGet(() -> UI.getCurrent().getLocale());
    }

    static EventWords on(Component asker) {
        return new EventWords(asker);
    }

    String kind(EventKind kind) {
        return asker.getTranslation("enum.EventKind." + kind);
    }

    String time(EventCard event) {
        return Formats.here().timeSpan(event.when());
    }

    /** The house and the room, or the service for meetings. */
    String place(EventPlace place) {
        return switch (place) {
            case EventPlace.Online online ->
                "Online".equalsIgnoreCase(online.name())
                        ? online.name()
                        : asker.getTranslation("signup.place.online", online.name());
            case EventPlace.OnSite house -> house.room() == null ? house.name() : house.name() + ", " + house.room();
        };
    }

    /** A language by its name in the reader's language. */
    String language(String tag) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(Locale.of(locale.getLanguage())))
                .localeDisplayName(ULocale.forLanguageTag(tag));
    }

    /** A language by its own name, for those who look for it. */
    Span ownName(String tag) {
        var own = new Span(
                LocaleDisplayNames.getInstance(ULocale.forLanguageTag(tag)).localeDisplayName(tag));
        own.getElement().setAttribute("lang", tag).setAttribute("dir", "auto");
        return own;
    }

    String age(ChildInCare child) {
        return age(child.months());
    }

    String age(int months) {
        return months < MONTHS_ARE_COUNTED_UNTIL
                ? asker.getTranslation("signup.age.months", months)
                : asker.getTranslation("signup.age.years", months / 12);
    }

    String quota(EventQuota quota) {
        return switch (quota.kind()) {
            case LANGUAGE -> asker.getTranslation("signup.quota.LANGUAGE", language(quota.value()));
            case DISTRICT -> asker.getTranslation("signup.quota.DISTRICT", quota.value());
            case WOMENS_PROJECT -> asker.getTranslation("signup.quota.WOMENS_PROJECT", quota.value());
            case TEAM -> asker.getTranslation("signup.quota.TEAM");
        };
    }
}
