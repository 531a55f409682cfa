package org.jobcenterportal.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part in which consultation, in whose diaries its time stands, and what they are told when it changes. */
@Component
class Participants {

    private static final String COLUMNS = "select id, consultation_id, party, kind, state, state_since";

    private final JdbcClient database;
    private final ParticipantMails mails;

    Participants(JdbcClient database, ParticipantMails mails) {
        this.database = database;
        this.mails = mails;
    }

    /** Everybody in whose diary the time stands, if the consultation is held by this consultant. */
    List<UUID> parties(BcaConsultation consultation, StaffId consultant) {
        var parties = new LinkedHashSet<UUID>();
        parties.add(consultant.value());
        parties.add(consultation.party());
        parties.addAll(companions(consultation.id()));
        return List.copyOf(parties);
    }

    /** Everybody who takes part besides the two. */
    List<UUID> companions(ConsultationId consultation) {
        return takingPart(consultation).stream().map(Participant::party).toList();
    }

    List<Participant> of(ConsultationId consultation) {
        return database.sql(COLUMNS + " from bca_consultation_participant where consultation_id = ? order by kind, id")
                .param(consultation.value())
                .query((row, number) -> participant(row))
                .list();
    }

    List<Participant> of(Collection<ConsultationId> consultations) {
        if (consultations.isEmpty()) {
            return List.of();
        }
        return database.sql(COLUMNS
                        + " from bca_consultation_participant where consultation_id in (:ids) order by kind, id")
                .param("ids", consultations.stream().map(ConsultationId::value).toList())
                .query((row, number) -> participant(row))
                .list();
    }

    /** In which consultations some take part, or are asked to. */
    List<Participant> ofParties(Collection<UUID> parties) {
        if (parties.isEmpty()) {
            return List.of();
        }
        return database.sql(COLUMNS + " from bca_consultation_participant where party in (:parties) order by id desc")
                .param("parties", parties)
                .query((row, number) -> participant(row))
                .list();
    }

    Optional<Participant> find(UUID id) {
        return database.sql(COLUMNS + " from bca_consultation_participant where id = ?")
                .param(id)
                .query((row, number) -> participant(row))
                .optional();
    }

    /** The counsellor takes part from the first: she has released the time, and the citizen wants her there. */
    Participant addCounsellor(ConsultationId consultation, StaffId counsellor, Actor by, Instant now) {
        return add(
                new Participant(
                        Identifier.nextValue(),
                        consultation,
                        counsellor.value(),
                        Participant.Kind.COUNSELLOR,
                        Participant.State.TAKES_PART,
                        now),
                by);
    }

    /** The other parent is asked, and says yes or no for herself. */
    Participant addPartner(ConsultationId consultation, PersonId partner, Actor by, Instant now) {
        return addPartner(consultation, partner, Participant.State.INVITED, by, now);
    }

    /** The other parent has agreed to be nominated as well, and can step out alone. */
    Participant addPartnerWhoComes(ConsultationId consultation, PersonId partner, Actor by, Instant now) {
        return addPartner(consultation, partner, Participant.State.TAKES_PART, by, now);
    }

    private Participant addPartner(
            ConsultationId consultation, PersonId partner, Participant.State state, Actor by, Instant now) {
        return add(
                new Participant(
                        Identifier.nextValue(), consultation, partner.value(), Participant.Kind.PARTNER, state, now),
                by);
    }

    void change(Participant participant, Participant.State to, Actor by, Instant now) {
        database.sql("""
                        update bca_consultation_participant
                        set state = ?, state_since = ?, actor = ?, actor_account = ? where id = ?
                        """)
                .params(to.name(), utc(now), by.kind().name(), by.account(), participant.id())
                .update();
    }

    /** There is another time, and all of them have it. */
    void moved(BcaConsultation consultation, TimeSlot before, Instant now) {
        mails.moved(consultation, before, takingPart(consultation.id()), now);
    }

    /** It is held in another room: each is told how it stands now. */
    void relocated(BcaConsultation consultation, Instant now) {
        takingPart(consultation.id()).forEach(one -> mails.booked(consultation, one, now));
    }

    /** It stands after all: what was called off by a slip is told anew. */
    void standsAgain(BcaConsultation consultation, Instant now) {
        takingPart(consultation.id()).forEach(one -> mails.booked(consultation, one, now));
    }

    /** It does not take place: nobody is left waiting. */
    void calledOff(BcaConsultation consultation, Instant now) {
        mails.calledOff(consultation, takingPart(consultation.id()), now);
    }

    private List<Participant> takingPart(ConsultationId consultation) {
        return of(consultation).stream()
                .filter(participant -> participant.state() == Participant.State.TAKES_PART)
                .toList();
    }

    private Participant add(Participant participant, Actor by) {
        boolean isStaff = participant.kind() == Participant.Kind.COUNSELLOR;
        database.sql("""
                        insert into bca_consultation_participant
                            (id, consultation_id, party, kind, staff_id, person_id, state, state_since, actor,
                            actor_account)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        participant.id(),
                        participant.consultation().value(),
                        participant.party(),
                        participant.kind().name(),
                        isStaff ? participant.party() : null,
                        isStaff ? null : participant.party(),
                        participant.state().name(),
                        utc(participant.since()),
                        by.kind().name(),
                        by.account())
                .update();
        return participant;
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                row.getObject("id", UUID.class),
                new ConsultationId(row.getObject("consultation_id", UUID.class)),
                row.getObject("party", UUID.class),
                Participant.Kind.valueOf(row.getString("kind")),
                Participant.State.valueOf(row.getString("state")),
                row.getObject("state_since", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
