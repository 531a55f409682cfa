package org.jobcenterportal.employers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employers as other rooms read them; one that turned out to be another is answered with the other. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Employers {

    private final EmployerBook book;

    Employers(EmployerBook book) {
        this.book = book;
    }

    public Optional<EmployerCard> find(EmployerId id) {
        var current = book.current(id);
        return Optional.ofNullable(book.cards(List.of(current)).get(current));
    }

    /** Those of the given employers that exist, each under the identity that was asked for. */
    public Map<EmployerId, EmployerCard> ofAll(Collection<EmployerId> ids) {
        var current = book.current(ids);
        var cards = book.cards(current.values());
        var answer = new LinkedHashMap<EmployerId, EmployerCard>();
        current.forEach((asked, is) -> {
            var card = cards.get(is);
            if (card != null) {
                answer.put(asked, card);
            }
        });
        return answer;
    }

    /** Whose name, number, street, contact or phone has what was typed; the likeliest first, nobody for an empty text. */
    public List<EmployerCard> search(String typed, int most) {
        var query = EmployerQuery.of(typed);
        return query.isEmpty()
                ? List.of()
                : List.copyOf(book.cards(book.search(query, most)).values());
    }
}
