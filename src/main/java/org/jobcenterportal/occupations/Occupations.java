package org.jobcenterportal.occupations;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** F71: finds occupations while somebody types, from the list in force; nothing of it concerns a person. */
@Service
@PreAuthorize("permitAll")
public class Occupations {

    private static final int LONGEST = 200;

    private final ListInForce list;

    Occupations(ListInForce list) {
        this.list = list;
    }

    /**
     * The titles that are meant most likely, the likeliest first: each typed word begins a word of the title, stands in
     * it, or nearly does. Umlauts, gender forms and additions like "(m/w/d)" count for nothing.
     */
    public List<Occupation> suggest(String typed, int most) {
        var read = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return list.get().index().find(read, most);
    }

    /** The usual title of a code; empty where the list in force does not know the code. */
    public Optional<Occupation> of(OccupationCode code) {
        return Optional.ofNullable(list.get().usual().get(code));
    }

    /** What the field of work of a code is called; empty text where the list in force has no word for it. */
    public String groupTitle(OccupationCode code) {
        var groups = list.get().groups();
        var group = groups.get(code.group());
        return group == null ? groups.getOrDefault(code.family(), "") : group;
    }
}
