package org.jobcenterportal.runs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jobcenterportal.runs.PlacesFrom;
import org.jobcenterportal.runs.RunDraft;
import org.jobcenterportal.uikit.BothVersions;
import org.jobcenterportal.uikit.BothVersions.Line;
import org.jobcenterportal.uikit.Formats;

/** Somebody else has changed the run meanwhile: both versions, line by line. */
class BothRuns extends Composite<Div> {

    BothRuns(RunDraft before, RunDraft mine, RunDraft theirs, Consumer<RunDraft> chosen, Runnable keepTheirs) {
        var lines = List.of(
                line("days", days(before), days(mine), days(theirs)),
                line("places", places(before), places(mine), places(theirs)),
                line("place", place(before), place(mine), place(theirs)),
                line("hours", hours(before), hours(mine), hours(theirs)),
                line("contact", contact(before), contact(mine), contact(theirs)));
        var both = new BothVersions(
                getTranslation("runs.both.whose"),
                lines,
                isMine -> chosen.accept(merged(mine, theirs, isMine)),
                keepTheirs);
        getContent().add(both);
        both.focusHeading();
    }

    private static RunDraft merged(RunDraft mine, RunDraft theirs, Predicate<String> isMine) {
        var days = isMine.test("days") ? mine : theirs;
        return new RunDraft(
                mine.id(),
                mine.contract(),
                days.entry(),
                days.startsOn(),
                days.endsOn(),
                // places begin with the first day, wherever that comes from
                placesFrom(isMine.test("places") ? mine : theirs, days),
                isMine.test("places") ? mine.fewest() : theirs.fewest(),
                isMine.test("place") ? mine.place() : theirs.place(),
                isMine.test("hours") ? mine.hours() : theirs.hours(),
                isMine.test("place") ? mine.isChildcareOnSite() : theirs.isChildcareOnSite(),
                isMine.test("contact") ? mine.contact() : theirs.contact());
    }

    private static List<PlacesFrom> placesFrom(RunDraft places, RunDraft days) {
        var first = new PlacesFrom(days.startsOn(), places.placesOn(days.startsOn()));
        return Stream.concat(
                        Stream.of(first),
                        places.places().stream().filter(step -> step.fromDay().isAfter(days.startsOn())))
                .toList();
    }

    private Line line(String key, String before, String mine, String theirs) {
        return new Line(key, getTranslation("runs.both." + key), before, mine, theirs);
    }

    private String days(RunDraft run) {
        var end = run.endsOn();
        var words = RunWords.on(this);
        return end == null
                ? getTranslation("runs.name.from", run.startsOn(), words.of(run.entry()))
                : getTranslation("runs.name.days", run.startsOn(), end, words.of(run.entry()));
    }

    private String places(RunDraft run) {
        return String.join(
                "; ",
                run.places().stream()
                        .sorted(Comparator.comparing(PlacesFrom::fromDay))
                        .map(step -> getTranslation("runs.both.step", step.fromDay(), step.places()))
                        .toList());
    }

    private String place(RunDraft run) {
        var marks = getTranslation(run.place().isBarrierFree() ? "runs.form.barrier-free" : "runs.both.steps")
                + (run.isChildcareOnSite() ? ", " + getTranslation("runs.form.childcare") : "");
        var way = run.place().wayThere();
        return String.join(" · ", run.place().name(), run.place().address().oneLine(), way == null ? "" : way, marks);
    }

    private String hours(RunDraft run) {
        var words = RunWords.on(this);
        var days = String.join(
                ", ",
                run.hours().weekdays().stream().sorted().map(words::weekday).toList());
        var from = run.hours().from();
        var until = run.hours().until();
        return from == null || until == null
                ? days + ", " + words.of(run.hours().part())
                : days + ", " + Formats.here().bareTime(from) + "–"
                        + Formats.here().bareTime(until);
    }

    private static String contact(RunDraft run) {
        var contact = run.contact();
        return String.join(
                " · ",
                contact.name(),
                contact.phone() == null ? "" : contact.phone().readable(),
                contact.email() == null ? "" : contact.email().value());
    }
}
