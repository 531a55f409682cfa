package org.jobcenterportal.measures.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.measures.MeasureDraft;

/** Words about offers for those who write them. */
final class MeasureWords {

    private MeasureWords() {}

    /** Everything but the texts, in one line. */
    static String features(Component screen, MeasureDraft measure) {
        var ages = measure.childcare();
        return Stream.of(
                        screen.getTranslation("enum.Instrument." + measure.instrument()),
                        screen.getTranslation("enum.Access." + measure.access()),
                        measure.german() == null
                                ? null
                                : screen.getTranslation(
                                        "measures.level", measure.german().name()),
                        measure.audiences().isEmpty()
                                ? null
                                : measure.audiences().stream()
                                        .sorted()
                                        .map(one -> screen.getTranslation("offers.audience." + one))
                                        .collect(Collectors.joining(", ")),
                        ages == null ? null : screen.getTranslation("measures.ages", ages.from(), ages.until()),
                        measure.maxMonths() == null
                                ? null
                                : screen.getTranslation("measures.months", measure.maxMonths()),
                        measure.isVoluntary() ? screen.getTranslation("measures.write.voluntary") : null,
                        measure.revealsHealth() ? screen.getTranslation("measures.write.health") : null,
                        measure.isPublic() ? screen.getTranslation("measures.write.public") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
