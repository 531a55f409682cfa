package org.jobcenterportal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.employers.EmployerOutcome.ChangedMeanwhile;
import org.jobcenterportal.employers.EmployerOutcome.NumberTaken;
import org.jobcenterportal.employers.EmployerOutcome.Saved;
import org.jobcenterportal.employers.MergeOutcome.Merged;
import org.jobcenterportal.employers.MergeOutcome.NotFound;
import org.jobcenterportal.employers.MergeOutcome.TwoNumbers;
import org.jobcenterportal.employers.TalkDraft.RecallDraft;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F70")
class DuplicatesTest {

    @Autowired
    private EmployersImport imports;

    @Autowired
    private Employers employers;

    @Autowired
    private EmployerDesk desk;

    @Autowired
    private EmployerDirectory directory;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private ContactBook book;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TestClock clock;

    private Colleague agent;

    @BeforeEach
    void an_agent() {
        clock.set(TestClock.START);
        agent = new Cases(organisation, citizens, caseload).aColleague(Roles.EMPLOYER_SERVICE);
    }

    @Test
    void while_somebody_types_who_may_be_meant_is_shown_with_the_reasons() {
        var card = Businesses.business(
                "Metallbau Ambossheim GmbH", EstablishmentNumber.of(4_411_001), "41", "0561 809011 01", null);
        imports.importEmployers(List.of(card));

        var found = agent.does(() -> duplicates.whileTyping(
                "Metallbau Ambossheim",
                EstablishmentNumber.of(4_411_001),
                new PostalAddress("Holländische Str.", "41", "34127", "Kassel"),
                new PhoneNumber("+49 561 80901101")));
        assertThat(found).anySatisfy(duplicate -> {
            assertThat(duplicate.card()).isEqualTo(card);
            assertThat(duplicate.reasons()).isEqualTo(EnumSet.complementOf(EnumSet.of(DuplicateReason.SIMILAR_NAME)));
        });

        var byName = agent.does(() -> duplicates.whileTyping("Metalbau Ambossheim", null, null, null));
        assertThat(byName).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.reasons()).containsExactly(DuplicateReason.SIMILAR_NAME);
            assertThat(duplicate.isLikely()).isFalse();
        });
        assertThat(agent.does(() -> duplicates.whileTyping("Me", null, null, null)))
                .isEmpty();
    }

    @Test
    void of_one_that_is_there_only_likely_ones_are_shown_until_somebody_says_no() {
        var one = Businesses.business("Gerüstbau Strebental", null, "51", "0561 809012 01", null);
        var same = Businesses.business("Geruestbau Strebental KG", null, "52", "0561 809012 02", null);
        var neighbour = Businesses.business("Fahrschule Kreiseltal", null, "51", "0561 809012 03", null);
        imports.importEmployers(List.of(one, same, neighbour));

        assertThat(agent.does(() -> duplicates.of(one.id())))
                .extracting(duplicate -> duplicate.card().id())
                .containsExactly(same.id());

        agent.does(() -> {
            duplicates.distinct(same.id(), one.id());
            return true;
        });
        assertThat(agent.does(() -> duplicates.of(one.id()))).isEmpty();
        assertThat(agent.does(() -> duplicates.of(same.id()))).isEmpty();
    }

    @Test
    void the_list_shows_those_that_may_be_there_twice_until_somebody_says_no() {
        var number = "0561 809018 01";
        var one = Businesses.business("Zweirad Kettenwald", null, "51", number, null);
        var called = Businesses.business("Fahrräder Silberfelge", null, "52", number, null);
        var named = Businesses.business("Zweirad Kettenwald GmbH", null, "53", "0561 809018 03", null);
        var other = Businesses.business("Zweirad Kettenwaldau", null, "51", "0561 809018 04", null);
        imports.importEmployers(List.of(one, called, named, other));
        var doubles = new EmployerFilter("", null, null, null, false, true);
        var shown = List.of(one.id(), called.id(), named.id(), other.id());

        assertThat(listed(doubles, shown)).containsExactlyInAnyOrder(one.id(), called.id(), named.id());

        agent.does(() -> {
            duplicates.distinct(called.id(), one.id());
            return true;
        });
        assertThat(listed(doubles, shown)).containsExactlyInAnyOrder(one.id(), named.id());
        agent.<MergeOutcome>does(() -> duplicates.merge(named.id(), one.id()));
        assertThat(listed(doubles, shown)).isEmpty();
    }

    private List<EmployerId> listed(EmployerFilter filter, List<EmployerId> among) {
        var listed = new ArrayList<EmployerId>();
        var pages = agent.<Integer>does(() -> directory.count(filter)) / EmployerDirectory.PAGE;
        for (int page = 0; page <= pages; page++) {
            var wanted = page;
            agent.does(() -> directory.page(filter, wanted))
                    .forEach(row -> listed.add(row.card().id()));
        }
        listed.retainAll(among);
        return listed;
    }

    @Test
    void putting_two_together_moves_everything_and_the_old_address_leads_on() {
        var today = OfficeTime.dayOf(TestClock.START);
        var kept = Businesses.business("Spedition Radlauf", null, "61", "0561 809013 01", null);
        var old = Businesses.business(
                "Spedition Radlauff", EstablishmentNumber.of(4_411_002), "62", "0561 809013 02", agent.staff());
        imports.importEmployers(List.of(kept, old));
        agent.does(() -> book.note(
                old.id(),
                new TalkDraft(
                        old.contacts().getFirst().id(),
                        TalkKind.CALL,
                        TalkGoal.JOBS,
                        clock.instant(),
                        new Words("Zwei Fahrer gesucht."),
                        List.of(new TalkDraft.PromiseDraft(true, "Melden", today)),
                        new RecallDraft(today.plusDays(3), "Nachfragen"))));

        assertThat(agent.does(() -> duplicates.merge(old.id(), kept.id()))).isEqualTo(new Merged(kept.id()));

        var card = employers.find(old.id()).orElseThrow();
        assertThat(card.id()).isEqualTo(kept.id());
        assertThat(card.name()).isEqualTo("Spedition Radlauf");
        assertThat(card.number()).isEqualTo(EstablishmentNumber.of(4_411_002));
        assertThat(card.agent()).isEqualTo(agent.staff());
        assertThat(card.sites())
                .containsExactly(kept.sites().getFirst(), old.sites().getFirst());
        assertThat(card.contacts()).hasSize(2);
        assertThat(employers.ofAll(List.of(old.id(), kept.id()))).hasSize(2).containsValue(card);
        var history = agent.does(() -> book.of(old.id()));
        assertThat(history.talks()).hasSize(1);
        assertThat(history.promises()).hasSize(1);
        assertThat(history.recalls()).hasSize(1);
        assertThat(employers.search("Radlauf", 5)).extracting(EmployerCard::id).containsExactly(kept.id());
        assertThat(agent.does(() -> duplicates.merge(old.id(), kept.id()))).isEqualTo(new NotFound());
    }

    @Test
    void two_numbers_are_two_establishments() {
        var one = Businesses.bakery("Bäckerei Zwillingskorn", 4_411_003);
        var other = Businesses.bakery("Bäckerei Zwillingskorn", 4_411_004);
        imports.importEmployers(List.of(one, other));

        assertThat(agent.does(() -> duplicates.merge(one.id(), other.id()))).isEqualTo(new TwoNumbers());
        assertThat(employers.find(one.id())).contains(one);
    }

    @Test
    void of_two_that_are_put_together_both_ways_at_once_one_remains() throws Exception {
        var one = Businesses.business("Gärtnerei Grüntrieb", null, "71", "0561 809014 01", null);
        var other = Businesses.business("Gärtnerei Gruentrieb", null, "72", "0561 809014 02", null);
        imports.importEmployers(List.of(one, other));

        var outcomes = Crowd.of(4)
                .all(caller -> agent.does(() -> caller % 2 == 0
                        ? duplicates.merge(one.id(), other.id())
                        : duplicates.merge(other.id(), one.id())));

        assertThat(outcomes).filteredOn(Merged.class::isInstance).hasSize(1);
        assertThat(employers.find(one.id()))
                .isEqualTo(employers.find(other.id()))
                .isPresent();
    }

    @Test
    void a_number_belongs_to_one_employer_whoever_is_faster() throws Exception {
        var number = EstablishmentNumber.of(4_411_005);

        var outcomes = Crowd.of(4)
                .all(caller -> agent.does(() -> desk.add(
                        new EmployerDraft("Imbiss Schnellbiss " + caller, number, Sector.of("56"), null), null, null)));

        assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(NumberTaken.class::isInstance).hasSize(3);
    }

    @Test
    void a_stale_edit_is_told_and_overwrites_nothing() {
        var card = Businesses.business("Pflegedienst Handreich", null, "81", "0561 809015 01", null);
        imports.importEmployers(List.of(card));
        var draft = new EmployerDraft("Pflegedienst Handreich Nord", null, Sector.of("88"), agent.staff());

        assertThat(agent.does(() -> desk.change(card.id(), 0, draft))).isEqualTo(new Saved(card.id()));
        assertThat(agent.does(() -> desk.change(card.id(), 0, new EmployerDraft("Anders", null, null, null))))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.current().name()).isEqualTo("Pflegedienst Handreich Nord"));
        var contact = card.contacts().getFirst();
        assertThat(agent.does(() -> desk.leave(card.id(), contact.id()))).isInstanceOf(Saved.class);
        assertThat(employers.find(card.id()).orElseThrow().contacts()).isEmpty();
    }
}
