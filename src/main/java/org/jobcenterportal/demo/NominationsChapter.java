package org.jobcenterportal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jobcenterportal.appointments.Agreement;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.ConsultationCode;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.DeliveryWay;
import org.jobcenterportal.appointments.FreeTimeQuery;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.appointments.ImportedConsultation;
import org.jobcenterportal.appointments.ImportedNomination;
import org.jobcenterportal.appointments.ImportedNomination.Outcome;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.NominationDraft;
import org.jobcenterportal.appointments.NominationId;
import org.jobcenterportal.appointments.NominationsImport;
import org.jobcenterportal.appointments.OneSentence;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Five open nominations in different states, a conversation of three, and a wish for more times. */
@Component
@Profile("demo")
@Order(35)
class NominationsChapter implements Chapter {

    private static final long SEED = 42;
    private static final int HOUSEHOLDS_BEFORE = 620;
    private static final String LANGUAGE = "de";

    private final NominationsImport nominations;
    private final AppointmentsImport appointments;
    private final FreeTimes freeTimes;
    private final StaffDirectory staff;
    private final Map<String, String> notes =
            DemoFile.read("nominations", Notes.class).notes();
    private final Clock clock;

    NominationsChapter(
            NominationsImport nominations,
            AppointmentsImport appointments,
            FreeTimes freeTimes,
            StaffDirectory staff,
            Clock clock) {
        this.nominations = nominations;
        this.appointments = appointments;
        this.freeTimes = freeTimes;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public void write(LocalDate today) {
        var ids = new SeededIds(SEED);
        var population = new Population(today);
        var family = population.households().limit(1).findFirst().orElseThrow();
        var olena = family.members().getFirst().person();
        var people = new Population(today)
                .households()
                .skip(HOUSEHOLDS_BEFORE)
                .map(household -> household.members().getFirst())
                .map(MemberDraft::person)
                .iterator();
        var vogelsang = colleague(4);
        var aslan = colleague(5);
        var holl = colleague(6);
        nominations.importNominations(List.of(
                made(ids, olena, vogelsang, Topic.RETURN_TO_WORK, "work", true, 1, Outcome.INVITED),
                made(ids, people.next(), aslan, Topic.CHILDCARE, "childcare", false, 2, Outcome.CALL_WISHED),
                made(ids, people.next(), vogelsang, Topic.PART_TIME_WORK, "shifts", false, 5, Outcome.REMINDED),
                made(ids, people.next(), holl, Topic.OTHER, "talk", false, 1, Outcome.NOMINATED),
                made(
                        ids,
                        people.next(),
                        aslan,
                        Topic.PART_TIME_TRAINING,
                        "training",
                        false,
                        3,
                        Outcome.UNDELIVERABLE)));
        tandem(ids, people, vogelsang, today);
        nominations.importWish(people.next().id(), Topic.CHILDCARE, Set.of(Way.CALLBACK), PartOfDay.AFTERNOON, aslan);
    }

    private void tandem(SeededIds ids, Iterator<PersonDraft> people, StaffId counsellor, LocalDate today) {
        var query = FreeTimeQuery.of(Topic.PART_TIME_WORK, Way.ON_SITE, today.plusDays(2));
        var days = freeTimes.on(query).days();
        if (days.isEmpty()) {
            return;
        }
        var person = people.next();
        var free = days.getFirst().slots().getFirst();
        var id = new ConsultationId(ids.next());
        var draft = new ConsultationDraft(
                ids.next(), Topic.PART_TIME_WORK, Way.ON_SITE, Needs.NONE, free.choice(), LANGUAGE, null);
        appointments.importConsultations(List.of(new ImportedConsultation(
                id,
                ConsultationCode.random(new SplittableRandom(SEED)),
                draft,
                person.id(),
                null,
                null,
                clock.instant().minus(Duration.ofDays(1)),
                ImportedConsultation.Outcome.BOOKED)));
        nominations.importNominations(List.of(
                made(ids, person, counsellor, Topic.PART_TIME_WORK, "together", true, 2, Outcome.TANDEM_BOOKED, id)));
    }

    private ImportedNomination made(
            SeededIds ids,
            PersonDraft person,
            StaffId by,
            Topic topic,
            String note,
            boolean tandem,
            int daysAgo,
            Outcome outcome) {
        return made(ids, person, by, topic, note, tandem, daysAgo, outcome, null);
    }

    private ImportedNomination made(
            SeededIds ids,
            PersonDraft person,
            StaffId by,
            Topic topic,
            String note,
            boolean tandem,
            int daysAgo,
            Outcome outcome,
            @Nullable ConsultationId consultation) {
        var at = clock.instant().minus(Duration.ofDays(daysAgo));
        return new ImportedNomination(
                new NominationId(ids.next()),
                person.id(),
                by,
                new NominationDraft(
                        person.customerNumber(),
                        topic,
                        Set.of(Way.ON_SITE, Way.PHONE),
                        new OneSentence(notes.get(note)),
                        new Agreement(Agreement.Form.IN_CONVERSATION, OfficeTime.dayOf(at)),
                        tandem,
                        null),
                outcome == Outcome.NOMINATED ? DeliveryWay.LETTER : DeliveryWay.EMAIL,
                at,
                outcome,
                consultation);
    }

    private StaffId colleague(int account) {
        return staff.ofAccount(DemoAccount.number(account)).orElseThrow().id();
    }

    /** The sentences that the citizens read as well. */
    record Notes(Map<String, String> notes) {}
}
