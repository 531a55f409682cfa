package org.jobcenterportal.jobexchange.ui;

import java.util.Optional;
import org.jobcenterportal.jobexchange.JobWindow;
import org.jobcenterportal.shell.PageSummary;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** What the public pages of jobs are about. */
@Component
class JobSummaries implements PageSummary {

    private final JobWindow window;
    private final Texts texts;

    JobSummaries(JobWindow window, Texts texts) {
        this.window = window;
        this.texts = texts;
    }

    @Override
    public Optional<Summary> of(String path, Language language) {
        if (path.equals(PublicJobLinks.FIND)) {
            return Optional.of(new Summary(
                    texts.text(language, "jobexchange.find.title"), texts.text(language, "jobexchange.find.lead")));
        }
        return PublicJobLinks.slug(path)
                .flatMap(window::job)
                .map(shown -> new Summary(
                        shown.job().title(),
                        texts.text(
                                language,
                                "jobexchange.card.where",
                                shown.employer(),
                                shown.job().place().address().city())));
    }
}
