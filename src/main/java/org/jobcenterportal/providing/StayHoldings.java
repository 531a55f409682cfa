package org.jobcenterportal.providing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this room holds about a person: the days on which she was away, what was corrected, and the reports about her. */
@Component
@InternalUse
@Transactional(readOnly = true)
class StayHoldings implements PersonalDataHolder {

    private final Participations participations;
    private final StayReader reader;
    private final AbsenceBook absences;

    StayHoldings(Participations participations, StayReader reader, AbsenceBook absences) {
        this.participations = participations;
        this.reader = reader;
        this.absences = absences;
    }

    @Override
    public String room() {
        return "providing";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var held = new ArrayList<Holding>();
        for (var file : reader.files(participations.of(new PersonId(person)), true)) {
            var offer = file.run().measure().name(Locale.GERMAN);
            file.away().forEach(day -> held.add(away(offer, day.day(), day.reason())));
            var id = file.participation().id();
            absences.corrections(List.of(id))
                    .getOrDefault(id, List.of())
                    .forEach(one -> held.add(corrected(offer, one)));
            file.reports().forEach(report -> held.add(report(offer, report)));
        }
        return List.copyOf(held);
    }

    private static Holding away(String offer, LocalDate day, AbsenceReason reason) {
        return new Holding(
                "providing.holding.away",
                values(
                        Map.entry("offer", offer),
                        Map.entry("day", day.toString()),
                        Map.entry("reason", Holding.choice(reason))));
    }

    private static Holding corrected(String offer, AbsenceBook.Correction one) {
        var values =
                values(Map.entry("offer", offer), Map.entry("day", one.day().toString()));
        var before = one.before();
        if (before != null) {
            values.put("providing.holding.before", Holding.choice(before));
        }
        var after = one.after();
        if (after != null) {
            values.put("providing.holding.after", Holding.choice(after));
        }
        values.put("providing.holding.because", Holding.choice(one.because()));
        return new Holding("providing.holding.corrected", values);
    }

    private static Holding report(String offer, ProviderReport report) {
        var values = values(
                Map.entry("offer", offer),
                Map.entry("report", Holding.choice(report.due().kind())),
                Map.entry("writtenAt", report.writtenAt().toString()),
                Map.entry("course", report.text().course().value()),
                Map.entry("strengths", report.text().strengths().value()),
                Map.entry("nextStep", report.text().nextStep().value()));
        var because = report.because();
        if (because != null) {
            values.put("providing.holding.because", because);
        }
        return new Holding("providing.holding.report", values);
    }

    @SafeVarargs
    private static LinkedHashMap<String, String> values(Map.Entry<String, String>... entries) {
        var values = new LinkedHashMap<String, String>();
        for (var entry : entries) {
            values.put("providing.holding." + entry.getKey(), entry.getValue());
        }
        return values;
    }
}
