package org.jobcenterportal.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jobcenterportal.referrals.ReferralStatus.ACCEPTED;
import static org.jobcenterportal.referrals.ReferralStatus.DECLINED;
import static org.jobcenterportal.referrals.ReferralStatus.DONE;
import static org.jobcenterportal.referrals.ReferralStatus.DRAFT;
import static org.jobcenterportal.referrals.ReferralStatus.IN_PROGRESS;
import static org.jobcenterportal.referrals.ReferralStatus.OVERDUE;
import static org.jobcenterportal.referrals.ReferralStatus.REVOKED;
import static org.jobcenterportal.referrals.ReferralStatus.SENT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralStatusTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    @Row("F49")
    void every_state_leads_to_exactly_those_that_may_follow() {
        var expected = Map.of(
                DRAFT, Set.of(SENT, REVOKED),
                SENT, Set.of(ACCEPTED, DECLINED, OVERDUE, REVOKED),
                ACCEPTED, Set.of(IN_PROGRESS, DONE, OVERDUE, REVOKED),
                IN_PROGRESS, Set.of(DONE, OVERDUE, REVOKED),
                OVERDUE, Set.of(SENT, ACCEPTED, DECLINED, IN_PROGRESS, DONE, REVOKED),
                DECLINED, Set.of(),
                DONE, Set.of(),
                REVOKED, Set.of());

        for (var from : ReferralStatus.values()) {
            assertThat(Arrays.stream(ReferralStatus.values())
                            .filter(from::mayBecome)
                            .collect(Collectors.toSet()))
                    .as(from.name())
                    .isEqualTo(expected.get(from));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FURTHER_TRAINING,2024-12-31,false",
        "FURTHER_TRAINING,2025-01-01,true",
        "REHABILITATION,2024-12-31,false",
        "REHABILITATION,2025-01-01,true",
        "DEBT,2024-12-31,true",
        "INTEGRATION_COURSE,2024-12-31,true"
    })
    @Row({"F52", "S4"})
    void until_2024_the_office_gave_the_voucher_itself(ReferralAim aim, LocalDate start, boolean isReferred) {
        assertThat(aim.isReferredOn(start)).isEqualTo(isReferred);
    }

    @Test
    @Row("F50")
    void a_referral_without_a_basis_or_without_its_reason_cannot_be_written() {
        assertThatIllegalArgumentException().isThrownBy(() -> draft(ReferralBasis.SOCIAL_TASK, null));
        assertThatIllegalArgumentException().isThrownBy(() -> draft(ReferralBasis.CONSENT, new Words("Es eilt.")));

        assertThat(draft(ReferralBasis.CONSENT, null).handedOver()).containsExactly(HandedOver.NAME);
    }

    private static ReferralDraft draft(ReferralBasis basis, @Nullable Words reason) {
        return new ReferralDraft(
                ReferralAim.DEBT,
                new Destination("Schuldnerberatung", new PostalAddress("Obere Königsstraße", "8", "34117", "Kassel")),
                DAY,
                new Words("Ratenplan klären."),
                Set.of(),
                basis,
                reason,
                DAY.plusWeeks(4));
    }
}
