package org.jobcenterportal.caselist.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobcenterportal.caselist.CaseFilter;
import org.jobcenterportal.caselist.CaseLine;
import org.jobcenterportal.caselist.ListedChild;
import org.jobcenterportal.caselist.Range;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.Formats;

/** Says a line of the list, and a filter, in the words of the reader. */
class CaseListWords {

    private static final int CHILD_IN_MONTHS = 36;
    private static final int COUNTED_IN_MONTHS = 2;

    private final Component screen;
    private final LocalDate today;
    private final List<StaffDetails> colleagues;
    private final Map<StaffId, StaffDetails> byId;

    CaseListWords(Component screen, LocalDate today, List<StaffDetails> colleagues) {
        this.screen = screen;
        this.today = today;
        this.colleagues = colleagues;
        this.byId = colleagues.stream().collect(Collectors.toMap(StaffDetails::id, Function.identity()));
    }

    List<StaffDetails> colleagues() {
        return colleagues;
    }

    String name(CaseLine line) {
        var name = line.name();
        return name == null ? text("caselist.protected") : name.sorted();
    }

    String age(CaseLine line) {
        return text("caselist.age", new BirthDate(line.birthDate()).ageInYearsOn(today));
    }

    String children(CaseLine line) {
        var children = line.children();
        if (children.isEmpty()) {
            return text("caselist.children.none");
        }
        return text(
                "caselist.children.care",
                children.size() == 1 ? child(children.getFirst()) : text("caselist.children.count", children.size()),
                care(children));
    }

    private String child(ListedChild child) {
        var born = new BirthDate(child.birthDate());
        var months = born.ageInMonthsOn(today);
        var name = child.name() == null ? text("caselist.child") : child.name();
        return months < CHILD_IN_MONTHS
                ? text("caselist.child.months", name, months)
                : text("caselist.child.years", name, born.ageInYearsOn(today));
    }

    private String care(List<ListedChild> children) {
        var soonest = children.stream()
                .map(ListedChild::placeFrom)
                .filter(from -> from != null && from.isAfter(today))
                .min(LocalDate::compareTo);
        if (soonest.isPresent()) {
            return text("caselist.care.from", Formats.here().dateWithYear(soonest.get()));
        }
        return text(
                children.stream().allMatch(child -> child.place() == Place.YES)
                        ? "caselist.care.all"
                        : children.stream().anyMatch(child -> child.place() == Place.YES)
                                ? "caselist.care.some"
                                : "caselist.care.none");
    }

    String german(CaseLine line) {
        return line.german() == null ? text("caselist.unknown") : text("caselist.level." + line.german());
    }

    String lastContact(CaseLine line) {
        if (line.lastContact() == null) {
            return text("caselist.never");
        }
        var day = OfficeTime.dayOf(line.lastContact());
        var months = Math.toIntExact(ChronoUnit.MONTHS.between(day, today));
        return months >= COUNTED_IN_MONTHS
                ? text("caselist.monthsAgo", months)
                : Formats.here().relativeDay(day, today);
    }

    String benefit(CaseLine line) {
        return text("caselist.benefit", line.benefitMonths());
    }

    String next(CaseLine line) {
        return line.next() == null
                ? text("caselist.next.none")
                : text("caselist.next", line.next().at(), line.next().what());
    }

    String counsellor(CaseLine line) {
        return counsellor(line.counsellor());
    }

    String counsellor(StaffId id) {
        var colleague = byId.get(id);
        return colleague == null ? text("caselist.unknown") : colleague.name().sorted();
    }

    /** What a list shows, as one line: for its heading in a file and for those who hear it. */
    String filter(CaseFilter filter) {
        var parts = new ArrayList<String>();
        parts.add(text("caselist.scope." + filter.scope()));
        FilterPart.of(filter, this).forEach(part -> parts.add(part.text()));
        return String.join(", ", parts);
    }

    String range(String key, Range range) {
        return range.from() == null
                ? text(key + ".to", range.to())
                : range.to() == null
                        ? text(key + ".from", range.from())
                        : text(key + ".both", range.from(), range.to());
    }

    String text(String key, Object... parameters) {
        return screen.getTranslation(key, parameters);
    }
}
