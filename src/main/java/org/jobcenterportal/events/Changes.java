package org.jobcenterportal.events;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What is different between an event as it was and as it is, in the words in which people are told. */
final class Changes {

    private Changes() {}

    static Set<ChangedField> between(EventCard before, EventCard after) {
        var changed = EnumSet.noneOf(ChangedField.class);
        note(changed, ChangedField.TIME, before, after, EventCard::when);
        note(changed, ChangedField.PLACE, before, after, EventCard::place);
        note(
                changed,
                ChangedField.TITLE,
                before,
                after,
                event -> event.texts().german().title());
        note(changed, ChangedField.TEXT, before, after, Changes::texts);
        note(changed, ChangedField.PARTNER, before, after, EventCard::partner);
        note(changed, ChangedField.PLACES, before, after, EventCard::capacity);
        note(changed, ChangedField.QUOTAS, before, after, Changes::quotas);
        note(changed, ChangedField.CHILDCARE, before, after, EventCard::childcare);
        note(changed, ChangedField.INTERPRETING, before, after, EventCard::interpreting);
        note(changed, ChangedField.LANGUAGES, before, after, EventCard::languages);
        note(changed, ChangedField.REGISTRATION_END, before, after, EventCard::registrationEnds);
        note(changed, ChangedField.AUDIENCE, before, after, Changes::audience);
        return Set.copyOf(changed);
    }

    private static Object texts(EventCard event) {
        return event.texts().byLanguage().entrySet().stream()
                .map(text -> text.getKey()
                        + text.getValue().summary()
                        + text.getValue().body())
                .collect(toSet());
    }

    private static Object quotas(EventCard event) {
        return event.quotas() + "/" + event.quotasReleaseAt();
    }

    private static Object audience(EventCard event) {
        return event.audience() + "/" + event.targetGroup();
    }

    private static void note(
            Set<ChangedField> changed,
            ChangedField field,
            EventCard before,
            EventCard after,
            Function<EventCard, ?> value) {
        if (!Objects.equals(value.apply(before), value.apply(after))) {
            changed.add(field);
        }
    }
}
