package org.jobcenterportal.referrals;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.mandates.ConsentPurpose;
import org.jobcenterportal.mandates.ConsentReceipt;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.mandates.Consents;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The consent to one referral: to this body, for this purpose, of exactly these data (F50). */
@Component
class ReferralConsent {

    private final Consents consents;
    private final Texts texts;

    ReferralConsent(Consents consents, Texts texts) {
        this.consents = consents;
        this.texts = texts;
    }

    boolean give(Referral referral, Locale reader, ConsentWay how, @Nullable StaffId with) {
        return consents.giveFor(
                referral.person(),
                ConsentPurpose.REFERRAL,
                referral.id().value(),
                reader,
                wording(referral, reader),
                texts.text(reader, "referrals.consent.consequence"),
                how,
                with);
    }

    boolean withdraw(Referral referral, ConsentWay how, @Nullable StaffId with) {
        return standing(referral)
                .filter(receipt -> consents.withdraw(referral.person(), receipt.id(), how, with))
                .isPresent();
    }

    Optional<ConsentReceipt> standing(Referral referral) {
        return consents.about(referral.person(), referral.id().value());
    }

    /** Whether the data may go now. */
    boolean allows(Referral referral) {
        return referral.content().basis() == ReferralBasis.SOCIAL_TASK
                || standing(referral).isPresent();
    }

    String wording(Referral referral, Locale reader) {
        var content = referral.content();
        return texts.text(
                reader,
                "referrals.consent.wording",
                content.to().name(),
                texts.text(reader, "enum.ReferralAim." + content.aim().name()),
                content.handedOver().stream()
                        .sorted()
                        .map(what -> texts.text(reader, "enum.HandedOver." + what.name()))
                        .collect(joining(", ")),
                content.matter().value());
    }
}
