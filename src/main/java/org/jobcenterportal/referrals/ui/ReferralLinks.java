package org.jobcenterportal.referrals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.referrals.ReferralAim;
import org.jobcenterportal.referrals.ReferralId;

/** The addresses of this room's screens, and of the case file to which they lead back. They are German and stay. */
final class ReferralLinks {

    static final String CUSTOMER_NUMBER = "customerNumber";
    static final String REFERRAL = "referral";
    static final String NEW = "intern/faelle/:" + CUSTOMER_NUMBER + "/ueberweisung";
    static final String LIST = "intern/ueberweisungen";
    static final String ONE = LIST + "/:" + REFERRAL;
    static final String MINE = "meine/ueberweisungen";

    private static final String AIM = "zweck";

    private ReferralLinks() {}

    static String file(CustomerNumber number) {
        return "intern/faelle/" + number.value();
    }

    static String write(CustomerNumber number) {
        return file(number) + "/ueberweisung";
    }

    static String one(ReferralId id) {
        return LIST + "/" + id.value();
    }

    static void open(UI ui, ReferralId id) {
        ui.navigate(ReferralView.class, new RouteParameters(REFERRAL, id.value().toString()));
    }

    static Optional<ReferralId> referral(RouteParameters parameters) {
        try {
            return parameters.get(REFERRAL).map(UUID::fromString).map(ReferralId::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The number of which an address speaks, if anybody could have it. */
    static Optional<CustomerNumber> customerNumber(RouteParameters parameters) {
        try {
            return parameters.get(CUSTOMER_NUMBER).map(CustomerNumber::new);
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    /** What a referral is for, where the address says so. */
    static Optional<ReferralAim> aim(Map<String, List<String>> parameters) {
        var named = parameters.getOrDefault(AIM, List.of());
        return Arrays.stream(ReferralAim.values())
                .filter(aim -> named.contains(aim.name()))
                .findFirst();
    }
}
