package org.jobcenterportal.shell;

import java.util.Optional;
import org.jobcenterportal.uikit.Language;

/** What a public page is about, for search engines and for previews of links. A room contributes it as a bean. */
public interface PageSummary {

    /**
     * Empty for pages of others.
     *
     * @param path without a slash in front
     */
    Optional<Summary> of(String path, Language language);

    /** A name and a sentence. */
    record Summary(String title, String text) {}
}
