package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.ReachDraft;

/** Says how somebody is reached, a line for each part. */
final class ReachWords {

    private final Component screen;
    private final Locale reader;

    ReachWords(Component screen, Locale reader) {
        this.screen = screen;
        this.reader = reader;
    }

    /** What one has typed and what somebody else has saved, where the two differ. */
    String compared(ReachDraft mine, ReachDraft theirs) {
        var own = lines(mine);
        var saved = lines(theirs);
        var differing = new ArrayList<String>();
        own.forEach((label, words) -> {
            if (!words.equals(saved.get(label))) {
                differing.add(screen.getTranslation("registry.reach.differs", label, words, saved.get(label)));
            }
        });
        return String.join(" ", differing);
    }

    private Map<String, String> lines(ReachDraft reach) {
        var nothing = screen.getTranslation("registry.profile.nothing");
        var said = reach.communication();
        var lines = new LinkedHashMap<String, String>();
        lines.put(
                text("registry.reach.channel"),
                text("registry.channel." + said.channel().name()));
        lines.put(
                text("registry.reach.email"),
                reach.email() == null ? nothing : reach.email().value());
        lines.put(
                text("registry.reach.phone"),
                reach.phone() == null ? nothing : reach.phone().readable());
        lines.put(text("registry.reach.language"), Choices.name(said.languageTag(), reader));
        lines.put(text("registry.reach.simple"), yesOrNo(said.simpleLanguage()));
        lines.put(
                text("registry.reach.interpreter"),
                text("registry.interpreter." + said.interpreter().name()));
        lines.put(text("registry.reach.pleaseCall"), yesOrNo(said.pleaseCall()));
        lines.put(
                text("registry.reach.days"),
                reach.contactTimes().isEmpty()
                        ? nothing
                        : reach.contactTimes().stream()
                                .sorted()
                                .map(time ->
                                        time.weekday().getDisplayName(TextStyle.SHORT, Locale.of(reader.getLanguage()))
                                                + " " + time.starts() + "–" + time.ends())
                                .collect(Collectors.joining(", ")));
        return lines;
    }

    private String yesOrNo(boolean said) {
        return text(said ? "registry.reach.yes" : "registry.reach.no");
    }

    private String text(String key) {
        return screen.getTranslation(key);
    }
}
