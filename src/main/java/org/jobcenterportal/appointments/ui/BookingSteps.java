package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.FreeTimeQuery;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.MailStatus;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;

/** Makes the page of each step from what is offered and what has been chosen. */
@SpringComponent
@UIScope
class BookingSteps {

    private final FreeTimes freeTimes;
    private final ConsultationDesk desk;
    private final BookingNotes notes;
    private final MailStatus mail;
    private final CurrentUser user;
    private final Clock clock;

    BookingSteps(
            FreeTimes freeTimes,
            ConsultationDesk desk,
            BookingNotes notes,
            MailStatus mail,
            CurrentUser user,
            Clock clock) {
        this.freeTimes = freeTimes;
        this.desk = desk;
        this.notes = notes;
        this.mail = mail;
        this.user = user;
        this.clock = clock;
    }

    /** The page of any step but the last. */
    Step of(BookingStep step, BookingNavigation navigation) {
        return of(step, navigation, freeTimes::on);
    }

    /** The same, with the free times of somebody in particular. */
    Step of(BookingStep step, BookingNavigation navigation, Function<FreeTimeQuery, FreeDays> free) {
        return switch (step) {
            case TOPIC -> topic(navigation);
            case WAY -> way(navigation);
            case NEEDS -> needs(navigation);
            case TIME -> time(navigation, free);
            case CONTACT -> contact(navigation);
            case CHECK -> throw new IllegalArgumentException("The last step needs a time that is free");
        };
    }

    Step check(BookingNavigation navigation, FreeSlot slot, Runnable book) {
        var choices = navigation.choices();
        return new CheckStep(
                choices,
                slot,
                navigation.questions(),
                notes.contact(),
                mail.isSending(),
                freeTimes.visitorHold(),
                step -> navigation.open(step, choices),
                book);
    }

    private Step topic(BookingNavigation navigation) {
        return new TopicStep(
                freeTimes.topics(),
                navigation.choices(),
                navigation.questions().asksWho() && !mail.isSending(),
                topic -> navigation.remember(navigation.choices().with(topic)),
                topic -> navigation.goOn(navigation.choices().with(topic)));
    }

    private Step way(BookingNavigation navigation) {
        var topic = Objects.requireNonNull(navigation.choices().topic());
        return new WayStep(
                freeTimes.offer(topic).ways(),
                navigation.choices(),
                way -> navigation.remember(navigation.choices().with(way)),
                way -> navigation.goOn(navigation.choices().with(way)));
    }

    private Step needs(BookingNavigation navigation) {
        return new NeedsStep(
                navigation.choices().way(),
                navigation.choices().needs(),
                needs -> navigation.remember(navigation.choices().with(needs)),
                needs -> navigation.goOn(navigation.choices().with(needs)));
    }

    private Step time(BookingNavigation navigation, Function<FreeTimeQuery, FreeDays> times) {
        var choices = navigation.choices();
        var topic = Objects.requireNonNull(choices.topic());
        var way = Objects.requireNonNull(choices.way());
        var today = OfficeTime.dayOf(clock.instant());
        var free = times.apply(choices.query(today));
        return new TimeStep(
                choices,
                freeTimes.offer(topic).length(),
                free,
                freeTimes.venues(topic, way),
                today,
                new TimeActions(navigation),
                otherTimes(free, topic, navigation));
    }

    private @Nullable OtherTimesNotice otherTimes(FreeDays free, Topic topic, BookingNavigation navigation) {
        if (free.isEmpty()) {
            return null;
        }
        var canBeCalled = navigation.choices().way() != Way.CALLBACK
                && freeTimes.offer(topic).ways().contains(Way.CALLBACK);
        return new OtherTimesNotice(
                free.days().getFirst().slots().getFirst(),
                mail.isSending(),
                new OtherTimes(navigation, wishing(), canBeCalled));
    }

    /** With one consultation the way to its wish; with several, to where one of them is chosen. */
    private @Nullable String wishing() {
        if (!user.isInRole(Roles.CITIZEN)) {
            return null;
        }
        var own = desk.mine().stream().filter(ConsultationDetails::movable).toList();
        return switch (own.size()) {
            case 0 -> null;
            case 1 -> AppointmentLinks.ways(own.getFirst().id()).earlier();
            default -> AppointmentLinks.MINE;
        };
    }

    private Step contact(BookingNavigation navigation) {
        return new ContactStep(
                navigation.questions(),
                notes.contact(),
                mail.isSending(),
                notes::remember,
                () -> navigation.goOn(navigation.choices()));
    }

    /** Where those go whom no time suits. */
    private record OtherTimes(
            BookingNavigation navigation, @Nullable String wishing, boolean canBeCalled)
            implements OtherTimesNotice.Ways {

        @Override
        public void callMe() {
            navigation.open(BookingStep.TIME, navigation.choices().with(Way.CALLBACK));
        }

        @Override
        public void book(FreeSlot best) {
            navigation.goOn(navigation.choices().with(best.choice()));
        }
    }

    /** What the list of times can ask for. */
    private record TimeActions(BookingNavigation navigation) implements TimeStep.Actions {

        @Override
        public void choose(SlotChoice slot) {
            navigation.remember(navigation.choices().with(slot));
        }

        @Override
        public void show(PartOfDay partOfDay) {
            navigation.showAgain(navigation.choices().with(partOfDay));
        }

        @Override
        public void showAt(@Nullable VenueId venue) {
            navigation.showAgain(navigation.choices().at(venue));
        }

        @Override
        public void showEverything() {
            navigation.showAgain(navigation.choices().at(null).with(PartOfDay.ANY));
        }

        @Override
        public void showLaterDays() {
            navigation.showAgain(navigation.choices().withMoreDays());
        }

        @Override
        public void chooseOtherWay() {
            navigation.open(BookingStep.WAY, navigation.choices().withoutWay());
        }

        @Override
        public void goOn() {
            navigation.goOn(navigation.choices());
        }
    }
}
