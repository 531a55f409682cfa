package org.jobcenterportal.events;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is different between an event as it was and as it is to be, in the words in which people are told. */
final class Changes {

    private Changes() {}

    static Set<ChangedField> between(EventDraft before, EventDraft after) {
        var changed = EnumSet.noneOf(ChangedField.class);
        note(changed, ChangedField.TIME, before, after, EventDraft::when);
        note(changed, ChangedField.PLACE, before, after, EventDraft::place);
        note(
                changed,
                ChangedField.TITLE,
                before,
                after,
                event -> event.texts().german().title());
        note(changed, ChangedField.TEXT, before, after, Changes::texts);
        note(changed, ChangedField.PARTNER, before, after, EventDraft::partner);
        note(changed, ChangedField.PLACES, before, after, event -> List.of(event.seats(), event.fireLimit()));
        note(changed, ChangedField.QUOTAS, before, after, event -> new HashSet<>(event.quotas()));
        note(changed, ChangedField.QUOTAS, before, after, EventDraft::quotasReleaseAt);
        note(changed, ChangedField.CHILDCARE, before, after, EventDraft::childcare);
        note(changed, ChangedField.INTERPRETING, before, after, event -> new HashSet<>(event.interpreting()));
        note(changed, ChangedField.LANGUAGES, before, after, EventDraft::languages);
        note(changed, ChangedField.REGISTRATION_END, before, after, EventDraft::registrationEnds);
        note(changed, ChangedField.AUDIENCE, before, after, EventDraft::audience);
        note(changed, ChangedField.AUDIENCE, before, after, EventDraft::targetGroup);
        note(changed, ChangedField.KIND, before, after, EventDraft::kind);
        note(changed, ChangedField.VOLUNTARY, before, after, EventDraft::isVoluntary);
        return Set.copyOf(changed);
    }

    /** All texts but the German title, which people know it by. */
    private static Object texts(EventDraft event) {
        var german = event.texts().german();
        var all = new HashMap<Object, Object>(event.texts().byLanguage());
        all.values().remove(german);
        return List.of(all, german.summary(), german.body());
    }

    private static void note(
            Set<ChangedField> changed,
            ChangedField field,
            EventDraft before,
            EventDraft after,
            Function<EventDraft, @Nullable Object> value) {
        if (!Objects.equals(value.apply(before), value.apply(after))) {
            changed.add(field);
        }
    }
}
