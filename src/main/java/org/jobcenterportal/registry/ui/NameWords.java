package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.NameAndHome;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.registry.NameChange;
import org.jobcenterportal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Says what somebody is or was called, and where she lives or lived. */
final class NameWords {

    private final Component screen;

    NameWords(Component screen) {
        this.screen = screen;
    }

    /** What one has typed and what somebody else has saved, where the two differ. */
    String compared(NameAndHome mine, NameAndHome theirs) {
        return Stream.of(
                        differing(
                                "registry.name.name",
                                mine.name().full(),
                                theirs.name().full()),
                        differing("registry.name.address", home(mine.residence()), home(theirs.residence())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Until when which name and address stood, and who said what has come since. */
    String of(NameChange change, String writtenDownBy) {
        return screen.getTranslation(
                "registry.name.until",
                Formats.here().dateWithYear(OfficeTime.dayOf(change.at())),
                change.before().name().full(),
                home(change.before().residence()),
                screen.getTranslation("enum.ProvenanceSource." + change.origin().source()),
                Formats.here().dateWithYear(change.origin().on()),
                writtenDownBy);
    }

    private String differing(String labelKey, String mine, String theirs) {
        return mine.equals(theirs)
                ? ""
                : screen.getTranslation("registry.reach.differs", screen.getTranslation(labelKey), mine, theirs);
    }

    private String home(@Nullable Residence home) {
        if (home == null) {
            return screen.getTranslation("registry.name.noAddress");
        }
        return home.district() == null
                ? home.address().oneLine()
                : home.address().oneLine() + " (" + home.district() + ")";
    }
}
