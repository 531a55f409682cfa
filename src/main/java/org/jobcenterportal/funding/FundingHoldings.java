package org.jobcenterportal.funding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which support the office has checked for a person, and from what. */
@Component
@InternalUse
@Transactional(readOnly = true)
class FundingHoldings implements PersonalDataHolder {

    private final FundingBook book;
    private final FundedPeriods noted;

    FundingHoldings(FundingBook book, FundedPeriods noted) {
        this.book = book;
        this.noted = noted;
    }

    @Override
    public String room() {
        return "funding";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var id = new PersonId(person);
        return Stream.concat(
                        book.about(id).stream().map(FundingHoldings::check),
                        noted.of(id).stream().map(FundingHoldings::period))
                .toList();
    }

    private static Holding check(FundingCheck check) {
        var values = new LinkedHashMap<String, String>();
        values.put("funding.holding.kind", Holding.choice(check.kind()));
        values.put("funding.holding.job", check.terms().title());
        values.put("funding.holding.start", check.terms().start().toString());
        values.put("funding.holding.state", Holding.choice(check.state()));
        if (check.disability().isKnown()) {
            values.put("funding.holding.disability", Holding.choice(check.disability()));
        }
        if (check.appliedOn() != null) {
            values.put("funding.holding.applied", check.appliedOn().toString());
        }
        if (!check.given().isEmpty()) {
            values.put(
                    "funding.holding.sources",
                    check.given().values().stream()
                            .map(given -> given.source().value())
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
        return new Holding("funding.holding.check", values);
    }

    private static Holding period(FundedPeriod period) {
        var values = new LinkedHashMap<String, String>();
        var until = period.days().until();
        values.put("funding.holding.kind", Holding.choice(period.kind()));
        values.put("funding.holding.start", period.days().from().toString());
        if (until != null) {
            values.put("funding.holding.end", until.toString());
        }
        values.put("funding.holding.sources", period.source().value());
        return new Holding("funding.holding.period", values);
    }
}
