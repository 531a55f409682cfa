package org.jobcenterportal.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffId;

/** The colleagues by what a file calls them: e-mail address or name; two of one name are nobody. */
final class Colleagues {

    private final Map<String, StaffId> byWord = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Colleagues(List<StaffDetails> everybody) {
        for (var colleague : everybody) {
            add(colleague.name().full(), colleague.id());
            add(colleague.name().familyName() + colleague.name().givenName(), colleague.id());
            if (colleague.email() != null) {
                add(colleague.email().value(), colleague.id());
            }
        }
        ambiguous.forEach(byWord::remove);
    }

    Optional<StaffId> find(String word) {
        return Optional.ofNullable(byWord.get(FileWords.plain(word)));
    }

    private void add(String word, StaffId colleague) {
        var before = byWord.putIfAbsent(FileWords.plain(word), colleague);
        if (before != null && !before.equals(colleague)) {
            ambiguous.add(FileWords.plain(word));
        }
    }
}
