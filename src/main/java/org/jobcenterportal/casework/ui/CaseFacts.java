package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Composite;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.casework.CaseFile;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineEntry.Kind;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Status;

/** The few facts that matter now. */
class CaseFacts extends Composite<FactStrip> {

    private final Instant now;

    CaseFacts(CaseFile file, List<TimelineEntry> entries, Instant now) {
        this.now = now;
        addNextAppointment(entries);
        addLastContact(file);
        addOpen(file, entries);
        addPlan(file);
        addMonths(file);
        addReachable(file);
    }

    private void addNextAppointment(List<TimelineEntry> entries) {
        entries.stream()
                .filter(entry -> entry.kind() == Kind.CONSULTATION && entry.at().isAfter(now))
                .min(Comparator.comparing(TimelineEntry::at))
                .ifPresentOrElse(
                        next -> add("next", new CaseWords(this, getLocale()).moment(next.at()), next.title()),
                        () -> add("next", getTranslation("casework.facts.next.none"), ""));
    }

    private void addLastContact(CaseFile file) {
        var last = file.lastContact();
        if (last == null) {
            add("lastContact", getTranslation("casework.facts.lastContact.never"), "");
        } else {
            add(
                    "lastContact",
                    Formats.here().relativeDay(OfficeTime.dayOf(last.at()), OfficeTime.dayOf(now)),
                    getTranslation("casework.way." + last.way()));
        }
    }

    /** Tasks first, then what others have to answer. */
    private void addOpen(CaseFile file, List<TimelineEntry> entries) {
        var waiting =
                entries.stream().filter(entry -> entry.status() == Status.CARE).toList();
        var waits = waiting.isEmpty() ? "" : getTranslation("casework.facts.open.waiting", waiting.size());
        if (file.openTasks() > 0) {
            add("open", getTranslation("casework.facts.open.tasks", file.openTasks()), waits);
        } else if (!waiting.isEmpty()) {
            add("open", waits, waiting.getFirst().title());
        } else {
            add("open", getTranslation("casework.facts.open.nothing"), "");
        }
    }

    private void addPlan(CaseFile file) {
        var review = file.planReview();
        if (review == null) {
            add("plan", getTranslation("casework.facts.plan.none"), "");
        } else {
            add(
                    "plan",
                    getTranslation("casework.facts.plan.review", review),
                    review.isAfter(OfficeTime.dayOf(now)) ? "" : getTranslation("casework.facts.plan.due"));
        }
    }

    private void addMonths(CaseFile file) {
        var standing = file.standing();
        var left = standing.monthsUntilLongTerm();
        add(
                "months",
                getTranslation("casework.facts.months.of", standing.months(), standing.window()),
                left.isPresent() ? getTranslation("casework.facts.months.left", left.getAsInt()) : "");
    }

    private void addReachable(CaseFile file) {
        var words = new CaseWords(this, getLocale());
        var person = file.person();
        var times = words.contactTimes(person);
        var tag = person.communication().languageTag();
        add(
                "reach",
                person.phone() == null
                        ? getTranslation("casework.facts.reach.noPhone")
                        : times.isEmpty() ? getTranslation("casework.facts.reach.always") : String.join("; ", times),
                CaseWords.isGerman(tag)
                        ? getTranslation("casework.facts.reach.german")
                        : getTranslation("casework.facts.reach.language", words.language(tag)));
    }

    private void add(String what, String value, String note) {
        getContent().fact(getTranslation("casework.facts." + what), value, note);
    }
}
