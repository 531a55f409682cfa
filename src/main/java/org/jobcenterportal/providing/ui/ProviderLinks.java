package org.jobcenterportal.providing.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.chains.StationId;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.providing.DueReport;
import org.jobcenterportal.providing.ReportId;
import org.jobcenterportal.runs.RunId;

/** The addresses of this room's screens, and of those of others to which they lead. They are German and stay. */
final class ProviderLinks {

    static final String ASSIGNMENT = "assignment";
    static final String RUN = "run";
    static final String DUE = "due";
    static final String REPORT = "report";
    static final String MONTH = "monat";
    static final String START = "traeger";
    static final String ONE = START + "/teilnehmer/:" + ASSIGNMENT;
    static final String WRITE = ONE + "/bericht/:" + DUE;
    static final String AWAY = START + "/fehltage/:" + RUN;
    static final String OFFICE_AWAY = "intern/fehltage/:" + ASSIGNMENT;
    static final String OFFICE_REPORT = "intern/berichte/:" + REPORT;
    static final String MINE = "meine/berichte";

    private ProviderLinks() {}

    static String one(AssignmentId id) {
        return START + "/teilnehmer/" + id.value();
    }

    static String write(AssignmentId id, DueReport due) {
        return one(id) + "/bericht/" + due.dueOn();
    }

    static String away(RunId id, YearMonth month) {
        return START + "/fehltage/" + id.value() + "?" + MONTH + "=" + month;
    }

    static QueryParameters of(YearMonth month) {
        return QueryParameters.simple(Map.of(MONTH, month.toString()));
    }

    static String officeAway(AssignmentId id) {
        return "intern/fehltage/" + id.value();
    }

    static String officeReport(ReportId id) {
        return "intern/berichte/" + id.value();
    }

    static String file(CustomerNumber number) {
        return "intern/faelle/" + number.value();
    }

    /** The sheet for the talk of three. */
    static String sheet(StationId station) {
        return START + "/uebergabe/" + station.value();
    }

    static Optional<AssignmentId> assignment(RouteParameters parameters) {
        return id(parameters, ASSIGNMENT, AssignmentId::new);
    }

    static Optional<RunId> run(RouteParameters parameters) {
        return id(parameters, RUN, RunId::new);
    }

    static Optional<ReportId> report(RouteParameters parameters) {
        return id(parameters, REPORT, ReportId::new);
    }

    static Optional<LocalDate> due(RouteParameters parameters) {
        try {
            return parameters.get(DUE).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Nothing where the address names none, or something else. */
    static Optional<YearMonth> month(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter(MONTH).map(YearMonth::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> id(RouteParameters parameters, String name, Function<UUID, T> read) {
        try {
            return parameters.get(name).map(UUID::fromString).map(read);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
