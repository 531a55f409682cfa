package org.jobcenterportal.appointments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this room holds about a person: her consultations. */
@Component
@InternalUse
class ConsultationHoldings implements PersonalDataHolder {

    private final Consultations consultations;
    private final ConsultationAnswers answers;

    ConsultationHoldings(Consultations consultations, ConsultationAnswers answers) {
        this.consultations = consultations;
        this.answers = answers;
    }

    @Override
    public String room() {
        return "appointments";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Holding> holdingsOf(UUID person) {
        return consultations.of(List.of(person), Limit.unlimited()).stream()
                .map(this::holding)
                .toList();
    }

    private Holding holding(BcaConsultation consultation) {
        var values = new LinkedHashMap<String, String>();
        values.put("appointments.holding.code", consultation.code().value());
        values.put("appointments.holding.start", consultation.slot().start().toString());
        values.put("appointments.holding.end", consultation.slot().end().toString());
        values.put("appointments.holding.state", consultation.state().name());
        values.put("appointments.holding.topic", consultation.topic().name());
        values.put("appointments.holding.way", consultation.way().name());
        values.put("appointments.holding.language", consultation.languageTag());
        if (consultation.contactPhone() != null) {
            values.put("appointments.holding.phone", consultation.contactPhone().readable());
        }
        if (consultation.remindersPaused()) {
            values.put("appointments.holding.remindersPaused", "true");
        }
        answers.of(consultation.id()).ifPresent(answer -> values.put("appointments.holding.answer", answer.name()));
        answers.phone(consultation.id())
                .ifPresent(phone -> values.put("appointments.holding.answerPhone", phone.readable()));
        return new Holding("appointments.holding.consultation", values);
    }
}
