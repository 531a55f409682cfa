package org.jobcenterportal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caselist.CaseFilter;
import org.jobcenterportal.caselist.CaseList;
import org.jobcenterportal.caselist.CaseSort;
import org.jobcenterportal.caselist.Scope;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.finding.CaseSearch;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;

/**
 * Everybody whom the portal can tell apart opens every page there is, with the numbers of others in the address as well.
 * Each citizen carries a word that nobody else has, and this word may stand only where she may be seen.
 */
@ViewTest
@Row({"F8", "F108"})
class MarkerWordsTest {

    /** Of a counsellor's case, of a case in another team, and of a protected person in another team. */
    private static final String OWN = "Markereigen";

    private static final String FOREIGN = "Markerfremd";
    private static final String PROTECTED = "Markerschutz";
    private static final List<String> WORDS = List.of(OWN, FOREIGN, PROTECTED);

    @Autowired
    private CaseSearch search;

    @Autowired
    private CaseList list;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Cases cases;
    private Colleague counsellor;
    private Colleague other;
    private PersonDraft own;
    private PersonDraft foreign;
    private PersonDraft hidden;

    @BeforeEach
    void three_people_with_words_of_their_own() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        other = cases.aCounsellor();
        own = cases.caseOf(counsellor, marked(OWN, Protection.NONE));
        foreign = cases.caseOf(other, marked(FOREIGN, Protection.NONE));
        hidden = cases.caseOf(
                other,
                marked(PROTECTED, new Protection(Protection.Reason.REGISTER_BLOCK, OfficeTime.dayOf(TestClock.START))));
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void nothing_of_them_stands_in_the_log_of_the_application() {
        root().detachAppender(log);
        assertThat(log.list)
                .extracting(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .noneMatch(line -> WORDS.stream().anyMatch(line::contains));
    }

    @Test
    void a_counsellor_sees_her_own_case_and_no_other(Screens screens) {
        assertThat(found(screens, token(counsellor))).containsOnly(OWN);
    }

    @Test
    void the_counsellor_of_others_sees_theirs_and_not_hers(Screens screens) {
        assertThat(found(screens, token(other))).contains(FOREIGN).doesNotContain(OWN);
    }

    @Test
    void nobody_else_in_the_office_sees_any_of_them(Screens screens) {
        for (var role : Roles.ALL) {
            if (!role.equals(Roles.CITIZEN)) {
                assertThat(found(screens, token(cases.aColleague(role))))
                        .as(role)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_citizen_sees_herself_and_no_other(Screens screens) {
        assertThat(found(screens, linked(own))).containsOnly(OWN);
        assertThat(found(screens, linked(foreign))).containsOnly(FOREIGN);
    }

    @Test
    void a_visitor_sees_nobody(Screens screens) {
        assertThat(found(screens, null)).isEmpty();
    }

    @Test
    @Row("F1")
    void a_search_finds_none_of_other_teams() {
        for (var word : List.of(FOREIGN, PROTECTED)) {
            assertThat(counsellor.does(() -> search.find(word)).toString()).doesNotContain(word);
        }
    }

    @Test
    void a_file_that_is_taken_along_holds_no_case_of_others() {
        var taken = Stream.of(Scope.values())
                .map(scope -> counsellor.does(() -> list.export(CaseFilter.all(scope), CaseSort.BY_NAME, Locale.GERMAN)
                        .toString()))
                .toList()
                .toString();

        assertThat(taken).contains(OWN).doesNotContain(FOREIGN, PROTECTED);
    }

    /** The words that stand on any page which this person can open, visible or not. */
    private Set<String> found(Screens screens, @Nullable Authentication who) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(
                who == null
                        ? new AnonymousAuthenticationToken(
                                "visitor", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                        : who));
        screens.speak(Language.GERMAN);
        var found = new TreeSet<String>();
        for (var address : addresses()) {
            screens.open(address);
            var page = screens.text() + UI.getCurrent().getElement().getOuterHTML();
            WORDS.stream().filter(page::contains).forEach(found::add);
        }
        return found;
    }

    /** Every page, and those about a person with the number of each of the three. */
    private List<String> addresses() {
        var addresses = new ArrayList<String>();
        RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .map(route -> route.getTemplate())
                .forEach(template -> {
                    if (template.contains(":number")) {
                        Stream.of(own, foreign, hidden)
                                .map(person -> person.customerNumber().value())
                                .forEach(number -> addresses.add(filled(template.replaceAll(":number\\??", number))));
                    } else {
                        addresses.add(filled(template));
                    }
                });
        return addresses;
    }

    private static String filled(String template) {
        return template.replaceAll("/:step\\?", "")
                .replaceAll(":\\w+\\??", UUID.randomUUID().toString());
    }

    private Authentication linked(PersonDraft person) {
        var account = new AccountId(UUID.randomUUID().toString());
        citizens.importAccountLinks(Map.of(account, person.id()));
        return SignedIn.token(account, Set.of(Roles.CITIZEN));
    }

    private static Authentication token(Colleague colleague) {
        return SignedIn.token(colleague.account(), Set.of(colleague.role()));
    }

    private static PersonDraft marked(String word, Protection protection) {
        var anna = Citizens.anna();
        return Citizens.called(new PersonName("Anna", word), Citizens.speaking(anna, anna.communication(), protection));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
