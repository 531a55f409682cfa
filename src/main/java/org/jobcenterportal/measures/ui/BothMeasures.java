package org.jobcenterportal.measures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jobcenterportal.measures.MeasureDraft;
import org.jobcenterportal.measures.MeasureText;
import org.jobcenterportal.uikit.BothVersions;
import org.jobcenterportal.uikit.BothVersions.Line;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/** Somebody else has changed the offer meanwhile: both versions, features and each language by themselves. */
class BothMeasures extends Composite<Div> {

    private static final String FEATURES = "features";

    BothMeasures(
            MeasureDraft before,
            MeasureDraft mine,
            MeasureDraft theirs,
            Consumer<MeasureDraft> chosen,
            Runnable keepTheirs) {
        var both = new BothVersions(
                getTranslation("measures.both.whose"),
                lines(before, mine, theirs),
                isMine -> chosen.accept(merged(mine, theirs, isMine)),
                keepTheirs);
        getContent().add(both);
        both.focusHeading();
    }

    private List<Line> lines(MeasureDraft before, MeasureDraft mine, MeasureDraft theirs) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                FEATURES,
                getTranslation("measures.write.features"),
                MeasureWords.features(this, before),
                MeasureWords.features(this, mine),
                MeasureWords.features(this, theirs)));
        for (var language : Language.values()) {
            lines.add(new Line(
                    language.name(),
                    language.ownName(),
                    words(before.texts().get(language)),
                    words(mine.texts().get(language)),
                    words(theirs.texts().get(language))));
        }
        return lines;
    }

    private static String words(@Nullable MeasureText text) {
        return text == null
                ? ""
                : String.join("\n", text.name(), text.summary(), text.forWhom(), text.goal(), text.content());
    }

    private static MeasureDraft merged(MeasureDraft mine, MeasureDraft theirs, Predicate<String> isMine) {
        var features = isMine.test(FEATURES) ? mine : theirs;
        var texts = new EnumMap<Language, MeasureText>(Language.class);
        for (var language : Language.values()) {
            var text = (isMine.test(language.name()) ? mine : theirs).texts().get(language);
            if (text != null) {
                texts.put(language, text);
            }
        }
        return new MeasureDraft(
                mine.key(),
                features.instrument(),
                features.access(),
                features.german(),
                features.audiences(),
                features.childcare(),
                features.isVoluntary(),
                features.revealsHealth(),
                features.isPublic(),
                features.maxMonths(),
                texts);
    }
}
