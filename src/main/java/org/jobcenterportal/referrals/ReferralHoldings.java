package org.jobcenterportal.referrals;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
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
                .map(ReferralHoldings::holding)
                .toList();
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
        values.put(
                "referrals.holding.steps",
                referral.steps().stream()
                        .map(step -> OfficeTime.dayOf(step.at()) + " " + step.status()
                                + (step.note() == null ? "" : ": " + step.note().value()))
                        .collect(joining("; ")));
        return new Holding("referrals.holding.referral", values);
    }
}
