package org.jobcenterportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.identity.Persona;
import org.jobcenterportal.identity.Roles;
import org.junit.jupiter.api.Test;

@Journey
@Row("F100")
class LoginJourney {

    private static final String LOGIN = "/oauth2/authorization/keycloak";

    @Test
    void everybody_of_the_demonstration_lands_on_the_right_start_page(RunningPortal portal) {
        var landed = Arrays.stream(Persona.values()).map(persona -> {
            var page = portal.visitAs(persona.username(), Visitor.atDesk(), LOGIN);
            page.waitForURL(address -> address.contains("/meine") || address.contains("/intern"));
            return persona + " " + page.url().replaceFirst(portal.address("/").toString(), "/");
        });

        assertThat(landed.toList())
                .containsExactlyElementsOf(Arrays.stream(Persona.values())
                        .map(persona -> persona + " " + startPage(persona))
                        .toList());
    }

    @Test
    void one_gets_where_one_wanted_to_go(RunningPortal portal) {
        var page = portal.visitAs("buergerin", Visitor.onPhone(), "/meine/termine");

        page.waitForURL(portal.address("/meine/termine").toString());
    }

    @Test
    void a_wrong_password_is_told_at_the_field_and_nothing_typed_is_lost(RunningPortal portal) {
        var page = portal.visit(Visitor.onSmallPhone(), LOGIN);

        page.locator("#username").fill("buergerin");
        page.locator("#password").fill("falsch");
        page.locator("#kc-login").click();

        assertThat(page.locator("#input-error-username")).containsText("stimmt nicht");
        assertThat(page.locator("#username")).hasValue("buergerin");
        assertThat(page.locator("#username")).hasAttribute("aria-describedby", "input-error-username");
    }

    @Test
    void the_login_works_by_keyboard_alone(RunningPortal portal) {
        var page = portal.visit(Visitor.atDesk(), LOGIN);

        assertThat(page.locator("#username")).isFocused();
        page.keyboard().type("bca");
        page.keyboard().press("Tab");
        page.keyboard().type("portal");
        page.keyboard().press("Enter");

        page.waitForURL(portal.address("/intern").toString());
    }

    @Test
    void the_login_speaks_the_language_of_the_reader(RunningPortal portal) {
        assertThat(title(portal.visit(Visitor.onPhone(), LOGIN))).hasText("Anmelden");

        var english = portal.visit(Visitor.onPhone().speaking("en-GB"), LOGIN);
        assertThat(title(english)).hasText("Sign in");

        english.getByRole(AriaRole.LINK, named("Leichte Sprache")).first().click();
        assertThat(english.locator("#kc-info")).containsText("Das Jobcenter macht ein Konto für Sie.");
    }

    @Test
    void whoever_has_no_account_reads_how_one_gets_one(RunningPortal portal) {
        var page = portal.visit(Visitor.onPhone(), LOGIN);

        assertThat(page.locator("#kc-info")).containsText("Noch kein Konto?");
        assertThat(page.getByRole(AriaRole.LINK, named("Beratung buchen geht auch ohne Konto.")))
                .hasAttribute("href", portal.address("/beratung").toString());
    }

    @Test
    void a_session_that_ends_at_keycloak_ends_in_the_portal(RunningPortal portal) {
        var page = portal.visit(Visitor.atDesk(), LOGIN);
        var realm = page.url().replaceFirst("/protocol/.*", "");
        portal.signIn(page, "neu");
        page.waitForURL(portal.address("/meine").toString());
        var elsewhere = page.context().newPage();

        elsewhere.navigate(realm + "/protocol/openid-connect/logout?client_id=portal");
        elsewhere.locator("#kc-logout").click();
        assertThat(title(elsewhere)).hasText("Sie sind abgemeldet.");

        page.reload();
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void whoever_signs_out_of_the_portal_has_signed_out_of_keycloak(RunningPortal portal) {
        var page = portal.visitAs("bca2", Visitor.atDesk(), LOGIN);
        page.waitForURL(portal.address("/intern").toString());

        page.locator(".staff-person").click();
        page.getByRole(AriaRole.MENUITEM, named("Abmelden")).click();
        page.waitForURL(portal.address("/sitzung-beendet").toString());
        page.navigate("/intern");

        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void axe_finds_nothing_on_the_login_pages(RunningPortal portal) {
        var found = Stream.of(
                        Visitor.atDesk(),
                        Visitor.onPhone(),
                        Visitor.onSmallPhone(),
                        Visitor.atDesk().inTheDark(),
                        Visitor.onPhone().inTheDark(),
                        Visitor.onSmallPhone().inTheDark())
                .flatMap(visitor -> violations(portal.visit(visitor, LOGIN)).stream());

        assertThat(found).isEmpty();
    }

    private static List<String> violations(Page page) {
        page.locator("#password").fill("falsch");
        page.locator("#kc-login").click();
        page.locator(".error").waitFor();
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(violation -> violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml())
                        .toList();
    }

    private static String startPage(Persona persona) {
        return persona.roles().contains(Roles.CITIZEN) ? "/meine" : "/intern";
    }

    private static Locator title(Page page) {
        return page.locator("h1");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
