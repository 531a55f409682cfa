package org.jobcenterportal.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.events.Childcare;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventQuota;
import org.jobcenterportal.events.Interpreting;
import org.jobcenterportal.events.QuotaId;
import org.jobcenterportal.events.QuotaKind;
import org.jobcenterportal.seats.BundleAcceptance;
import org.jobcenterportal.seats.BundleStanding;
import org.jobcenterportal.seats.BundleStatus;
import org.jobcenterportal.seats.BundleTaking;
import org.jobcenterportal.seats.Bundles;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.LineId;
import org.jobcenterportal.seats.Removal;
import org.jobcenterportal.seats.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places of an event as one bundle: the seats, of a quota first, with childcare and interpreter. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EventPlacesBook {

    private final Bundles bundles;
    private final SignUpSettings settings;

    EventPlacesBook(Bundles bundles, SignUpSettings settings) {
        this.bundles = bundles;
        this.settings = settings;
    }

    static LineId line(EventCard event) {
        return new LineId(event.id().value());
    }

    /** What a wish takes of an event. */
    static List<Share> shares(EventCard event, Wish wish) {
        var shares = new ArrayList<Share>();
        shares.add(seats(event, wish));
        if (!wish.children().isEmpty()) {
            shares.add(Share.of(
                    event.childcare().map(Childcare::contingent).orElseThrow(),
                    wish.children().size()));
        }
        interpreting(event, wish).ifPresent(beside -> shares.add(Share.of(beside.contingent(), 1)));
        return shares;
    }

    /**
     * Colleagues of a team that has places of its own take those and no others, so that its counters stay open; everybody
     * else is served by the open places as well, and by them alone once the quotas are released.
     */
    private static Share seats(EventCard event, Wish wish) {
        var quota = quota(event, wish.quota());
        if (quota.isEmpty()) {
            return Share.of(event.open(), wish.places());
        }
        if (quota.get().kind() == QuotaKind.TEAM) {
            return Share.of(quota.get().contingent(), wish.places());
        }
        return event.quotasReleasedAt() == null
                ? new Share(event.open(), quota.get().contingent(), wish.places())
                : Share.of(event.open(), wish.places());
    }

    static Optional<EventQuota> quota(EventCard event, @Nullable QuotaId id) {
        return event.quotas().stream().filter(quota -> quota.id().equals(id)).findFirst();
    }

    static Optional<Interpreting> interpreting(EventCard event, Wish wish) {
        return event.interpreting().stream()
                .filter(beside -> beside.language().equals(wish.interpreting()))
                .findFirst();
    }

    BundleTaking take(EventCard event, Holder holder, Wish wish) {
        return bundles.take(line(event), holder.party(), shares(event, wish));
    }

    /** Puts her into the line; says whether everything was free after all and is hers now. */
    boolean join(EventCard event, Holder holder, Wish wish) {
        var line = line(event);
        bundles.join(
                line,
                holder.party(),
                shares(event, wish),
                settings.offerTime(),
                event.when().start());
        return isOffered(event, holder) && bundles.accept(line, holder.party()) instanceof BundleAcceptance.Accepted;
    }

    BundleAcceptance accept(EventRegistration registration) {
        return bundles.accept(new LineId(registration.event().value()), registration.party());
    }

    boolean decline(EventRegistration registration) {
        return bundles.decline(new LineId(registration.event().value()), registration.party());
    }

    boolean pause(EventRegistration registration, boolean paused) {
        var line = new LineId(registration.event().value());
        return paused ? bundles.pause(line, registration.party()) : bundles.resume(line, registration.party());
    }

    /** Gives back whatever she has or waits for. */
    void giveBack(EventRegistration registration) {
        var line = new LineId(registration.event().value());
        if (!bundles.free(line, registration.party())) {
            bundles.leave(line, registration.party());
        }
    }

    void remove(EventRegistration registration) {
        bundles.remove(new LineId(registration.event().value()), registration.party(), Removal.CLOSED);
    }

    /** Nobody is offered anything any more until there is a new day. */
    void offersNothing(EventCard event, Instant now) {
        bundles.endAt(line(event), settings.offerTime(), now);
    }

    /** More places have come. */
    void opened(EventCard event) {
        bundles.endAt(line(event), settings.offerTime(), event.when().start());
        bundles.opened(line(event));
    }

    /** Places that somebody gave back are for everybody now. */
    void moved(EventCard event) {
        bundles.moved(line(event));
    }

    Optional<BundleStanding> standing(EventRegistration registration) {
        return bundles.standing(new LineId(registration.event().value()), registration.party());
    }

    List<BundleStanding> standings(EventCard event) {
        return bundles.standings(line(event));
    }

    /** What is lacking for a wish, as she reads it. */
    Lacking lacking(EventCard event, Wish wish, Set<ContingentId> lacking) {
        var children = event.childcare().map(Childcare::contingent).filter(lacking::contains);
        var beside = interpreting(event, wish).map(Interpreting::contingent).filter(lacking::contains);
        var others = new HashSet<>(lacking);
        children.ifPresent(others::remove);
        beside.ifPresent(others::remove);
        return new Lacking(
                !others.isEmpty(),
                children.isPresent(),
                beside.isPresent(),
                bundles.waitingFor(line(event), lacking) + 1);
    }

    RegistrationDetails.LineStanding line(EventCard event, Wish wish, BundleStanding standing) {
        var lacking = lacking(event, wish, standing.lacking());
        return new RegistrationDetails.LineStanding(
                standing.position(),
                standing.status() == BundleStatus.PAUSED,
                standing.expiresAt(),
                lacking.places(),
                lacking.childcare(),
                lacking.interpreting());
    }

    private boolean isOffered(EventCard event, Holder holder) {
        return bundles.standing(line(event), holder.party())
                .filter(standing -> standing.status() == BundleStatus.OFFERED)
                .isPresent();
    }

    /** Whoever asks again and again without ever confirming keeps nobody else from a place for long. */
    Instant longestHold(EventRegistration registration, Instant wished) {
        var longest = registration.madeAt().plus(settings.visitorHold().multipliedBy(2));
        return wished.isBefore(longest) ? wished : longest;
    }

    /** Until when an unconfirmed registration of a visitor is held. */
    Instant heldUntil(EventCard event, Instant now) {
        var usual = now.plus(settings.visitorHold());
        return usual.isBefore(event.when().start()) ? usual : event.when().start();
    }
}
