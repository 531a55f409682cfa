package org.jobcenterportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jobcenterportal.kernel.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

@ExtendWith(SpringExtension.class)
@ContextConfiguration(classes = CurrentUser.class)
class SignedInTest {

    private final CurrentUser user = new CurrentUser();

    @Test
    @As("bca")
    void a_test_runs_as_the_person_that_it_names() {
        var account = user.require();

        assertThat(account.id()).isEqualTo(new AccountId("00000000-0000-4000-8000-000000000007"));
        assertThat(account.displayName()).isEqualTo("Katharina Ostwald");
        assertThat(account.roles()).containsExactly(Roles.EQUALITY_OFFICER);
        assertThat(account.isStaff()).isTrue();
    }

    @Test
    void without_a_name_it_runs_as_a_visitor() {
        assertThat(user.isSignedIn()).isFalse();
    }

    @Test
    @As("teamleitung")
    void another_person_acts_for_a_moment() {
        var other = SignedIn.as(Persona.NEU, () -> user.require().displayName());

        assertThat(other).isEqualTo("Amira Haddad");
        assertThat(user.require().roles()).isEqualTo(Set.of(Roles.TEAM_LEAD, Roles.STEERING));
    }
}
