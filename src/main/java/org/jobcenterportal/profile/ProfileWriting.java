package org.jobcenterportal.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonRegister;
import org.jobcenterportal.profile.ProfileOutcome.Saved;
import org.jobcenterportal.profile.ProfileOutcome.Stale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes an edit, or nothing if somebody else was faster. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProfileWriting {

    private final ProfileStore store;
    private final PersonRegister register;
    private final AuditLog audit;
    private final List<ProfileWatcher> watchers;

    ProfileWriting(ProfileStore store, PersonRegister register, AuditLog audit, List<ProfileWatcher> watchers) {
        this.store = store;
        this.register = register;
        this.audit = audit;
        this.watchers = watchers;
    }

    ProfileOutcome write(PersonId person, ProfileDraft content, ProfileDetails seen, Provenance origin) {
        store.lock(person);
        var current = current(person);
        if (current.hasChangedSince(seen)) {
            return new Stale(current);
        }
        var changed = ProfileField.differing(current.content(), content);
        if (changed.isEmpty()) {
            return new Saved(current);
        }
        if (!register.qualify(person, seen.content().qualification(), content.qualification())) {
            return new Stale(current(person));
        }
        store.replace(person, current.content(), content, origin);
        audit.changed("profile.changed", List.of(person.value()), details(changed, origin));
        watchers.forEach(watcher -> watcher.changed(person));
        return new Saved(current(person));
    }

    private static Map<String, String> details(Set<ProfileField> changed, Provenance origin) {
        var details = new HashMap<String, String>();
        changed.forEach(field -> details.put(code(field).replace("_", ""), "changed"));
        details.put("source", code(origin.source()).replace("_", "-"));
        return details;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private ProfileDetails current(PersonId person) {
        return store.of(List.of(person)).getOrDefault(person, ProfileDetails.UNKNOWN);
    }
}
