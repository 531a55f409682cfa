package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.jobcenterportal.audit.MatterWords;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.privacy.Look;
import org.jobcenterportal.privacy.Looker;
import org.jobcenterportal.uikit.Formats;

/** Says in sentences who looked, when and why. */
final class LookWords {

    private static final String TEAM = "Team ";

    private final Component screen;
    private final MatterWords matters;
    private final LocalDate today;

    LookWords(Component screen, MatterWords matters, LocalDate today) {
        this.screen = screen;
        this.matters = matters;
        this.today = today;
    }

    /** "Am Dienstag, 24. November um 9:14 Uhr: Ihre Beraterin im Team Markt und Integration 3." */
    String sentence(Look look) {
        return screen.getTranslation("privacy.look.sentence", when(look), who(look.looker()));
    }

    /** "Ihre Beraterin im Team Markt und Integration 3", with the name first where the office tells it. */
    String who(Looker looker) {
        return switch (looker) {
            case Looker.Colleague colleague ->
                colleague.name() == null
                        ? function(colleague)
                        : screen.getTranslation("privacy.look.named", colleague.name(), function(colleague));
            case Looker.SomebodyOfTheOffice somebody -> screen.getTranslation("privacy.look.office");
            case Looker.Citizen citizen -> screen.getTranslation("privacy.look.citizen");
            case Looker.Visitor visitor -> screen.getTranslation("privacy.look.visitor");
            case Looker.Portal portal -> screen.getTranslation("privacy.look.portal");
        };
    }

    /** "Dienstag, 24. November um 9:14 Uhr", or how often between which times. */
    String when(Look look) {
        var formats = Formats.here();
        var day = OfficeTime.dayOf(look.last());
        var date = day.getYear() == today.getYear() ? formats.fullDate(day) : formats.fullDateWithYear(day);
        if (look.times() > 1 && formats.time(look.first()).equals(formats.time(look.last()))) {
            return screen.getTranslation("privacy.look.often-at-once", date, look.times(), formats.time(look.last()));
        }
        return look.times() == 1
                ? screen.getTranslation("privacy.look.once", date, formats.time(look.last()))
                : screen.getTranslation(
                        "privacy.look.often",
                        date,
                        look.times(),
                        formats.time(look.first()),
                        formats.time(look.last()));
    }

    /** "heute, 9:14 Uhr", "gestern", "13. November". */
    String recently(Look look) {
        var formats = Formats.here();
        var day = OfficeTime.dayOf(look.last());
        return day.equals(today)
                ? screen.getTranslation("privacy.look.today", formats.time(look.last()))
                : formats.relativeDay(day, today);
    }

    /** "Anlass: Ihre Akte, als Ihre Beratung." */
    String why(Look look) {
        return screen.getTranslation(
                look.changed() ? "privacy.look.changed" : "privacy.look.why",
                matters.of(look.matter(), UI.getCurrent().getLocale()));
    }

    /** "Ihre Akte, als Ihre Beratung. Dienstag, 24. November um 9:14 Uhr". */
    String part(Look look) {
        return screen.getTranslation(
                "privacy.look.part", matters.of(look.matter(), UI.getCurrent().getLocale()), when(look));
    }

    private String function(Looker.Colleague colleague) {
        if (colleague.own()) {
            return screen.getTranslation("privacy.look.own", colleague.address(), team(colleague));
        }
        return colleague.team().equals(colleague.function())
                ? colleague.function()
                : screen.getTranslation("privacy.look.colleague", colleague.function(), team(colleague));
    }

    /** Some teams carry the word in their name. */
    private static String team(Looker.Colleague colleague) {
        return colleague.team().startsWith(TEAM) ? colleague.team().substring(TEAM.length()) : colleague.team();
    }
}
