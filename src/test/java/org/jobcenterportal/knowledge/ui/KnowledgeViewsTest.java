package org.jobcenterportal.knowledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.knowledge.GuidelineDesk;
import org.jobcenterportal.knowledge.GuidelineDraft;
import org.jobcenterportal.knowledge.GuidelineOutcome.Saved;
import org.jobcenterportal.knowledge.Library;
import org.jobcenterportal.knowledge.Pages;
import org.jobcenterportal.knowledge.Slug;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("S32")
class KnowledgeViewsTest {

    @Autowired
    private GuidelineDesk desk;

    @Autowired
    private Library library;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private final String title = "Leitfaden " + UUID.randomUUID();
    private Colleague writer;

    @BeforeEach
    void aWriter() {
        clock.set(TestClock.START);
        writer = new Cases(organisation, citizens, caseloads).aCounsellor();
    }

    @Test
    void a_page_is_found_by_its_words_and_read(Screens screens) {
        var slug = written(Pages.page(title, writer.staff()));
        as(() -> screens.open("intern/wissen"));

        as(() -> _get(TextField.class, spec -> spec.withLabel("Suchen")).setValue(title));

        assertThat(screens.address()).startsWith("intern/wissen?suche=");
        assertThat(_find(Anchor.class, link -> link.withClasses("knowledge-title")))
                .extracting(Anchor::getHref)
                .containsExactly("intern/wissen/" + slug.value());

        as(() -> screens.open("intern/wissen/" + slug.value()));

        assertThat(screens.heading()).isEqualTo(title);
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Zuerst");
        assertThat(screens.text()).contains("Sprachförderung", "Erziehende", "Kinderbetreuung", "Miriam Vogelsang");
    }

    @Test
    void a_search_without_a_page_names_the_word(Screens screens) {
        as(() -> screens.open("intern/wissen?suche=Zauberei" + title.hashCode()));

        assertThat(screens.text()).contains("Zu „Zauberei" + title.hashCode() + "“ gibt es keine Seite.");
    }

    @Test
    void a_page_is_written_and_what_is_wrong_is_said(Screens screens) {
        as(() -> screens.open("intern/wissen/neu"));

        as(() -> _click(_get(Button.class, spec -> spec.withText("Seite speichern"))));
        assertThat(screens.text()).contains("Titel: Bitte ausfüllen.", "Text: Der Text fehlt noch.");

        _get(TextField.class, spec -> spec.withLabel("Titel")).setValue(title);
        _get(TextField.class, spec -> spec.withLabel("Worum es geht")).setValue("Ein Satz.");
        _get(TextArea.class, spec -> spec.withLabel("Text")).setValue("<script>alert(1)</script>");
        as(() -> _click(_get(Button.class, spec -> spec.withText("Seite speichern"))));
        assertThat(screens.text()).contains("Bitte ohne HTML schreiben.");

        _get(TextArea.class, spec -> spec.withLabel("Text")).setValue("# Anfang\n\nSo geht es.");
        as(() -> _click(_get(Button.class, spec -> spec.withText("Seite speichern"))));

        assertThat(screens.heading()).isEqualTo(title);
        assertThat(screens.text()).contains("So geht es.");
    }

    @Test
    void who_writes_too_late_sees_both_and_loses_nothing(Screens screens) {
        var slug = written(Pages.page(title, writer.staff()));
        as(() -> screens.open("intern/wissen/" + slug.value() + "/bearbeiten"));
        var seen = writer.does(() -> library.page(slug)).orElseThrow();
        writer.does(() -> desk.change(
                seen.id(),
                seen.version(),
                Pages.page(title, "Von der Kollegin.", writer.staff(), Pages.TODAY.plusMonths(1))));
        _get(TextArea.class, spec -> spec.withLabel("Text")).setValue("Von mir.");

        as(() -> _click(_get(Button.class, spec -> spec.withText("Seite speichern"))));

        assertThat(screens.text()).contains("hat die Seite gerade geändert.", "Von der Kollegin.", "Von mir.");
        as(() -> _click(_get(Button.class, spec -> spec.withText("Mit meiner Fassung weiter"))));
        as(() -> _click(_get(Button.class, spec -> spec.withText("Seite speichern"))));
        assertThat(screens.text()).contains("Von mir.", "Fassung vom 24. November 2026");
    }

    @Test
    void an_owner_says_that_a_page_is_still_right(Screens screens) {
        var slug = written(Pages.page(title, "Text", writer.staff(), Pages.TODAY));
        as(() -> screens.open("intern/wissen/" + slug.value()));
        assertThat(screens.text()).contains("Stimmt diese Seite noch?");

        as(() -> _click(_get(Button.class, spec -> spec.withText("Ja, stimmt noch"))));

        assertThat(screens.text()).doesNotContain("Stimmt diese Seite noch?").contains("24. Mai 2027");
    }

    @Test
    void an_earlier_edition_says_that_it_is_one(Screens screens) {
        var slug = written(Pages.page(title, writer.staff()));
        var seen = writer.does(() -> library.page(slug)).orElseThrow();
        writer.does(() -> desk.change(seen.id(), seen.version(), Pages.page(title + " neu", writer.staff())));

        as(() -> screens.open("intern/wissen/" + slug.value() + "?fassung=" + seen.version()));

        assertThat(screens.heading()).isEqualTo(title);
        assertThat(screens.text()).contains("Das ist die Fassung vom 24. November 2026.");
    }

    @Test
    void what_nobody_has_written_is_not_there(Screens screens) {
        as(() -> screens.open("intern/wissen/gibt-es-nicht"));

        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    void a_stranger_finds_no_form_for_the_page_of_another_team(Screens screens) {
        var slug = written(Pages.page(title, writer.staff()));
        writer = new Cases(organisation, citizens, caseloads).aCounsellor();

        as(() -> screens.open("intern/wissen/" + slug.value() + "/bearbeiten"));

        assertThat(screens.status()).isEqualTo(404);
        assertThat(_find(Select.class)).isEmpty();
    }

    private void as(Runnable action) {
        writer.does(() -> {
            action.run();
            return true;
        });
    }

    private Slug written(GuidelineDraft page) {
        return ((Saved) writer.does(() -> desk.add(page))).slug();
    }
}
