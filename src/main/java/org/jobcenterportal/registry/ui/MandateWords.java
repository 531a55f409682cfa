package org.jobcenterportal.registry.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.mandates.ConsentReceipt;
import org.jobcenterportal.mandates.Representation;
import org.jobcenterportal.uikit.Formats;

/** Says what was allowed and who acts, and since when. */
final class MandateWords {

    private final Component screen;

    MandateWords(Component screen) {
        this.screen = screen;
    }

    String of(ConsentReceipt consent) {
        var given = screen.getTranslation(
                "registry.mandates.given",
                Formats.here().dateWithYear(OfficeTime.dayOf(consent.givenAt())),
                text("enum.ConsentWay." + consent.how().name()),
                consent.code().value());
        var withdrawal = consent.withdrawal();
        return withdrawal == null
                ? given
                : screen.getTranslation(
                        "registry.mandates.givenAndWithdrawn",
                        given,
                        Formats.here().dateWithYear(OfficeTime.dayOf(withdrawal.at())),
                        text("enum.ConsentWay." + withdrawal.how().name()));
    }

    String title(Representation one) {
        return screen.getTranslation(
                "registry.mandates.who",
                one.content().name().full(),
                text("enum.RepresentationKind." + one.content().kind().name()));
    }

    String scopes(Representation one) {
        return screen.getTranslation(
                "registry.mandates.scopesWords",
                one.content().scopes().stream()
                        .sorted()
                        .map(scope -> text("enum.RepresentationScope." + scope.name()))
                        .collect(joining(", ")));
    }

    String term(Representation one) {
        var content = one.content();
        var withdrawal = one.withdrawal();
        var from = Formats.here().dateWithYear(content.from());
        if (withdrawal != null) {
            return screen.getTranslation(
                    "registry.mandates.termWithdrawn",
                    from,
                    Formats.here().dateWithYear(withdrawal.on()),
                    text("enum.ConsentWay." + withdrawal.how().name()));
        }
        return content.until() == null
                ? screen.getTranslation("registry.mandates.termOpen", from)
                : screen.getTranslation(
                        "registry.mandates.term", from, Formats.here().dateWithYear(content.until()));
    }

    private String text(String key) {
        return screen.getTranslation(key);
    }
}
