package org.jobcenterportal.chains;

import java.time.LocalDate;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;

/** What somebody does with a chain. */
public sealed interface ChainStep {

    record Plan(StationId station, ChainStation.Plan plan) implements ChainStep {}

    record Confirm(StationId station) implements ChainStep {}

    /** The former provider goes on until the next one begins. */
    record Bridge(StationId station, LocalDate from) implements ChainStep {}

    record Start(
            StationId station,
            LocalDate day,
            String body,
            @Nullable String contact) implements ChainStep {

        public Start {
            body = body.strip();
            if (!Words.isValid(body, ChainStation.LONGEST_NAME)) {
                throw new IllegalArgumentException("A station is run by somebody");
            }
            contact = contact == null || contact.isBlank() ? null : contact.strip();
        }
    }

    record EndKnown(StationId station, LocalDate last) implements ChainStep {}

    record GoesOn(StationId station) implements ChainStep {}

    record Finish(StationId station, LocalDate day) implements ChainStep {}

    record Skip(StationId station, Words why) implements ChainStep {}

    record Unskip(StationId station) implements ChainStep {}

    record Repeat(StationId station) implements ChainStep {}

    record Explain(StationId station, Words why) implements ChainStep {}

    record Pause(LocalDate from) implements ChainStep {}

    record Resume(LocalDate day) implements ChainStep {}

    record Complete(LocalDate day) implements ChainStep {}

    record Redirect(Branch branch, LocalDate day) implements ChainStep {}

    record Leave(LocalDate day) implements ChainStep {}

    /** The chain after this step. */
    default Chain taken(Chain chain) {
        return switch (this) {
            case Plan(var station, var plan) -> chain.plan(station, plan);
            case Confirm(var station) -> chain.confirm(station);
            case Bridge(var station, var from) -> chain.bridge(station, from);
            case Start(var station, var day, var body, var contact) -> chain.start(station, day, body, contact);
            case EndKnown(var station, var last) -> chain.endKnown(station, last);
            case GoesOn(var station) -> chain.goesOn(station);
            case Finish(var station, var day) -> chain.finish(station, day);
            case Skip(var station, var why) -> chain.skip(station, why);
            case Unskip(var station) -> chain.unskip(station);
            case Repeat(var station) -> chain.repeat(station);
            case Explain(var station, var why) -> chain.explain(station, why);
            case Pause(var from) -> chain.pause(from);
            case Resume(var day) -> chain.resume(day);
            case Complete(var day) -> chain.complete(day);
            case Redirect(var branch, var day) -> chain.redirect(branch, day);
            case Leave(var day) -> chain.leave(day);
        };
    }
}
