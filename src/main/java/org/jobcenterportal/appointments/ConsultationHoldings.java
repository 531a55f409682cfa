package org.jobcenterportal.appointments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.CitizenAccounts;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this room holds about a person: her consultations, and her wishes to come earlier. */
@Component
@InternalUse
class ConsultationHoldings implements PersonalDataHolder {

    private final Consultations consultations;
    private final ConsultationAnswers answers;
    private final EarlierWishes wishes;
    private final Participants participants;
    private final Partners partners;
    private final CitizenAccounts accounts;

    ConsultationHoldings(
            Consultations consultations,
            ConsultationAnswers answers,
            EarlierWishes wishes,
            Participants participants,
            Partners partners,
            CitizenAccounts accounts) {
        this.consultations = consultations;
        this.answers = answers;
        this.wishes = wishes;
        this.participants = participants;
        this.partners = partners;
        this.accounts = accounts;
    }

    @Override
    public String room() {
        return "appointments";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Holding> holdingsOf(UUID person) {
        var withAccount = accounts.of(new PersonId(person)).map(Holder::party);
        var parties = Stream.concat(Stream.of(person), withAccount.stream()).toList();
        var booked = consultations.of(parties, Limit.unlimited()).stream().map(this::holding);
        var wished = wishes.of(parties).stream().map(ConsultationHoldings::holding);
        var invited = participants.ofParties(parties).stream().map(this::participation);
        return Stream.of(booked, wished, invited).flatMap(Function.identity()).toList();
    }

    private Holding holding(BcaConsultation consultation) {
        var values = new LinkedHashMap<String, String>();
        values.put("appointments.holding.code", consultation.code().value());
        values.put("appointments.holding.start", consultation.slot().start().toString());
        values.put("appointments.holding.end", consultation.slot().end().toString());
        values.put("appointments.holding.state", Holding.choice(consultation.state()));
        values.put("appointments.holding.topic", Holding.choice(consultation.topic()));
        values.put("appointments.holding.way", Holding.choice(consultation.way()));
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

    /**
     * A consultation of the other parent's, to which she was asked to come along. When it is she learns only while she is
     * still asked or takes part, and nobody of the two has to be protected.
     */
    private Holding participation(Participant participant) {
        var values = new LinkedHashMap<String, String>();
        values.put("appointments.holding.state", participant.state().name());
        consultations
                .findById(participant.consultation())
                .filter(held -> participant.state().isTold() && isPartnerOf(held, participant))
                .ifPresent(held -> {
                    values.put("appointments.holding.start", held.slot().start().toString());
                    values.put("appointments.holding.end", held.slot().end().toString());
                    values.put("appointments.holding.topic", Holding.choice(held.topic()));
                });
        return new Holding("appointments.holding.participation", values);
    }

    private boolean isPartnerOf(BcaConsultation held, Participant participant) {
        return partners.forConsultation(held)
                .filter(partner -> partner.value().equals(participant.party()))
                .isPresent();
    }

    private static Holding holding(EarlierWish wish) {
        var draft = wish.draft();
        var values = new LinkedHashMap<String, String>();
        values.put("appointments.holding.asked", wish.askedAt().toString());
        values.put("appointments.holding.firstDay", draft.firstDay().toString());
        values.put("appointments.holding.lastDay", draft.lastDay().toString());
        values.put("appointments.holding.partOfDay", Holding.choice(draft.partOfDay()));
        values.put("appointments.holding.state", wish.state().name());
        return new Holding("appointments.holding.wish", values);
    }
}
