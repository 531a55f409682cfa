package org.jobcenterportal.knowledge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** S32: everybody in the office finds and reads what the house knows. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Library.READERS)
public class Library {

    /** Every role of the office. */
    static final String READERS = "hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "', '"
            + Roles.EQUALITY_OFFICER + "', '" + Roles.EMPLOYER_SERVICE + "', '" + Roles.MEASURE_MANAGEMENT + "', '"
            + Roles.OUTREACH + "', '" + Roles.TEAM_LEAD + "', '" + Roles.STEERING + "', '" + Roles.DATA_PROTECTION
            + "', '" + Roles.ADMINISTRATION + "')";

    private final Guidelines guidelines;
    private final GuidelineIndex index;
    private final Editions editions;
    private final Authors authors;
    private final Clock clock;

    Library(Guidelines guidelines, GuidelineIndex index, Editions editions, Authors authors, Clock clock) {
        this.guidelines = guidelines;
        this.index = index;
        this.editions = editions;
        this.authors = authors;
        this.clock = clock;
    }

    /** Titles first, then by how well the words fit, then by title. */
    public List<GuidelineRow> find(GuidelineQuery query) {
        return index.find(query, OfficeTime.dayOf(clock.instant()));
    }

    public Optional<GuidelineDetails> page(Slug slug) {
        return guidelines.bySlug(slug.value()).map(authors::details);
    }

    /** How a page stood earlier, the latest edition first. */
    public List<Edition> editions(GuidelineId guideline) {
        return editions.of(guideline);
    }

    /** Pages for which the reader answers and whose term is over. */
    public List<GuidelineRow> due() {
        return authors.me()
                .map(me -> index.due(me.id(), OfficeTime.dayOf(clock.instant())))
                .orElseGet(List::of);
    }
}
