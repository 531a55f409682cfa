package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.NominationOutcome.Nominated;
import org.jobcenterportal.appointments.NominationStepOutcome.Done;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A counsellor nominates somebody, perhaps with a tandem or both parents: told through what the screens call. */
public class NominationStory {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    public final Given given;
    private final Nominations nominations;
    private final NominationDesk desk;
    private final TandemDesk tandems;
    private final NominationRounds rounds;
    private final NominationRecords records;
    private final NominationLinks links;
    private final JdbcClient database;
    private final TestClock clock;

    public Given.Consulting consultant;
    public Given.Counselling counsellor;
    public Given.Citizen anna;

    NominationStory(
            OrganisationImport organisation,
            AppointmentsImport appointments,
            CitizensImport citizens,
            Nominations nominations,
            NominationDesk desk,
            TandemDesk tandems,
            NominationRounds rounds,
            NominationRecords records,
            NominationLinks links,
            JdbcClient database,
            TestClock clock) {
        this.given = new Given(organisation, appointments, citizens);
        this.nominations = nominations;
        this.desk = desk;
        this.tandems = tandems;
        this.rounds = rounds;
        this.records = records;
        this.links = links;
        this.database = database;
        this.clock = clock;
    }

    /** A story of one test's own, in the portal of the test. */
    public static NominationStory in(AutowireCapableBeanFactory portal) {
        return portal.createBean(NominationStory.class);
    }

    public void begins() {
        clock.set(TestClock.START);
        given.nobodyWaitsAnyMore(database);
        consultant = given.aConsultant();
        counsellor = given.aCounsellor();
        anna = given.aCitizen();
    }

    /** Leaves nothing open that somebody else's screens would show. */
    public void ends() {
        clock.set(TestClock.START);
        given.nobodyIsNominatedAnyMore(database);
    }

    /** What the portal does by itself every minute. */
    public void portalGoesRound() {
        rounds.goRound();
    }

    public NominationDraft draft(Given.Citizen citizen, Topic topic, boolean tandem, @Nullable Agreement partner) {
        return new NominationDraft(
                given.numberOf(citizen),
                topic,
                Set.of(Way.ON_SITE),
                new OneSentence("Sie möchten wieder arbeiten."),
                new Agreement(Agreement.Form.IN_CONVERSATION, TODAY),
                tandem,
                partner);
    }

    public NominationId nominated(NominationDraft draft) {
        return ((Nominated) counsellor.does(() -> nominations.nominate(draft))).id();
    }

    public NominationId nominated(Given.Citizen citizen, Topic topic) {
        return nominated(draft(citizen, topic, false, null));
    }

    public NominationId nominated() {
        return nominated(anna, Topic.OTHER);
    }

    /** With the proposal that the counsellor takes part. */
    public NominationId inTandem(Given.Citizen citizen) {
        return nominated(draft(citizen, Topic.OTHER, true, null));
    }

    /** Both parents, each with an agreement of her own: the nomination of the one who was named, then the other's. */
    public List<NominationId> both(Given.Citizen citizen, boolean tandem) {
        var draft = draft(citizen, Topic.OTHER, tandem, new Agreement(Agreement.Form.BY_PHONE, TODAY.minusDays(1)));
        var outcome = (Nominated) counsellor.does(() -> nominations.nominate(draft));
        return List.of(outcome.id(), outcome.partner());
    }

    /** A tandem to which the citizen has said yes, with times on Thursday. */
    public NominationId agreed(Given.Citizen citizen, String from, String until) {
        var id = inTandem(citizen);
        release(id, from, until);
        desk.answerTandem(token(id), true);
        return id;
    }

    public void release(NominationId id, String from, String until) {
        var stretch = stretch(from, until);
        assertThat(counsellor.does(() -> tandems.release(id, List.of(stretch)))).isEqualTo(new Done());
    }

    /** On Thursday. */
    public TimeSlot stretch(String from, String until) {
        return new TimeSlot(
                consultant.at(THURSDAY, from).start(),
                consultant.at(THURSDAY, until).start());
    }

    /** On Thursday, by the link. */
    public ConsultationDetails book(NominationId id, String time) {
        return ((Booked) desk.book(token(id), Given.draft(consultant.at(THURSDAY, time)))
                        .orElseThrow())
                .consultation();
    }

    /** The consultant's times on Thursday that the link shows. */
    public List<String> free(NominationId id) {
        var query = FreeTimeQuery.of(Topic.OTHER, Way.ON_SITE, THURSDAY)
                .at(consultant.venue())
                .showing(1);
        return times(desk.freeDays(token(id), query).orElseThrow().days().stream()
                .flatMap(one -> one.slots().stream())
                .toList());
    }

    public static List<String> times(List<FreeSlot> slots) {
        return slots.stream()
                .map(slot -> OfficeTime.timeOf(slot.slot().start()).toString())
                .toList();
    }

    public String token(NominationId id) {
        return links.token(records.findById(id).orElseThrow());
    }

    /** As the counsellor sees it. */
    public NominationRow own(NominationId id) {
        return counsellor.does(() -> nominations.own(id)).orElseThrow();
    }

    /** What was written about something, and to whom; a letter names nobody. */
    public List<String> mails(UUID about) {
        return database.sql("""
                        select concat_ws(' ', kind, to_address) from outbox_message
                        where about = ? and kind not like '%.reminder' order by created_at, id
                        """).param(about).query(String.class).list();
    }

    /** The words of the only letter about something. */
    public String letter(UUID about) {
        return database.sql("select text from outbox_message where about = ? and channel = 'LETTER'")
                .param(about)
                .query(String.class)
                .single();
    }

    public List<String> steps(NominationId id) {
        return database.sql("select step from nomination_event where nomination_id = ? order by ordinal")
                .param(id.value())
                .query(String.class)
                .list();
    }

    /** In whose diaries a consultation stands. */
    public List<UUID> parties(ConsultationId id) {
        return database.sql("select distinct party from diary_quarter where entry = ?")
                .param(id.value())
                .query(UUID.class)
                .list();
    }

    /** How many quarters of an hour somebody has in her diary. */
    public int quarters(UUID party) {
        return database.sql("select count(*) from diary_quarter where party = ?")
                .param(party)
                .query(Integer.class)
                .single();
    }
}
