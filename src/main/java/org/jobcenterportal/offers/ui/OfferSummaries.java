package org.jobcenterportal.offers.ui;

import java.util.Optional;
import org.jobcenterportal.offers.OfferWindow;
import org.jobcenterportal.shell.PageSummary;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** What the public pages of offers are about. */
@Component
class OfferSummaries implements PageSummary {

    private final OfferWindow window;
    private final Texts texts;

    OfferSummaries(OfferWindow window, Texts texts) {
        this.window = window;
        this.texts = texts;
    }

    @Override
    public Optional<Summary> of(String path, Language language) {
        if (path.equals(OfferLinks.FIND)) {
            return Optional.of(
                    new Summary(texts.text(language, "offers.find.title"), texts.text(language, "offers.find.lead")));
        }
        return Optional.of(path)
                .filter(address -> address.startsWith(OfferLinks.FIND + "/"))
                .flatMap(address -> OfferLinks.key(address.substring(OfferLinks.FIND.length() + 1)))
                .flatMap(window::offer)
                .map(offer -> offer.measure().text(language.locale()))
                .map(text -> new Summary(text.name(), text.summary()));
    }
}
