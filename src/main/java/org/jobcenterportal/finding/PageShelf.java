package org.jobcenterportal.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.finding.SearchPages.Page;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pages that were read last, so that whoever goes on typing does not read them again. It knows nothing about whom one may
 * see, nor what is so today: whoever takes a page asks the database for its edition first.
 */
@Component
@InternalUse
class PageShelf {

    /** About 20 kB each. */
    private static final int ROOM = 256;

    private final Map<StaffId, Page> pages = new LinkedHashMap<>(ROOM, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<StaffId, Page> eldest) {
            return size() > ROOM;
        }
    };

    /** The page in this edition, if it was read already. */
    synchronized @Nullable Page of(StaffId counsellor, UUID edition) {
        var page = pages.get(counsellor);
        return page != null && page.edition().equals(edition) ? page : null;
    }

    synchronized void add(Page page) {
        pages.put(page.counsellor(), page);
    }
}
