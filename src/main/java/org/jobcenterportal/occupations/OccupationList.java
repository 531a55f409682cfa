package org.jobcenterportal.occupations;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole list of occupations, ready for searching.
 *
 * @param edition which official edition it is; null for the list that the portal brings along
 * @param usual the title that comes first for each code, or the name of its class where there are none
 * @param groups names of the parts of the classification by their digits
 */
record OccupationList(
        @Nullable UUID edition,
        List<Titled> titles,
        Map<OccupationCode, Occupation> usual,
        Map<String, String> groups,
        OccupationIndex index) {

    /**
     * A title and what else people say for it.
     *
     * @param others words that find it as well, and are not shown
     */
    record Titled(Occupation occupation, String others) {}

    static OccupationList of(@Nullable UUID edition, List<Titled> titles, Map<String, String> groups) {
        var usual = new HashMap<OccupationCode, Occupation>();
        titles.forEach(titled -> usual.putIfAbsent(titled.occupation().code(), titled.occupation()));
        groups.forEach((digits, name) -> {
            if (OccupationCode.isValid(digits)) {
                var code = new OccupationCode(digits);
                usual.putIfAbsent(code, new Occupation(code, name));
            }
        });
        return new OccupationList(
                edition, List.copyOf(titles), Map.copyOf(usual), Map.copyOf(groups), new OccupationIndex(titles));
    }

    /** What people say for each occupation, all in one text. */
    Map<OccupationCode, String> everyday() {
        return titles.stream()
                .collect(toMap(
                        titled -> titled.occupation().code(),
                        titled -> titled.occupation().title() + " " + titled.others(),
                        (one, other) -> one + " " + other));
    }
}
