package org.jobcenterportal.signup.ui;

import java.util.Optional;
import org.jobcenterportal.shell.PageSummary;
import org.jobcenterportal.signup.EventWindow;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** What the public pages of events are about. */
@Component
class EventSummaries implements PageSummary {

    private final EventWindow window;
    private final Texts texts;

    EventSummaries(EventWindow window, Texts texts) {
        this.window = window;
        this.texts = texts;
    }

    @Override
    public Optional<Summary> of(String path, Language language) {
        if (path.equals(EventLinks.FIND)) {
            return Optional.of(
                    new Summary(texts.text(language, "signup.find.title"), texts.text(language, "signup.find.lead")));
        }
        return EventLinks.slug(path)
                .flatMap(window::find)
                .map(announced -> announced.event().texts().in(language.locale()))
                .map(text -> new Summary(text.title(), text.summary()));
    }
}
