package org.jobcenterportal.referrals;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To whom the office has turned for a person, with what. */
@Component
@InternalUse
@Transactional(readOnly = true)
class ReferralHoldings implements PersonalDataHolder {

    private final ReferralStore store;

    ReferralHoldings(ReferralStore store) {
        this.store = store;
    }

    @Override
    public String room() {
        return "referrals";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        return store.of(new PersonId(person)).stream()
                .flatMap(ReferralHoldings::holdings)
                .toList();
    }

    private static Stream<Holding> holdings(Referral referral) {
        return Stream.concat(
                Stream.of(holding(referral)), referral.steps().stream().map(step -> step(referral, step)));
    }

    private static Holding holding(Referral referral) {
        var content = referral.content();
        var values = new LinkedHashMap<String, String>();
        values.put("referrals.holding.aim", Holding.choice(content.aim()));
        values.put("referrals.holding.to", content.to().name());
        values.put("referrals.holding.matter", content.matter().value());
        values.put("referrals.holding.basis", Holding.choice(content.basis()));
        if (content.reason() != null) {
            values.put("referrals.holding.reason", content.reason().value());
        }
        values.put("referrals.holding.dueOn", content.dueOn().toString());
        if (!referral.items().isEmpty()) {
            values.put(
                    "referrals.holding.items",
                    referral.items().stream().map(ReferralItem::value).collect(joining(", ")));
        }
        return new Holding("referrals.holding.referral", values);
    }

    /** Each by itself, so that its day and its state are said in the reader's words. */
    private static Holding step(Referral referral, ReferralStep step) {
        var values = new LinkedHashMap<String, String>();
        values.put("referrals.holding.to", referral.content().to().name());
        values.put("referrals.holding.on", OfficeTime.dayOf(step.at()).toString());
        values.put("referrals.holding.status", Holding.choice(step.status()));
        if (step.note() != null) {
            values.put("referrals.holding.note", step.note().value());
        }
        return new Holding("referrals.holding.step", values);
    }
}
